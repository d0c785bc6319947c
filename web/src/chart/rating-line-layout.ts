export interface RatingSizes {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly radius: number;
}

export interface RatingLineLayout {
  readonly middle: number;
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly ticks: readonly number[];
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly dot: { readonly x: number; readonly open: boolean } | null;
}

export const laptopRating: RatingSizes = { width: 176, height: 30, fontSize: 14, radius: 11 };
export const phoneRating: RatingSizes = { width: 148, height: 28, fontSize: 14, radius: 10 };
export const roomRating: RatingSizes = { width: 260, height: 40, fontSize: 24, radius: 17 };
/** Places of 44 by 44 pixels for fingers. */
export const touchRating: RatingSizes = { width: 208, height: 44, fontSize: 16, radius: 13 };

export const ratings = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof ratings)[number];

/** The band begins this share of a step before a whole expected value, so that a dot on it lies inside. */
const before = 0.44;

export function layoutRatingLine(value: number | null, expected: number | null, sizes: RatingSizes): RatingLineLayout {
  const first = sizes.radius + 3;
  const last = sizes.width - first;
  const step = (last - first) / 4;
  const x = (rating: number) => first + (rating - 1) * step;
  const dot = value === null ? null : { x: x(value), open: isShort(value, expected) };
  const band = expected === null ? null : { from: bandStart(x(expected), expected, step), to: last + first - 2 };
  return { middle: sizes.height / 2, first, last, step, ticks: ratings.map(x), band, dot };
}

export const isShort = (value: number, expected: number | null): boolean => expected !== null && value < expected;

function bandStart(x: number, expected: number, step: number): number {
  const shifted = Number.isInteger(expected) ? x - before * step : x;
  return Math.max(1, Math.round(shifted * 2) / 2);
}
