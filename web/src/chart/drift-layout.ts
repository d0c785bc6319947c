import { estimateOf, saysSomething, wordOf, type DriftFigures, type DriftWord, type Estimate } from "./drift-estimate";
import { driftScale, driftX, type DriftScale } from "./drift-scale";

/** One manager, by name or by letter, in the order in which the caller wants the rows. */
export interface DriftRow {
  readonly id: string;
  readonly name: string;
  readonly figures: DriftFigures;
}

export interface DriftSizes {
  readonly width: number;
  readonly nameWidth: number;
  readonly countWidth: number;
  readonly wordsWidth: number;
  readonly fontSize: number;
  readonly rowHeight: number;
  readonly radius: number;
}

export interface IntervalMark {
  readonly thin: readonly [number, number];
  readonly thick: readonly [number, number] | null;
  readonly dot: number;
  /** Filled when the number compares the same people (evidence A or B), open for team averages. */
  readonly filled: boolean;
}

export interface DriftLine {
  readonly row: DriftRow;
  readonly y: number;
  readonly mark: IntervalMark | null;
  readonly word: DriftWord;
  readonly strong: boolean;
}

export interface DriftLayout {
  readonly scale: DriftScale;
  readonly zero: number;
  readonly lines: readonly DriftLine[];
  readonly rowsEnd: number;
  readonly height: number;
}

export const roomDrift: DriftSizes = {
  width: 448, nameWidth: 34, countWidth: 50, wordsWidth: 208, fontSize: 24, rowHeight: 44, radius: 6.5,
};
export const laptopDrift: DriftSizes = {
  width: 640, nameWidth: 150, countWidth: 48, wordsWidth: 140, fontSize: 14, rowHeight: 32, radius: 6,
};

export function layoutDrift(rows: readonly DriftRow[], sizes: DriftSizes): DriftLayout {
  const scale = driftScale(estimatesOf(rows), sizes.nameWidth + sizes.countWidth, sizes.width - sizes.wordsWidth);
  const lines = rows.map((row, index) => lineOf(row, (index + 0.5) * sizes.rowHeight, scale));
  const rowsEnd = rows.length * sizes.rowHeight;
  return { scale, zero: driftX(scale, 0), lines, rowsEnd, height: Math.ceil(rowsEnd + sizes.fontSize * 2) };
}

export function estimatesOf(rows: readonly DriftRow[]): Estimate[] {
  return rows.flatMap((row) => estimateOf(row.figures) ?? []);
}

export function markOf(estimate: Estimate, scale: DriftScale): IntervalMark {
  const { lo, hi, inner, value, source } = estimate;
  return {
    thin: [driftX(scale, lo), driftX(scale, hi)],
    thick: inner && [driftX(scale, inner.lo), driftX(scale, inner.hi)],
    dot: driftX(scale, value),
    filled: source !== "gap",
  };
}

function lineOf(row: DriftRow, y: number, scale: DriftScale): DriftLine {
  const estimate = estimateOf(row.figures);
  const word = wordOf(row.figures);
  return { row, y, mark: estimate && markOf(estimate, scale), word, strong: saysSomething(word) };
}
