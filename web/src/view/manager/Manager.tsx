import { TickIcon } from "../../chart/icon";
import { currentItem, decidedOnAgenda } from "../../session/agenda";
import { isOver } from "../../session/over";
import { say } from "../../text/en";
import { Board } from "../board/Board";
import { MoveDialog } from "../board/MoveDialog";
import { Managers } from "../drift/Managers";
import { useMe, usePage } from "../page";
import { Banner } from "../parts/Banner";
import { Closed } from "../parts/Closed";
import { Help } from "../parts/Help";
import { Pill } from "../parts/Pill";
import { MeetingStrips } from "../parts/Strips";
import { Tabs } from "../parts/Tabs";
import { Timer } from "../parts/Timer";
import { Agenda } from "./Agenda";
import { PersonPane } from "./PersonPane";
import { VoteBar } from "./VoteBar";
import "../../style/manager.css";
import "../../style/phone.css";

/** A committee member's page: the person being discussed, what the framework asks, and one's own vote. */
export function Manager() {
  const { desk } = usePage();
  const tab = desk.tab.value ?? "item";
  return (
    <div class="app manager">
      <Header />
      <div class="bars"><Banner /><Closed /><MeetingStrips /></div>
      <Agenda />
      {tab === "managers" ? <Managers /> : tab === "board" ? <main class="left" id="main" tabIndex={-1}><Board /></main> : <Item />}
      <VoteBar />
      <MoveDialog />
    </div>
  );
}

function Header() {
  const { room } = usePage();
  const me = useMe();
  const { number, of } = currentItem(room);
  const phase = room.get("focus")?.phase;
  return (
    <header class="top">
      <h1>{room.get("session")?.title}</h1>
      {phase && <span class="phase">{say.phases[phase]}</span>}
      <span class="position">{isOver(room) ? say.meeting.decidedOf(decidedOnAgenda(room), of) : say.meeting.item(number, of)}</span>
      <Timer />
      <Tabs tabs={["item", "board", "managers"]} />
      <span class="push" />
      <Help />
      <Pill />
      <Follow />
      <span class="small soft self">{room.get("member", me?.member ?? "")?.name}</span>
    </header>
  );
}

function Follow() {
  const { desk } = usePage();
  if ((desk.tab.value ?? "item") !== "item" || desk.focus.value === undefined) return null;
  return desk.following.value
    ? <button type="button" class="btn quiet small follow" aria-pressed="true" onClick={() => { desk.stay(); }}><TickIcon />{say.meeting.following}</button>
    : <button type="button" class="btn small follow" onClick={() => { desk.follow(); }}>{say.meeting.follow}</button>;
}

function Item() {
  const { room, desk } = usePage();
  const person = desk.person.value;
  if (person !== undefined) return <PersonPane key={person} person={person} />;
  const withheld = room.get("focus")?.withheld === true;
  const over = isOver(room);
  return (
    <main class="nobody" id="main" tabIndex={-1}>
      <h2>{withheld ? <span role="alert">{say.state.withheld}</span> : over ? say.meeting.over : say.meeting.nobody}</h2>
      <p class="soft">{withheld ? say.state.withheldMore : over ? say.meeting.overMore : say.meeting.nobodyMore}</p>
    </main>
  );
}
