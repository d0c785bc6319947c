/** Counts of ratings 1 to 5 laid around one axis that runs through the middle of "meets". */
export type Counts = readonly number[];

export interface Segment {
  readonly level: number;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

/** How many people a bar reaches to either side of the axis. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

export const middleLevel = 3;

export const totalOf = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

export const countAt = (counts: Counts, level: number): number => counts[level - 1] ?? 0;

export function reachOf(counts: Counts): Reach {
  const half = countAt(counts, middleLevel) / 2;
  const left = countAt(counts, 1) + countAt(counts, 2) + half;
  return { left, right: totalOf(counts) - left };
}

export function segmentsOf(counts: Counts, axis: number, unit: number): Segment[] {
  let x = axis - reachOf(counts).left * unit;
  return counts.flatMap((count, index) => {
    const segment = { level: index + 1, count, x, width: count * unit };
    x += segment.width;
    return count > 0 ? [segment] : [];
  });
}

/** The fewest steps down and up that lead from one distribution to the other; who moved cannot be read from counts. */
export function stepsBetween(start: Counts, now: Counts): { lower: number; higher: number } {
  let ahead = 0;
  let lower = 0;
  let higher = 0;
  for (let level = 1; level <= now.length; level++) {
    ahead += countAt(now, level) - countAt(start, level);
    lower += Math.max(0, ahead);
    higher += Math.max(0, -ahead);
  }
  return { lower, higher };
}
