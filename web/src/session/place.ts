import type { Framework } from "./framework";
import type { Room } from "./room";

export type Direction = "up" | "down" | "aside" | "same";

/** Where a person stands on the board: decided, else proposed as far as this member may know, else current. */
export const placeOf = (room: Room, person: string): string | undefined => {
  const level = room.get("level", person);
  return room.get("decision", person)?.level ?? level?.proposed ?? level?.current ?? room.get("person", person)?.level ?? undefined;
};

export const startPlaceOf = (room: Room, person: string): string | undefined => {
  const level = room.get("level", person);
  return level?.initial ?? level?.current ?? undefined;
};

export const direction = (framework: Framework, from: string | null | undefined, to: string | null | undefined): Direction => {
  const [before, after] = [framework.level(from), framework.level(to)];
  if (!before || !after || before.id === after.id) return "same";
  if (before.track !== after.track || before.rank === after.rank) return "aside";
  return after.rank > before.rank ? "up" : "down";
};

/** How many rungs of one track lie between two levels. */
export const rungs = (framework: Framework, from: string | null | undefined, to: string | null | undefined): number => {
  const [before, after] = [framework.level(from), framework.level(to)];
  if (!before || !after) return 0;
  const ladder = framework.ladder(before.track);
  return before.track === after.track ? Math.abs(ladder.indexOf(after) - ladder.indexOf(before)) : 0;
};
