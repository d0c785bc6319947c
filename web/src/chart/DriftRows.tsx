import type { ChartText } from "./chart-text";
import { DriftMark } from "./DriftMark";
import { driftEnds } from "./drift-ends";
import { layoutDrift, type DriftLayout, type DriftLine, type DriftRow, type DriftSizes } from "./drift-layout";
import { driftTable } from "./drift-table";
import { Picture } from "./Picture";
import type { TwinMode } from "./TableTwin";
import { baselineFor, fitText } from "./text-width";

export interface DriftRowsProps {
  readonly rows: readonly DriftRow[];
  readonly sizes: DriftSizes;
  readonly text: ChartText;
  readonly label?: string;
  readonly twin?: TwinMode;
}

/** Managers compared: estimate, two intervals, number of reports and what can be said, in the order given. */
export function DriftRows({ rows, sizes, text, label, twin = "button" }: DriftRowsProps) {
  const layout = layoutDrift(rows, sizes);
  const table = () => driftTable(rows, text);
  return (
    <Picture {...sizes} height={layout.height} label={label ?? text.drift.label(rows.length)} twin={{ table, text, mode: twin }}>
      <path class="chart-zero" d={`M${layout.zero} 0V${layout.rowsEnd}`} />
      {layout.lines.map((line) => <Line key={line.row.id} line={line} sizes={sizes} text={text} />)}
      <Ends layout={layout} sizes={sizes} text={text} />
    </Picture>
  );
}

function Line({ line, sizes, text }: { line: DriftLine; sizes: DriftSizes; text: ChartText }) {
  const y = baselineFor(line.y, sizes.fontSize);
  const word = fitText(text.drift.words[line.word], sizes.wordsWidth, sizes.fontSize);
  return (
    <g>
      <text class="chart-strong" x={0} y={y}>{fitText(line.row.name, sizes.nameWidth - 8, sizes.fontSize)}</text>
      <text class="chart-soft" x={sizes.nameWidth} y={y}>{text.drift.count(line.row.figures.n)}</text>
      {line.mark && <DriftMark mark={line.mark} y={line.y} radius={sizes.radius} />}
      <text class={line.strong ? "chart-end chart-strong" : "chart-end chart-soft"} x={sizes.width} y={y}>{word}</text>
    </g>
  );
}

function Ends({ layout, sizes, text }: { layout: DriftLayout; sizes: DriftSizes; text: ChartText }) {
  const ends = driftEnds(layout.scale, text.drift, sizes.width, sizes.fontSize);
  const y = layout.rowsEnd + sizes.fontSize * 1.4;
  return (
    <g>
      <path class="chart-rule" d={`M${layout.scale.from} ${layout.rowsEnd + 3}H${layout.scale.to}`} />
      <text class="chart-end" x={ends.lowerEnd} y={y}>{text.drift.lower}</text>
      <text x={ends.higherStart} y={y}>{text.drift.higher}</text>
    </g>
  );
}
