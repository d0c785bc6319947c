import { openDrift } from "../../session/op/drift.open";
import { configureScreen } from "../../session/op/screen.configure";
import { say } from "../../text/en";
import { usePage } from "../page";
import { Dialog } from "../parts/Dialog";
import { Segments } from "../parts/Segments";

const words = say.meeting;
const options = <T extends string>(labels: Readonly<Record<T, string>>) =>
  (Object.entries(labels) as [T, string][]).map(([id, label]) => ({ id, label }));

/** What the room screen shows, and who sees how managers compare. */
export function ScreenDialog({ onClose }: { readonly onClose: () => void }) {
  const { room, act } = usePage();
  const screen = room.get("screen") ?? { names: "short", detail: "criteria", curtain: false } as const;
  const drift = room.get("drift-open") ?? { committee: false, screen: "off" } as const;
  return (
    <Dialog title={words.screenTitle} onClose={onClose}>
      <dl class="settings">
        <dt>{words.screenFields.names}</dt>
        <dd><Segments options={options(words.screenNames)} chosen={screen.names} label={words.screenFields.names} onChoose={(names) => { act(configureScreen({ ...screen, names })); }} /></dd>
        <dt>{words.screenFields.detail}</dt>
        <dd><Segments options={options(words.screenDetail)} chosen={screen.detail} label={words.screenFields.detail} onChoose={(detail) => { act(configureScreen({ ...screen, detail })); }} /></dd>
        <dt>{words.screenFields.drift}</dt>
        <dd><Segments options={options(words.screenDrift)} chosen={drift.screen} label={words.screenFields.drift} onChoose={(shown) => { act(openDrift({ ...drift, screen: shown })); }} /></dd>
        <dt>{words.screenFields.committee}</dt>
        <dd>
          <Segments
            options={[{ id: "yes", label: words.yes }, { id: "no", label: words.no }]} chosen={drift.committee ? "yes" : "no"}
            label={words.screenFields.committee} onChoose={(answer) => { act(openDrift({ ...drift, committee: answer === "yes" })); }}
          />
        </dd>
      </dl>
      <button type="button" class="btn primary" onClick={onClose}>{words.done}</button>
    </Dialog>
  );
}
