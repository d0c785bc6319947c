import { countAt, middleLevel, type Counts } from "./diverging";

/** One person of a group too small for a bar. */
export interface UnitDot {
  readonly level: number;
  readonly x: number;
  readonly radius: number;
}

export interface DotGrid {
  readonly axis: number;
  readonly slot: number;
  readonly pitch: number;
  readonly radius: number;
}

/** From this many people on a bar is drawn; below it every person is a dot. */
export const smallestBar = 12;
const levels = 5;
const gap = 2;

/** Five equal places around the axis, one a rating, so that the place says what the colour repeats. */
export function dotGrid(rows: readonly Counts[], axis: number, from: number, to: number, height: number): DotGrid {
  const slot = Math.floor(Math.min(axis - from, to - axis) / (levels / 2));
  const fullest = Math.max(1, ...rows.flat());
  const pitch = Math.min(height, Math.max(slot - 2 * gap, slot / 2) / fullest);
  return { axis, slot, pitch, radius: (pitch - Math.min(gap, pitch / 2)) / 2 };
}

export function dotsOf(counts: Counts, grid: DotGrid): UnitDot[] {
  return counts.flatMap((_, index) => dotsAt(index + 1, countAt(counts, index + 1), grid));
}

function dotsAt(level: number, count: number, { axis, slot, pitch, radius }: DotGrid): UnitDot[] {
  const centre = axis + (level - middleLevel) * slot;
  return Array.from({ length: count }, (_, i) => ({ level, x: centre + (i - (count - 1) / 2) * pitch, radius }));
}

