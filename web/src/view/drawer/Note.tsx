import { useEffect, useRef, useState } from "preact/hooks";
import { cellKey } from "../../protocol/key";
import { setNote } from "../../session/op/note.set";
import { say } from "../../text/en";
import { useMe, usePage } from "../page";
import { EditedBy } from "../parts/EditedBy";
import { Press } from "../parts/Press";

const LONGEST = 4_000;

/** The note the committee shares about a person. */
export function Note({ person }: { readonly person: string }) {
  const { room, store, writable } = usePage();
  const [editing, setEditing] = useState(false);
  const text = room.get("note", person, "shared")?.text ?? "";
  const me = useMe();
  const mayWrite = (me?.role === "facilitator" || me?.role === "committee") && room.get("session")?.state === "live";
  const pending = store.own.at(cellKey("note", person, "shared"))?.state === "pending";
  if (!mayWrite && text === "") return null;
  return (
    <section class="note" aria-busy={pending}>
      <h3 class="h3">
        <span>{say.person.note}</span>
        <EditedBy cell={cellKey("note", person, "shared")} />
        {mayWrite && !editing && <Press class="btn link" off={!writable.value || pending} onClick={() => { setEditing(true); }}>{say.person.noteEdit}<span class="sr"> {say.person.note}</span></Press>}
      </h3>
      {editing ? <Editor person={person} text={text} onDone={() => { setEditing(false); }} /> : <p class={text === "" ? "soft" : ""}>{text === "" ? say.person.noteNone : text}</p>}
    </section>
  );
}

function Editor({ person, text, onDone }: { readonly person: string; readonly text: string; readonly onDone: () => void }) {
  const { act, desk, writable } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    desk.typing.value = true;
    return () => { desk.typing.value = false; };
  }, [desk]);
  const save = (event: Event): void => {
    event.preventDefault();
    const words = field.current?.value ?? "";
    onDone();
    if (words !== text) act(setNote(person, "shared", words));
  };
  return (
    <form onSubmit={save} data-edits={cellKey("note", person, "shared")}>
      <textarea class="field" ref={field} aria-label={say.person.note} maxLength={LONGEST} defaultValue={text} />
      <div class="acts">
        <button type="submit" class="btn" disabled={!writable.value}>{say.person.save}</button>
        <button type="button" class="btn link" onClick={onDone}>{say.person.undoChoice}</button>
      </div>
    </form>
  );
}
