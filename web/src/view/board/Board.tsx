import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { columns, fold, levelsBeside, levelsShown, shownTracks, type Column } from "../../session/board";
import type { Level } from "../../session/framework";
import { say } from "../../text/en";
import { useFramework, useMe, usePage } from "../page";
import { Segments } from "../parts/Segments";
import { CardFace, useCard } from "./Card";
import { useGrid } from "./useGrid";
import { useMotion } from "./useMotion";
import { usePages, type Pages } from "./usePages";

/** The board to work with: levels as columns, one tab stop, arrows between cards, Enter opens, M moves. */
export function Board() {
  const { room } = usePage();
  const levels = useLevels();
  const shown = useComputed(() => columns(room, levels()));
  const root = useRef<HTMLDivElement>(null);
  useMotion(root);
  const pages = usePages(root, shown.value);
  const grid = useGrid(root, shown.value.map(({ people }) => people), pages.show);
  return (
    <div class="board-place">
      <TrackChoice />
      <div class="board" ref={root} role="group" aria-label={say.meeting.boardName} onKeyDown={grid.onKeyDown} style={{ "--columns": String(shown.value.length) }}>
        {shown.value.map((column) => (
          <BoardColumn key={column.level.id} column={column} beside={column.level.track !== shown.value[0]?.level.track} pages={pages} stop={grid.stop} onRest={grid.rest} />
        ))}
      </div>
    </div>
  );
}

export const useTrack = (): (() => string | undefined) => {
  const { room, desk } = usePage();
  const framework = useFramework();
  return () => desk.track.value ?? framework.level(room.get("level", desk.person.value ?? "")?.current)?.track;
};

/** The columns: a track, and the column of the person looked at when that lies on another one. */
export const useLevels = (): (() => readonly Level[]) => {
  const { room, desk } = usePage();
  const framework = useFramework();
  const track = useTrack();
  return () => levelsBeside(room, framework, track(), desk.track.value === undefined ? desk.person.value : undefined);
};

function TrackChoice() {
  const { room, desk } = usePage();
  const framework = useFramework();
  const track = useTrack()();
  const tracks = shownTracks(room, framework);
  const shown = levelsShown(room, framework, track);
  if (tracks.length < 2 || new Set(shown.map((level) => level.track)).size === tracks.length) return null;
  const options = tracks.map(({ id, name }) => ({ id, label: name }));
  return (
    <div class="track small">
      <Segments options={options} chosen={shown[0]?.track} onChoose={(id) => { desk.track.value = id; }} label={say.meeting.track} />
    </div>
  );
}

interface ColumnProps {
  readonly column: Column;
  readonly beside: boolean;
  readonly pages: Pages;
  readonly stop: string | undefined;
  readonly onRest: (person: string) => void;
}

function BoardColumn({ column, beside, pages, stop, onRest }: ColumnProps) {
  const { room } = usePage();
  const { level, people, was } = column;
  const { shown, decided, more } = fold(room, people, pages.rows, pages.of(column));
  return (
    <section class={beside ? "beside-track" : undefined} aria-label={say.meeting.level(level.label, people.length)} data-level={level.id}>
      <h2>{level.label}{was !== people.length && <span class="was">{say.meeting.was(was)}</span>}<span class="n">{people.length}</span></h2>
      <ul>
        {shown.map((person) => <li key={person}><CardButton person={person} stops={person === stop} onRest={onRest} /></li>)}
        {decided + more > 0 && (
          <li>
            <button type="button" class="card more" onClick={() => { pages.turn(column); }}>
              <span>{more > 0 ? say.meeting.more(decided + more) : say.meeting.moreDecided(decided)}</span><span class="sr"> {say.meeting.at(level.label)}</span>
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Beside the board there is a drawer; a committee member's page has the person on a tab of its own. */
function useOpen(): (person: string) => void {
  const { desk } = usePage();
  const me = useMe();
  return (person) => {
    desk.look(person);
    if (me?.role !== "committee") return;
    desk.tab.value = "item";
    requestAnimationFrame(() => { document.getElementById("main")?.focus(); });
  };
}

function CardButton({ person, stops, onRest }: { readonly person: string; readonly stops: boolean; readonly onRest: (person: string) => void }) {
  const open = useOpen();
  const { kind, name, pending } = useCard(person);
  return (
    <button
      type="button" class={kind} title={name} data-person={person} tabIndex={stops ? 0 : -1}
      aria-busy={pending} data-state={pending ? "pending" : undefined}
      onFocus={() => { onRest(person); }} onClick={() => { open(person); }}
    >
      <CardFace person={person} />
    </button>
  );
}
