import type { Competency, Framework } from "./framework";
import { currentLevel } from "./level-in-view";
import type { Room } from "./room";

/** What to show of a person: whatever was rated, and whatever the current level or the one in view asks for. */
export const competenciesOf = (room: Room, framework: Framework, person: string, level: string | undefined): readonly Competency[] => {
  const asked = new Set([...framework.competenciesAt(currentLevel(room, person)), ...framework.competenciesAt(level)]);
  return framework.competencies.filter((each) => asked.has(each) || room.get("rating", person, each.id) !== undefined);
};

export interface Standing {
  readonly value: number | null;
  readonly expected: number | null;
  /** How many points are missing; 0 when met, undefined when that cannot be said. */
  readonly short: number | undefined;
}

export const standing = (room: Room, framework: Framework, person: string, competency: Competency, level: string | undefined): Standing => {
  const value = room.get("rating", person, competency.id)?.value ?? null;
  const expected = framework.expected(competency, level) ?? null;
  const short = value === null || expected === null ? undefined : Math.max(0, expected - value);
  return { value, expected, short };
};
