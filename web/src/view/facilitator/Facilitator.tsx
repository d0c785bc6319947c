import { chairs } from "../../session/rights";
import { say } from "../../text/en";
import { Board } from "../board/Board";
import { MoveDialog } from "../board/MoveDialog";
import { Drawer } from "../drawer/Drawer";
import { Managers } from "../drift/Managers";
import { VoteBar } from "../manager/VoteBar";
import { useMe, usePage } from "../page";
import { Banner } from "../parts/Banner";
import { Closed } from "../parts/Closed";
import { MeetingStrips } from "../parts/Strips";
import "../../style/facilitator.css";
import { Bar } from "./Bar";
import { Below } from "./Below";
import { Top } from "./Top";

/** The board with its drawer, and for who has the chair the bar that leads the meeting. Observers see the same without it. */
export function Facilitator() {
  const { desk, room } = usePage();
  const me = useMe();
  const person = desk.person.value;
  const drawer = person !== undefined && !desk.closed.value && desk.tab.value !== "managers";
  return (
    <div class={`app facil${drawer ? "" : " wide"}`}>
      <Top />
      <div class="bars">
        <Banner />
        {chairs(room, me) && room.get("session")?.state === "live" && <Bar />}
        <Closed />
        {room.get("focus")?.withheld === true && <p class="banner" role="alert">{say.state.withheld} {say.state.withheldMore}</p>}
        <MeetingStrips />
      </div>
      {desk.tab.value === "managers" ? <Managers /> : <main class="left" id="main" tabIndex={-1}><Board /><Below /></main>}
      {drawer && <Drawer key={person} person={person} />}
      {room.get("session")?.facilitatorVotes === true && <VoteBar />}
      <MoveDialog />
    </div>
  );
}
