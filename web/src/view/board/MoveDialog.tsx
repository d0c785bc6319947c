import { useState } from "preact/hooks";
import { cellKey } from "../../protocol/key";
import { nameOf } from "../../session/board";
import { proposeLevel } from "../../session/op/level.propose";
import { placeOf } from "../../session/place";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { Dialog } from "../parts/Dialog";
import { Reasons } from "../parts/Reasons";

/** Proposing a level by keyboard: a digit for the level, a digit for the reason. */
export function MoveDialog() {
  const moving = usePage().desk.moving.value;
  return moving ? <Move key={`${moving.person} ${moving.to ?? ""}`} {...moving} /> : null;
}

function Move({ person, to }: { readonly person: string; readonly to?: string }) {
  const page = usePage();
  const { room, desk } = page;
  const [chosen, setChosen] = useState(to);
  const close = (): void => { desk.moving.value = undefined; };
  const send = (level: string, reason?: string): void => {
    close();
    page.act(proposeLevel(person, level, reason));
  };
  const choose = (level: string): void => {
    if (room.get("session")?.state === "live") setChosen(level);
    else send(level);
  };
  return (
    <Dialog title={say.meeting.moveTitle(nameOf(room, person))} onClose={close}>
      <div data-edits={cellKey("level", person)}>
        {chosen === undefined
          ? <Levels person={person} onChoose={choose} />
          : <Why person={person} to={chosen} onReason={(reason) => { send(chosen, reason); }} onCancel={close} />}
      </div>
      <button type="button" class="btn quiet" onClick={close}>{say.meeting.cancel}</button>
    </Dialog>
  );
}

function Levels({ person, onChoose }: { readonly person: string; readonly onChoose: (level: string) => void }) {
  const { room } = usePage();
  const framework = useFramework();
  const at = placeOf(room, person);
  const tracks = [...framework.tracks].sort((a, b) => Number(b.id === framework.level(at)?.track) - Number(a.id === framework.level(at)?.track));
  const levels = tracks.flatMap(({ id }) => framework.ladder(id));
  const press = (event: KeyboardEvent): void => {
    const level = /^[1-9]$/.test(event.key) ? levels[Number(event.key) - 1] : undefined;
    if (!level) return;
    event.preventDefault();
    onChoose(level.id);
  };
  return (
    <div onKeyDown={press}>
      <p class="soft small">{say.meeting.moveHint}</p>
      <ul class="choices">
        {levels.map(({ id, label }, index) => (
          <li key={id}>
            <button type="button" class="btn" autofocus={id === at} aria-current={id === at ? "true" : undefined} onClick={() => { onChoose(id); }}>
              {label}{index < 9 && <kbd>{index + 1}</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface WhyProps {
  readonly person: string;
  readonly to: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

function Why({ person, to, onReason, onCancel }: WhyProps) {
  const { room } = usePage();
  const framework = useFramework();
  return (
    <>
      <p>{say.meeting.moveReason(framework.label(placeOf(room, person)), framework.label(to))}</p>
      <Reasons person={person} onReason={onReason} onCancel={onCancel} inDialog />
    </>
  );
}
