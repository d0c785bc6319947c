import { currentItem } from "../../session/agenda";
import { chairs } from "../../session/rights";
import { say } from "../../text/en";
import { useMe, usePage } from "../page";
import { Help } from "../parts/Help";
import { Pill } from "../parts/Pill";
import { Tabs } from "../parts/Tabs";
import { Timer } from "../parts/Timer";
import { EndMeeting } from "./EndMeeting";

/** Title, views, connection, and who leads. */
export function Top() {
  const { room } = usePage();
  const me = useMe();
  const live = room.get("session")?.state === "live";
  const leads = chairs(room, me);
  const acting = room.get("chair")?.acting;
  const name = room.get("member", acting ?? "")?.name;
  return (
    <header class="top">
      <h1>{room.get("session")?.title}</h1>
      {live && !leads && <Standing />}
      <Tabs tabs={["board", "managers"]} />
      <span class="push" />
      <Help />
      <Pill />
      {live && leads && <EndMeeting />}
      {leads ? <span class="small chair">{say.meeting.youChair}</span> : name && <span class="small chair">{say.meeting.chairOf(name)}</span>}
    </header>
  );
}

/** Item, phase and time for those who follow without leading; who leads has them in the bar. */
function Standing() {
  const { room } = usePage();
  const { number, of } = currentItem(room);
  const phase = room.get("focus")?.phase;
  return (
    <>
      {phase && <span class="phase">{say.phases[phase]}</span>}
      <span>{say.meeting.item(number, of)}</span>
      <Timer />
    </>
  );
}
