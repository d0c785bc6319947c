import { chairs } from "../../session/rights";
import { say } from "../../text/en";
import { useMe, usePage } from "../page";
import { Help } from "../parts/Help";
import { Pill } from "../parts/Pill";
import { Tabs } from "../parts/Tabs";

/** Title, views, connection, and who leads. */
export function Top() {
  const { room } = usePage();
  const me = useMe();
  const acting = room.get("chair")?.acting;
  const name = room.get("member", acting ?? "")?.name;
  return (
    <header class="top">
      <h1>{room.get("session")?.title}</h1>
      <Tabs tabs={["board", "managers"]} />
      <span class="push" />
      <Help />
      <Pill />
      {chairs(room, me) ? <span class="small chair">{say.meeting.youChair}</span> : name && <span class="small chair">{say.meeting.chairOf(name)}</span>}
    </header>
  );
}
