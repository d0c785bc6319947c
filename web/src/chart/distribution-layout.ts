import { reachOf, segmentsOf, totalOf, type Counts, type Segment } from "./diverging";
import { keyFits, scaleFor, type BarRoom, type DivergingScale } from "./diverging-scale";
import { dotGrid, dotsOf, smallestBar, type DotGrid, type UnitDot } from "./distribution-dots";
import { keyBoxes, keyReach, type KeyBox } from "./distribution-key";
import type { DistributionSizes } from "./distribution-sizes";
import { textWidth } from "./text-width";

/** The ratings of one competency now and, if known, when the session began. */
export interface DistributionRow {
  readonly name: string;
  readonly counts: Counts;
  readonly initial?: Counts | undefined;
}

export interface PrintedSegment extends Segment {
  readonly printed: boolean;
}

export interface Bar {
  readonly row: number;
  readonly when: "now" | "start";
  readonly y: number;
  readonly people: number;
  readonly segments: readonly PrintedSegment[];
  readonly dots: readonly UnitDot[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface DistributionLayout {
  readonly scale: DivergingScale;
  readonly key: readonly KeyBox[];
  readonly bars: readonly Bar[];
  /** The pieces of the axis, in the gaps between bars only, so that it never crosses a figure. */
  readonly axis: readonly Span[];
  readonly barsEnd: number;
  readonly height: number;
}

export interface DistributionAsk {
  readonly rows: readonly DistributionRow[];
  readonly sizes: DistributionSizes;
  /** The words of the scale for a key in the first row; empty for words at both ends below. */
  readonly words: readonly string[];
  readonly startBars: boolean;
}

interface Line {
  readonly row: number;
  readonly when: "now" | "start";
  readonly counts: Counts;
}

const axisEnd = 4;
const narrowestPrinted = 28;

export function layoutDistribution({ rows, sizes, words, startBars }: DistributionAsk): DistributionLayout {
  const lines = rows.flatMap((row, index) => linesOf(row, index, startBars));
  const { room, key } = roomFor(sizes, words);
  const people = Math.max(0, ...lines.map((line) => totalOf(line.counts)));
  const scale = scaleFor(lines.map((line) => reachOf(line.counts)), people, room);
  const small = lines.map((line) => line.counts).filter((counts) => totalOf(counts) < smallestBar);
  const grid = dotGrid(small, scale.axis, room.from, room.to, sizes.barHeight);
  const top = key ? sizes.keyHeight + 14 : axisEnd;
  const bars = lines.map((line, index) => barOf(line, top + index * sizes.pitch, scale, grid, sizes));
  const barsEnd = bars.length > 0 ? top + (bars.length - 1) * sizes.pitch + sizes.barHeight : top;
  const below = key ? axisEnd + 1 : Math.ceil(sizes.fontSize * 2);
  const boxes = key ? keyBoxes(words, sizes.fontSize, scale.axis) : [];
  return { scale, key: boxes, bars, axis: axisOf(bars, sizes.barHeight), barsEnd, height: barsEnd + below };
}

function linesOf(row: DistributionRow, index: number, startBars: boolean): Line[] {
  const now: Line = { row: index, when: "now", counts: row.counts };
  return startBars && row.initial ? [now, { row: index, when: "start", counts: row.initial }] : [now];
}

function roomFor(sizes: DistributionSizes, words: readonly string[]): { room: BarRoom; key: boolean } {
  const edges = { from: sizes.nameWidth, to: sizes.width - sizes.wordsWidth - 2 };
  const room = { ...edges, key: keyReach(words, sizes.fontSize) };
  const key = words.length > 0 && keyFits(room);
  return { room: key ? room : { ...edges, key: { left: 0, right: 0 } }, key };
}

function barOf(line: Line, y: number, scale: DivergingScale, grid: DotGrid, sizes: DistributionSizes): Bar {
  const people = totalOf(line.counts);
  const bar = { row: line.row, when: line.when, y, people };
  if (people < smallestBar) return { ...bar, segments: [], dots: dotsOf(line.counts, grid) };
  const segments = segmentsOf(line.counts, scale.axis, scale.unit);
  return { ...bar, dots: [], segments: segments.map((segment) => ({ ...segment, printed: isPrinted(segment, sizes) })) };
}

function isPrinted({ width, count }: Segment, { fontSize, barHeight }: DistributionSizes): boolean {
  return width >= narrowestPrinted && textWidth(String(count), fontSize) + 4 <= width && fontSize * 0.8 <= barHeight;
}

function axisOf(bars: readonly Bar[], barHeight: number): Span[] {
  const last = bars.at(-1);
  if (!last) return [];
  const above = bars.map((bar, index) => {
    const before = bars[index - 1];
    return { from: before ? before.y + barHeight : bar.y - axisEnd + 1, to: bar.y };
  });
  return [...above, { from: last.y + barHeight, to: last.y + barHeight + axisEnd }];
}
