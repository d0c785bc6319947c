import type { CriterionLine, ReadinessFigure } from "../protocol/figures";

const order = { unmet: 0, unknown: 1, waived: 2, met: 3 } as const;

/** Unmet before unknown before waived; what is met is not among them [UX D3]. */
export const notMet = (criteria: readonly CriterionLine[]): readonly CriterionLine[] =>
  criteria.filter(({ status }) => status !== "met").sort((a, b) => order[a.status] - order[b.status]);

export interface CriteriaCount {
  readonly met: number;
  readonly of: number;
}

/** How many criteria are settled, met or waived: one count for every place that tells it. */
export const criteriaCount = ({ criteria }: Pick<ReadinessFigure, "criteria">): CriteriaCount => ({
  met: criteria.filter(({ status }) => status === "met" || status === "waived").length,
  of: criteria.length,
});
