import type { ChartText } from "./chart-text";
import type { ChartTable } from "./table-of";

export interface RatedCompetency {
  readonly name: string;
  readonly value: number | null;
  readonly expected: number | null;
}

export function ratingTable(rows: readonly RatedCompetency[], text: ChartText): ChartTable {
  const { competency, value, expected } = text.rating;
  const lines = rows.map((row) => [row.name, row.value ?? text.none, row.expected ?? text.none]);
  return { head: [competency, value, expected], rows: lines };
}
