import type { Reach } from "./diverging";

/** Where the common axis stands and how many pixels a person takes. */
export interface DivergingScale {
  readonly axis: number;
  readonly unit: number;
}

/** The horizontal room for the bars, and what the key needs to either side of the axis. */
export interface BarRoom {
  readonly from: number;
  readonly to: number;
  readonly key: Reach;
}

/** Fractions of a pixel that binary numbers hold exactly, so that every row's middle is the very same number. */
const grain = 64;
/** Reaches are rounded up to tenths of the group, so that one edit seldom moves the axis. */
const steps = 10;

export function scaleFor(reaches: readonly Reach[], people: number, room: BarRoom): DivergingScale {
  const left = roundedUp(Math.max(0, ...reaches.map((reach) => reach.left)), people);
  const right = roundedUp(Math.max(0, ...reaches.map((reach) => reach.right)), people);
  const axis = axisFor(left, right, room);
  const perPerson = Math.min(share(axis - room.from, left), share(room.to - axis, right));
  return { axis, unit: Number.isFinite(perPerson) ? Math.floor(perPerson * grain) / grain : 1 };
}

export const keyFits = (room: BarRoom): boolean => room.key.left + room.key.right <= room.to - room.from;

function axisFor(left: number, right: number, room: BarRoom): number {
  const balanced = left + right > 0 ? left / (left + right) : 0.5;
  const wanted = room.from + (room.to - room.from) * balanced;
  const lowest = room.from + room.key.left;
  const highest = room.to - room.key.right;
  return Math.round(Math.max(Math.min(wanted, Math.floor(highest)), Math.ceil(lowest)));
}

function roundedUp(reach: number, people: number): number {
  const step = Math.max(1, people / steps);
  return Math.ceil(reach / step) * step;
}

const share = (pixels: number, people: number): number => (people > 0 ? pixels / people : Infinity);
