import { useRef } from "preact/hooks";
import { columns, fold, pageWith, type Column } from "../../session/board";
import { placeOf } from "../../session/place";
import { say } from "../../text/en";
import { CardFace, useCard } from "../board/Card";
import { useLevels } from "../board/Board";
import { useMotion } from "../board/useMotion";
import { useFramework, usePage } from "../page";
import { useSmall } from "./small";

const ROWS = 13;

/** Levels as columns, cards in rows of fixed height; what does not fit is counted. */
export function RoomBoard() {
  const { room } = usePage();
  const framework = useFramework();
  const Place = useSmall() ? "div" : "main";
  const shown = columns(room, useLevels()());
  const root = useRef<HTMLElement & HTMLDivElement>(null);
  useMotion(root);
  const levels = new Set(shown.map(({ level }) => level.id));
  const away = room.ids("person").map((person) => framework.level(placeOf(room, person))).filter((level) => level && !levels.has(level.id));
  const hidden = framework.tracks
    .map(({ id, name }) => ({ name, people: away.filter((level) => level?.track === id).length }))
    .filter(({ people }) => people > 0);
  return (
    <Place ref={root} class="board" aria-label={say.meeting.boardName} style={{ "--columns": String(shown.length) }}>
      {shown.map((column) => <RoomColumn key={column.level.id} column={column} beside={column.level.track !== shown[0]?.level.track} rows={hidden.length > 0 ? ROWS - 1 : ROWS} />)}
      {hidden.length > 0 && <p class="elsewhere">{hidden.map(({ name, people }) => say.meeting.notShown(name, people)).join(" · ")}</p>}
    </Place>
  );
}

function RoomColumn({ column, beside, rows }: { readonly column: Column; readonly beside: boolean; readonly rows: number }) {
  const { room, desk } = usePage();
  const { level, people, was } = column;
  const { shown, decided, more } = fold(room, people, rows, pageWith(people, rows, desk.focus.value));
  return (
    <section class={beside ? "beside-track" : undefined} aria-label={say.meeting.level(level.label, people.length)} data-level={level.id}>
      <h2>{level.label}{was !== people.length && <span class="was">{say.meeting.was(was)}</span>}<span class="n">{people.length}</span></h2>
      <ul>
        {shown.map((person) => <li key={person}><RoomCard person={person} /></li>)}
        {decided + more > 0 && <li><div class="card more"><span>{more > 0 ? say.meeting.more(decided + more) : say.meeting.moreDecided(decided)}</span></div></li>}
      </ul>
    </section>
  );
}

function RoomCard({ person }: { readonly person: string }) {
  const { kind, name } = useCard(person);
  return <div class={kind} data-person={useSmall() ? undefined : person}><CardFace person={person} name={name} /></div>;
}
