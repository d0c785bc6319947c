import type { DistributionText } from "./chart-text";
import { stepsBetween } from "./diverging";
import type { Bar, DistributionLayout, DistributionRow } from "./distribution-layout";
import type { DistributionSizes } from "./distribution-sizes";
import { baselineFor, fitText } from "./text-width";

interface WordsProps {
  readonly rows: readonly DistributionRow[];
  readonly layout: DistributionLayout;
  readonly sizes: DistributionSizes;
  readonly text: DistributionText;
  readonly since: boolean;
}

/** Names to the left of the bars, what changed since the start to their right. */
export function DistributionWords(props: WordsProps) {
  return <>{props.layout.bars.map((bar) => <BarWords key={`${bar.row}${bar.when}`} bar={bar} {...props} />)}</>;
}

function BarWords({ bar, rows, layout, sizes, text, since }: WordsProps & { readonly bar: Bar }) {
  const row = rows[bar.row];
  const y = baselineFor(bar.y + sizes.barHeight / 2, sizes.fontSize);
  const isNow = bar.when === "now";
  const name = fitText((isNow ? row?.name : text.start) ?? "", sizes.nameWidth - 8, sizes.fontSize);
  return (
    <>
      <text class={isNow ? undefined : "chart-soft"} x={0} y={y}>{name}</text>
      {bar.people === 0 && <text class="chart-soft" x={layout.scale.axis + 8} y={y}>{text.noRatings}</text>}
      {since && row && <text class="chart-end chart-soft" x={sizes.width} y={y}>{sinceWords(row, text)}</text>}
    </>
  );
}

function sinceWords({ counts, initial }: DistributionRow, text: DistributionText): string {
  const { lower, higher } = stepsBetween(initial ?? counts, counts);
  return lower + higher > 0 ? text.since(lower, higher) : "";
}
