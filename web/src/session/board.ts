import type { Framework, Level, Track } from "./framework";
import { byName } from "./names";
import { placeOf, startPlaceOf } from "./place";
import type { Room } from "./room";

export interface Column {
  readonly level: Level;
  readonly people: readonly string[];
  /** How many stood here when the meeting began. */
  readonly was: number;
}

const MOST_COLUMNS = 8;

/** Tracks shown one at a time when all their levels together would be too many columns. */
export const shownTracks = (room: Room, framework: Framework): readonly Track[] => {
  const used = new Set(room.ids("person").map((person) => framework.level(placeOf(room, person))?.track));
  return framework.tracks.filter(({ id }) => used.has(id));
};

export const levelsShown = (room: Room, framework: Framework, track: string | undefined): readonly Level[] => {
  const tracks = shownTracks(room, framework);
  const all = tracks.flatMap(({ id }) => framework.ladder(id));
  if (all.length <= MOST_COLUMNS) return all;
  return framework.ladder(tracks.some(({ id }) => id === track) ? track : tracks[0]?.id);
};

const tally = (places: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> => {
  const counts = new Map<string | undefined, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
};

/** The board: one column a level; open people first, then decided ones, each by name. */
export const columns = (room: Room, framework: Framework, track: string | undefined): readonly Column[] => {
  const people = room.ids("person");
  const before = tally(people.map((person) => startPlaceOf(room, person)));
  const here = new Map<string | undefined, string[]>();
  for (const person of people) {
    const place = placeOf(room, person);
    here.set(place, [...(here.get(place) ?? []), person]);
  }
  return levelsShown(room, framework, track).map((level) => ({
    level,
    people: (here.get(level.id) ?? []).sort((a, b) => compare(room, a, b)),
    was: before.get(level.id) ?? 0,
  }));
};

const compare = (room: Room, a: string, b: string): number =>
  Number(isDecided(room, a)) - Number(isDecided(room, b)) || byName(nameOf(room, a), nameOf(room, b));

export const isDecided = (room: Room, person: string): boolean => room.get("decision", person) !== undefined;

export const nameOf = (room: Room, person: string): string => room.get("person", person)?.name ?? "";

/** What fits into so many rows: decided people fold away first, then the rest; the last row says how many are hidden. */
export const fold = (room: Room, people: readonly string[], rows: number): { shown: readonly string[]; decided: number; more: number } => {
  if (people.length <= rows) return { shown: people, decided: 0, more: 0 };
  const shown = people.slice(0, rows - 1);
  const hidden = people.slice(rows - 1);
  const decided = hidden.filter((person) => isDecided(room, person)).length;
  return { shown, decided, more: hidden.length - decided };
};
