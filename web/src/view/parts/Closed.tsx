import { decidedOnAgenda } from "../../session/agenda";
import { isOver } from "../../session/over";
import { say } from "../../text/en";
import { usePage } from "../page";

/** Said above everything once the meeting is closed. */
export function Closed() {
  const { room } = usePage();
  if (!isOver(room)) return null;
  return <p class="closed"><b>{say.meeting.closed}</b> <span>{say.meeting.closedMore(decidedOnAgenda(room), room.get("agenda")?.length ?? 0)}</span></p>;
}
