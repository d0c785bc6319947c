import { currentItem, decidedOnAgenda } from "../../session/agenda";
import { phases } from "../facilitator/Phases";
import { isOver } from "../../session/over";
import { say } from "../../text/en";
import { usePage } from "../page";
import { Pill } from "../parts/Pill";
import { Timer } from "../parts/Timer";
import { useSmall } from "./small";

/** Phases are words here, not buttons: nothing on the room screen can be pressed. */
export function RoomHeader() {
  const { room } = usePage();
  const Title = useSmall() ? "p" : "h1";
  const over = isOver(room);
  const phase = room.get("focus")?.phase;
  const { number, of } = currentItem(room);
  return (
    <header>
      <Title class="title">{room.get("session")?.title}</Title>
      {over ? <p class="steps over">{say.meeting.closed}</p> : (
        <ol class="steps" aria-label={say.meeting.phase}>
          {phases.map((id) => <li key={id} aria-current={id === phase ? "step" : undefined}>{say.phases[id]}</li>)}
        </ol>
      )}
      <div class="right">
        <span>{over ? say.meeting.decidedOf(decidedOnAgenda(room), of) : say.meeting.item(number, of)}</span>
        <Timer />
        <Pill />
      </div>
    </header>
  );
}
