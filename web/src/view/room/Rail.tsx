import { DriftRows } from "../../chart/DriftRows";
import { roomDrift } from "../../chart/drift-layout";
import { criteriaCount, notMet } from "../../session/criteria";
import { nameOf } from "../../session/board";
import { driftRows } from "../../session/drift";
import { isOver } from "../../session/over";
import type { Room } from "../../session/room";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { Criteria } from "../parts/Criteria";
import { LevelLine } from "../parts/LevelLine";
import { RailRatings } from "./RailRatings";
import { Votes } from "./Votes";

/** The person in focus with votes and criteria, and how managers compare if that is open. */
export function Rail() {
  const { room } = usePage();
  const person = room.get("focus")?.person;
  return (
    <aside class="rail">
      {person === undefined ? <Nobody /> : <Person person={person} />}
      <Compared />
    </aside>
  );
}

function Nobody() {
  const over = isOver(usePage().room);
  return <section><h2>{over ? say.meeting.over : say.meeting.nobody}</h2><p class="soft">{over ? say.meeting.overOnScreen : say.meeting.nobodyMore}</p></section>;
}

function Person({ person }: { readonly person: string }) {
  const { room } = usePage();
  const detail = room.get("screen")?.detail;
  return (
    <>
      <section><h2>{nameOf(room, person)}</h2><LevelLine person={person} /></section>
      <Votes person={person} />
      {detail === "ratings" && <RailRatings person={person} />}
      {detail !== "off" && <CriteriaOf person={person} />}
    </>
  );
}

const MOST_CRITERIA = 4;
/** Votes and many managers leave room for no more; what is met or not is in the heading. */
const MOST_CRITERIA_BESIDE_ALL = 2;
const MANY_MANAGERS = 6;

const votesShown = (room: Room): boolean => room.get("votes", room.get("focus")?.person ?? "")?.revealed === true;

function CriteriaOf({ person }: { readonly person: string }) {
  const { room } = usePage();
  const readiness = room.figure("readiness", person);
  const framework = useFramework();
  if (!readiness) return null;
  const { met, of } = criteriaCount(readiness);
  const most = votesShown(room) && driftRows(room).length > MANY_MANAGERS ? MOST_CRITERIA_BESIDE_ALL : MOST_CRITERIA;
  const open = notMet(readiness.criteria).filter(({ status }) => status !== "waived");
  return (
    <section class="crit">
      <h3>{say.person.criteria(framework.label(readiness.target), met, of)}</h3>
      <Criteria criteria={open.slice(0, most)} brief />
      {open.length > most && <p class="min soft">{say.meeting.more(open.length - most)}</p>}
    </section>
  );
}

const ROWS_HEIGHT = 290;
const ROWS_HEIGHT_BESIDE_VOTES = 250;

function Compared() {
  const { room } = usePage();
  const rows = driftRows(room);
  if (rows.length === 0) return null;
  const beside = votesShown(room);
  const rowHeight = Math.min(roomDrift.rowHeight, (beside ? ROWS_HEIGHT_BESIDE_VOTES : ROWS_HEIGHT) / rows.length);
  const named = room.get("drift-open")?.screen === "names" ? { nameWidth: 130, wordsWidth: 180 } : {};
  return (
    <section class="compared">
      <h3>{say.meeting.managersCompared}</h3>
      <DriftRows rows={rows} sizes={{ ...roomDrift, ...named, rowHeight }} text={say.charts} twin="hidden" />
      <p class="min soft">{say.meeting.dots}</p>
    </section>
  );
}
