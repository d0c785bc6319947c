import type { Outcome } from "../protocol/cells";
import type { Framework } from "./framework";
import { currentLevel } from "./level-in-view";
import { direction, placeOf } from "./place";
import type { Room } from "./room";
import { medianVote } from "./vote";

/** The level a decision starts from: what is on the board. */
export const decisionDefault = (room: Room, person: string): string | undefined => placeOf(room, person);

export const outcomeFor = (room: Room, framework: Framework, person: string, level: string): Outcome => {
  const from = currentLevel(room, person);
  const way = direction(framework, from, level);
  if (way === "aside") return framework.level(from)?.track === framework.level(level)?.track ? "lateral" : "crossover";
  return way === "up" ? "promote" : "stay";
};

/** Asked for in advance what the server insists on: a reason when the level changes or differs from the middle vote. */
export const needsReason = (room: Room, framework: Framework, person: string, level: string): boolean => {
  const median = medianVote(room.get("votes", person), framework);
  return level !== currentLevel(room, person) || (median !== undefined && median !== level);
};
