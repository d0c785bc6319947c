import type { DistributionText } from "./chart-text";
import { totalOf, type Counts } from "./diverging";
import type { DistributionRow } from "./distribution-layout";
import type { ChartTable } from "./table-of";

export function distributionTable(
  rows: readonly DistributionRow[], scale: readonly string[], text: DistributionText,
): ChartTable {
  const head = [text.competency, "", ...scale, text.people];
  return { head, rows: rows.flatMap((row) => linesOf(row, text)) };
}

function linesOf(row: DistributionRow, text: DistributionText): (string | number)[][] {
  const line = (when: string, counts: Counts) => [row.name, when, ...counts, totalOf(counts)];
  const now = line(text.now, row.counts);
  return row.initial ? [now, line(text.start, row.initial)] : [now];
}
