/** Sizes of a distribution chart in CSS pixels: the same drawing serves the room and a laptop. */
export interface DistributionSizes {
  readonly width: number;
  readonly nameWidth: number;
  /** Room on the right for what changed since the start; 0 where a second bar says it. */
  readonly wordsWidth: number;
  readonly fontSize: number;
  readonly barHeight: number;
  /** From the top of one bar to the top of the next. */
  readonly pitch: number;
  readonly keyHeight: number;
}

export const roomDistribution: DistributionSizes = {
  width: 1344, nameWidth: 210, wordsWidth: 220, fontSize: 24, barHeight: 26, pitch: 29, keyHeight: 28,
};

export const laptopDistribution: DistributionSizes = {
  width: 640, nameWidth: 140, wordsWidth: 0, fontSize: 14, barHeight: 23, pitch: 30, keyHeight: 20,
};
