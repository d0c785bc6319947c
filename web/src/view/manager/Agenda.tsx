import { TickIcon } from "../../chart/icon";
import { decidedOnAgenda } from "../../session/agenda";
import { isDecided, nameOf } from "../../session/board";
import { shortName } from "../../session/names";
import { say } from "../../text/en";
import { usePage } from "../page";
import { useScrolledTo } from "./useScrolledTo";

/** Everybody to be discussed, in order; a click looks at somebody without moving the room. */
export function Agenda() {
  const { room, desk } = usePage();
  const agenda = room.get("agenda") ?? [];
  const focus = room.get("focus")?.person;
  const list = useScrolledTo(focus);
  return (
    <nav class="agenda" aria-label={say.meeting.agenda}>
      <h2>{say.meeting.decidedOf(decidedOnAgenda(room), agenda.length)}</h2>
      <ol ref={list}>
        {agenda.map((person, index) => (
          <li key={person} class={isDecided(room, person) ? "done" : ""}>
            <button
              type="button" data-person={person} aria-current={person === focus ? "true" : undefined} aria-pressed={person === desk.person.value}
              onClick={() => { desk.look(person); desk.tab.value = "item"; }}
            >
              <span class="no">{index + 1}</span>{shortName(nameOf(room, person))}
              {isDecided(room, person) && <><TickIcon /><span class="sr">, {say.meeting.decided}</span></>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
