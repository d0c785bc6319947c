import type { Competency, Framework } from "./framework";
import type { Room } from "./room";

export interface RatingsRow {
  readonly name: string;
  readonly counts: readonly number[];
  readonly initial: readonly number[];
}

export const distributionOf = (room: Room, competency: Competency): RatingsRow | undefined => {
  const figure = room.figure("distribution", competency.id);
  return figure && { name: competency.name, counts: figure.counts, initial: figure.initial };
};

/** Every competency this member receives a distribution of, in the framework's order. */
export const distributions = (room: Room, framework: Framework): readonly RatingsRow[] =>
  framework.competencies.map((competency) => distributionOf(room, competency)).filter((row) => row !== undefined);

export const mostRated = (rows: readonly RatingsRow[]): number =>
  Math.max(0, ...rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
