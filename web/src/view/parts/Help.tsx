import { useState } from "preact/hooks";
import { say } from "../../text/en";
import { useMe, usePage } from "../page";
import { chairs } from "../../session/rights";
import { Dialog } from "./Dialog";
import { Segments } from "./Segments";
import { useKeys } from "./useKeys";

const words = say.help;

/** The keys of this page, behind a question mark; and whether single letters act at all. */
export function Help() {
  const { room, desk } = usePage();
  const me = useMe();
  const [open, setOpen] = useState(false);
  useKeys({ "?": () => { setOpen(true); } });
  const close = (): void => { setOpen(false); };
  const parts = words.parts.filter(({ who }) => who === "all" || (who === "chair" ? chairs(room, me) : me?.role === "committee"));
  return (
    <>
      <button type="button" class="btn quiet small help" aria-label={words.title} aria-keyshortcuts="?" onClick={() => { setOpen(true); }}><kbd>?</kbd></button>
      {open && (
        <Dialog title={words.title} onClose={close}>
          <div class="keys">
            {parts.map(({ name, keys }) => (
              <section key={name}>
                <h3>{name}</h3>
                <dl>{keys.map(([key, what]) => <div key={key}><dt>{key.split(" ").map((each) => <kbd key={each}>{each}</kbd>)}</dt><dd>{what}</dd></div>)}</dl>
              </section>
            ))}
          </div>
          <div class="acts letters">
            <span id="letters">{words.letters}</span>
            <Segments
              options={[{ id: "on", label: words.on }, { id: "off", label: words.off }]} chosen={desk.letters.value ? "on" : "off"} labelledBy="letters"
              onChoose={(answer) => { desk.letters.value = answer === "on"; }}
            />
          </div>
          <button type="button" class="btn primary" onClick={close}>{words.close}</button>
        </Dialog>
      )}
    </>
  );
}
