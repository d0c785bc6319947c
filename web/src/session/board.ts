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

/** The track's levels, and beside them the one on another track where somebody one wants to see stands. */
export const levelsBeside = (room: Room, framework: Framework, track: string | undefined, person: string | undefined): readonly Level[] => {
  const levels = levelsShown(room, framework, track);
  const place = person === undefined ? undefined : framework.level(placeOf(room, person));
  return place === undefined || levels.includes(place) ? levels : [...levels, place];
};

const tally = (places: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> => {
  const counts = new Map<string | undefined, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
};

/** The board: one column a level; open people first, then decided ones, each by name. */
export const columns = (room: Room, levels: readonly Level[]): readonly Column[] => {
  const people = room.ids("person");
  const before = tally(people.map((person) => startPlaceOf(room, person)));
  const here = new Map<string | undefined, string[]>();
  for (const person of people) {
    const place = placeOf(room, person);
    here.set(place, [...(here.get(place) ?? []), person]);
  }
  return levels.map((level) => ({
    level,
    people: (here.get(level.id) ?? []).sort((a, b) => compare(room, a, b)),
    was: before.get(level.id) ?? 0,
  }));
};

const compare = (room: Room, a: string, b: string): number =>
  Number(isDecided(room, a)) - Number(isDecided(room, b)) || byName(nameOf(room, a), nameOf(room, b));

export const isDecided = (room: Room, person: string): boolean => room.get("decision", person) !== undefined;

export const nameOf = (room: Room, person: string): string => room.get("person", person)?.name ?? "";

export interface Fold {
  readonly shown: readonly string[];
  /** How many are not shown: decided ones, and others. */
  readonly decided: number;
  readonly more: number;
}

/**
 * What fits into so many rows, the last of which says how many are hidden. The first page holds open people before decided ones; pages turn
 * round.
 */
export const fold = (room: Room, people: readonly string[], rows: number, page = 0): Fold => {
  if (people.length <= rows) return { shown: people, decided: 0, more: 0 };
  const size = rows - 1;
  const from = (page % Math.ceil(people.length / size)) * size;
  const shown = people.slice(from, from + size);
  const decided = people.filter((person) => isDecided(room, person) && !shown.includes(person)).length;
  return { shown, decided, more: people.length - shown.length - decided };
};

/** The page somebody is on; the first for who is not in the column. */
export const pageWith = (people: readonly string[], rows: number, person: string | undefined): number => {
  const at = person === undefined ? -1 : people.indexOf(person);
  return people.length <= rows || at < 0 ? 0 : Math.floor(at / (rows - 1));
};
