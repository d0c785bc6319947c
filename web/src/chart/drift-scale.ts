import type { Estimate } from "./drift-estimate";

/** One scale in rating points for all managers, zero ("like everybody else") included. */
export interface DriftScale {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

const step = 0.25;
const least = 0.5;

export function driftScale(estimates: readonly Estimate[], from: number, to: number): DriftScale {
  const low = Math.min(-least, ...estimates.map((estimate) => estimate.lo));
  const high = Math.max(least, ...estimates.map((estimate) => estimate.hi));
  return { from, to, low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step };
}

export function driftX(scale: DriftScale, points: number): number {
  const share = (points - scale.low) / (scale.high - scale.low);
  return Math.round((scale.from + share * (scale.to - scale.from)) * 10) / 10;
}

/** Marks every half point, without the zero, which has its own line. */
export function driftTicks(scale: DriftScale): number[] {
  const first = Math.ceil(scale.low * 2);
  const count = Math.floor(scale.high * 2) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) / 2).filter((points) => points !== 0);
}
