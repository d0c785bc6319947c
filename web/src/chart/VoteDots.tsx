import type { ChartText } from "./chart-text";
import { Picture } from "./Picture";
import type { TwinMode } from "./TableTwin";
import { fitted, layoutVotes, tallyVotes, type VoteColumn, type VoteLevel, type VoteSizes, type VotesLayout } from "./votes-layout";
import { votesTable } from "./votes-table";

export interface VoteDotsProps {
  readonly levels: readonly VoteLevel[];
  /** The revealed votes; null is an abstention. */
  readonly votes: readonly (string | null)[];
  /** The level proposed or decided, whose column stands out. */
  readonly marked: string | null;
  readonly sizes: VoteSizes;
  readonly text: ChartText;
  readonly label?: string;
  readonly twin?: TwinMode;
}

/** Votes without names: a dot a vote, stacked per level. */
export function VoteDots({ levels, votes, marked, sizes: most, text, label, twin = "button" }: VoteDotsProps) {
  const tally = tallyVotes(votes, levels);
  const sizes = fitted(most, tally);
  const layout = layoutVotes(levels, tally, sizes);
  const spoken = label ?? text.votes.label(levels.map(({ name }, i) => ({ name, count: tally.counts[i] ?? 0 })), tally.abstained);
  const table = () => votesTable(levels, tally, marked, text.votes);
  return (
    <Picture {...sizes} label={spoken} twin={{ table, text, mode: twin }}>
      {layout.columns.map((column) => (
        <Column key={column.id} column={column} layout={layout} height={sizes.height} marked={column.id === marked} />
      ))}
      <path class="chart-ground" d={`M0 ${layout.baseline}H${sizes.width}`} />
    </Picture>
  );
}

interface ColumnProps {
  readonly column: VoteColumn;
  readonly layout: VotesLayout;
  readonly height: number;
  readonly marked: boolean;
}

function Column({ column, layout, height, marked }: ColumnProps) {
  return (
    <g>
      {marked && <rect class="chart-column" x={column.x} y={0} width={column.width} height={height} />}
      {column.dots.map((y) => <circle key={y} class="chart-mark" cx={column.centre} cy={y} r={layout.radius} />)}
      <text class={marked ? "chart-mid chart-strong" : "chart-mid"} x={column.centre} y={layout.labelY}>{column.name}</text>
    </g>
  );
}
