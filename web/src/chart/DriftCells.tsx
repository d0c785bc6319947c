import type { ChartText } from "./chart-text";
import { estimateOf, FEWEST, wordOf } from "./drift-estimate";
import { DriftMark } from "./DriftMark";
import { driftEnds } from "./drift-ends";
import { markOf, type DriftRow } from "./drift-layout";
import { driftTicks, driftX, type DriftScale } from "./drift-scale";
import { Drawing } from "./Picture";
import { baselineFor } from "./text-width";

interface CellProps {
  readonly scale: DriftScale;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly text: ChartText;
}

/** The head of a table column with intervals: words to both sides of zero, a mark every half point. */
export function DriftAxis({ scale, width, height, fontSize, text }: CellProps) {
  const ends = driftEnds(scale, text.drift, width, fontSize);
  const ticks = driftTicks(scale).map((points) => `M${driftX(scale, points)} ${height - 6}V${height}`);
  return (
    <Drawing width={width} height={height} fontSize={fontSize} label={text.drift.axisLabel}>
      <text class="chart-end" x={ends.lowerEnd} y={fontSize}>{text.drift.lower}</text>
      <text x={ends.higherStart} y={fontSize}>{text.drift.higher}</text>
      {ends.point !== null && <text class="chart-mid chart-soft" x={ends.point} y={fontSize}>{text.drift.onePoint}</text>}
      <path class="chart-tick" d={ticks.join("")} />
      <path class="chart-zero" d={`M${driftX(scale, 0)} 2V${height}`} />
    </Drawing>
  );
}

/** One manager's interval inside a table row that carries name, number and sentence itself. */
export function DriftInterval({ row, radius, ...cell }: CellProps & { readonly row: DriftRow; readonly radius: number }) {
  const { scale, width, height, fontSize, text } = cell;
  const estimate = estimateOf(row.figures);
  const zero = driftX(scale, 0);
  return (
    <Drawing width={width} height={height} fontSize={fontSize} label={text.drift.rowLabel(row.name, text.drift.words[wordOf(row.figures)])}>
      <path class="chart-zero" d={`M${zero} 0V${height}`} />
      {estimate
        ? <DriftMark mark={markOf(estimate, scale)} y={height / 2} radius={radius} />
        : <text class="chart-soft" x={zero + fontSize} y={baselineFor(height / 2, fontSize)}>{row.figures.n < FEWEST ? text.drift.noInterval : text.drift.words[wordOf(row.figures)]}</text>}
    </Drawing>
  );
}
