import type { ChartText } from "./chart-text";
import { estimateOf, wordOf } from "./drift-estimate";
import type { DriftRow } from "./drift-layout";
import type { ChartTable } from "./table-of";

export function driftTable(rows: readonly DriftRow[], text: ChartText): ChartTable {
  const { manager, n, estimate, outer, inner, says, evidence } = text.drift.columns;
  return { head: [manager, n, estimate, outer, inner, says, evidence], rows: rows.map((row) => lineOf(row, text)) };
}

function lineOf({ name, figures }: DriftRow, text: ChartText): (string | number)[] {
  const estimate = estimateOf(figures);
  const value = estimate ? text.signed(estimate.value) : text.none;
  const outer = estimate ? text.range(estimate.lo, estimate.hi) : text.none;
  const inner = estimate?.inner ? text.range(estimate.inner.lo, estimate.inner.hi) : text.none;
  return [name, figures.n, value, outer, inner, text.drift.words[wordOf(figures)], figures.evidence ?? text.none];
}
