import type { VotesText } from "./chart-text";
import type { ChartTable } from "./table-of";
import type { VoteLevel, VoteTally } from "./votes-layout";

export function votesTable(
  levels: readonly VoteLevel[], tally: VoteTally, marked: string | null, text: VotesText,
): ChartTable {
  const rows = levels.map((level, index) => [
    level.name, tally.counts[index] ?? 0, level.id === marked ? text.marked : "",
  ]);
  return { head: [text.level, text.votes, ""], rows: [...rows, [text.abstained, tally.abstained, ""]] };
}
