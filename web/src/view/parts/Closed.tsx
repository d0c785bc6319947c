import { decidedOnAgenda } from "../../session/agenda";
import { say } from "../../text/en";
import { usePage } from "../page";

/** Said above everything once the meeting is closed. */
export function Closed() {
  const { room } = usePage();
  const state = room.get("session")?.state;
  if (state !== "closed" && state !== "published") return null;
  return <p class="closed"><b>{say.meeting.closed}</b> <span>{say.meeting.closedMore(decidedOnAgenda(room), room.get("agenda")?.length ?? 0)}</span></p>;
}
