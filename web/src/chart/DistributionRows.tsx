import { BarSegments, BarDots } from "./DistributionBar";
import { DistributionKey } from "./DistributionKey";
import { DistributionWords } from "./DistributionWords";
import type { ChartText } from "./chart-text";
import { totalOf } from "./diverging";
import { layoutDistribution, type Bar, type DistributionLayout, type DistributionRow } from "./distribution-layout";
import type { DistributionSizes } from "./distribution-sizes";
import { distributionTable } from "./distribution-table";
import { Picture } from "./Picture";
import type { TwinMode } from "./TableTwin";

export interface DistributionRowsProps {
  readonly rows: readonly DistributionRow[];
  /** The five words of the session's rating scale, lowest first. */
  readonly scale: readonly string[];
  readonly sizes: DistributionSizes;
  readonly text: ChartText;
  /** What stands left of the key, such as "Ratings, 47 people". */
  readonly title?: string;
  readonly label?: string;
  readonly legend?: "key" | "ends";
  readonly start?: "bar" | "words" | "none";
  readonly twin?: TwinMode;
}

/** Ratings per competency as bars that diverge from the middle of "meets". */
export function DistributionRows(props: DistributionRowsProps) {
  const { rows, scale, sizes, text, start = "none", legend = "key", twin = "button" } = props;
  const words = legend === "key" ? scale : [];
  const layout = layoutDistribution({ rows, sizes, words, startBars: start === "bar" });
  const table = () => distributionTable(rows, scale, text.distribution);
  return (
    <Picture {...sizes} height={layout.height} label={props.label ?? labelOf(props)} twin={{ table, text, mode: twin }}>
      <DistributionKey layout={layout} sizes={sizes} text={text.distribution} title={props.title} since={start === "words"} />
      {layout.bars.map((bar) => <DistributionBar key={`${bar.row}${bar.when}`} bar={bar} sizes={sizes} layout={layout} />)}
      <DistributionWords rows={rows} layout={layout} sizes={sizes} text={text.distribution} since={start === "words"} />
      <path class="chart-plumb" d={layout.axis.map(({ from, to }) => `M${layout.scale.axis} ${from}V${to}`).join("")} />
    </Picture>
  );
}

function DistributionBar({ bar, sizes, layout }: { bar: Bar; sizes: DistributionSizes; layout: DistributionLayout }) {
  return bar.dots.length > 0
    ? <BarDots bar={bar} sizes={sizes} axis={layout.scale.axis} />
    : <BarSegments bar={bar} sizes={sizes} />;
}

function labelOf({ rows, text }: DistributionRowsProps): string {
  return text.distribution.label(rows.length, Math.max(0, ...rows.map((row) => totalOf(row.counts))));
}
