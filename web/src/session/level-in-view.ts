import type { Desk } from "./desk";
import type { Framework, Level } from "./framework";
import type { Room } from "./room";

/** The level whose text and bands are shown: as chosen, else what readiness aims at, else the next rung above the current one. */
export const levelInView = (room: Room, framework: Framework, desk: Desk, person: string): string | undefined => {
  const current = currentLevel(room, person);
  const target = room.figure("readiness", person)?.target;
  return desk.levels.value[person] ?? target ?? framework.step(current, 1)?.id ?? current;
};

export const currentLevel = (room: Room, person: string): string | undefined =>
  room.get("level", person)?.current ?? room.get("person", person)?.level ?? undefined;

/** The current rung, the two above it, and what readiness aims at if that lies elsewhere. */
export const levelsToView = (room: Room, framework: Framework, person: string): readonly Level[] => {
  const current = currentLevel(room, person);
  const target = framework.level(room.figure("readiness", person)?.target);
  const near = [framework.level(current), framework.step(current, 1), framework.step(current, 2)];
  return [...near, target && !near.includes(target) ? target : undefined].filter((level) => level !== undefined);
};
