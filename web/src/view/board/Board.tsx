import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import { columns, levelsShown, shownTracks, type Column } from "../../session/board";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { Segments } from "../parts/Segments";
import { CardFace, useCard } from "./Card";
import { useGrid } from "./useGrid";
import { useMotion } from "./useMotion";

/** The board to work with: levels as columns, one tab stop, arrows between cards, Enter opens, M moves. */
export function Board() {
  const { room } = usePage();
  const framework = useFramework();
  const track = useTrack();
  const shown = useComputed(() => columns(room, framework, track()));
  const root = useRef<HTMLDivElement>(null);
  useMotion(root);
  const grid = useGrid(root, shown.value.map(({ people }) => people));
  return (
    <div class="board-place">
      <TrackChoice />
      <div class="board" ref={root} role="group" aria-label={say.meeting.boardName} onKeyDown={grid.onKeyDown} style={{ "--columns": String(shown.value.length) }}>
        {shown.value.map((column) => <BoardColumn key={column.level.id} column={column} stop={grid.stop} onRest={grid.rest} />)}
      </div>
    </div>
  );
}

export const useTrack = (): (() => string | undefined) => {
  const { room, desk } = usePage();
  const framework = useFramework();
  return () => desk.track.value ?? framework.level(room.get("level", desk.person.value ?? "")?.current)?.track;
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
  readonly stop: string | undefined;
  readonly onRest: (person: string) => void;
}

function BoardColumn({ column, stop, onRest }: ColumnProps) {
  const { level, people, was } = column;
  return (
    <section aria-label={say.meeting.level(level.label, people.length)} data-level={level.id}>
      <h2>{level.label}{was !== people.length && <span class="was">{say.meeting.was(was)}</span>}<span class="n">{people.length}</span></h2>
      <ul>{people.map((person) => <li key={person}><CardButton person={person} stops={person === stop} onRest={onRest} /></li>)}</ul>
    </section>
  );
}

function CardButton({ person, stops, onRest }: { readonly person: string; readonly stops: boolean; readonly onRest: (person: string) => void }) {
  const { desk } = usePage();
  const { kind, name, pending } = useCard(person);
  return (
    <button
      type="button" class={kind} title={name} data-person={person} tabIndex={stops ? 0 : -1}
      aria-busy={pending} data-state={pending ? "pending" : undefined}
      onFocus={() => { onRest(person); }} onClick={() => { desk.look(person); }}
    >
      <CardFace person={person} />
    </button>
  );
}
