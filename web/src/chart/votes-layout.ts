import { fitText } from "./text-width";

export interface VoteLevel {
  readonly id: string;
  readonly name: string;
}

/** How many votes each level got; abstentions are counted apart. */
export interface VoteTally {
  readonly counts: readonly number[];
  readonly abstained: number;
}

export interface VoteSizes {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly radius: number;
}

export interface VoteColumn {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly width: number;
  readonly centre: number;
  readonly dots: readonly number[];
}

export interface VotesLayout {
  readonly baseline: number;
  readonly labelY: number;
  readonly radius: number;
  readonly columns: readonly VoteColumn[];
}

export const roomVotes: VoteSizes = { width: 448, height: 150, fontSize: 24, radius: 11 };
export const laptopVotes: VoteSizes = { width: 252, height: 96, fontSize: 14, radius: 6 };

/** No higher than its votes need, so that few votes leave no hole above them. */
export const fitted = (sizes: VoteSizes, { counts }: VoteTally): VoteSizes => {
  const highest = Math.max(1, ...counts);
  const needed = Math.ceil(lift + highest * (2 * sizes.radius + between) + sizes.fontSize * 1.42);
  return { ...sizes, height: Math.min(sizes.height, needed) };
};

const lift = 5;
const between = 6;

export function tallyVotes(votes: readonly (string | null)[], levels: readonly VoteLevel[]): VoteTally {
  const counts = levels.map((level) => votes.filter((vote) => vote === level.id).length);
  return { counts, abstained: votes.filter((vote) => vote === null).length };
}

/** Columns of dots, lowest level left; dots shrink when a column would grow out of the picture. */
export function layoutVotes(levels: readonly VoteLevel[], tally: VoteTally, sizes: VoteSizes): VotesLayout {
  const width = sizes.width / Math.max(1, levels.length);
  const baseline = Math.round(sizes.height - sizes.fontSize * 1.42);
  const highest = Math.max(1, ...tally.counts);
  const pitch = Math.min(2 * sizes.radius + between, (baseline - lift) / highest, width - 4);
  const radius = Math.max(1, Math.min(sizes.radius, pitch / 2 - 1));
  const columns = levels.map((level, index): VoteColumn => {
    const dots = Array.from({ length: tally.counts[index] ?? 0 }, (_, i) => baseline - lift - radius - i * pitch);
    const name = fitText(level.name, width - 4, sizes.fontSize);
    return { id: level.id, name, x: index * width, width, centre: (index + 0.5) * width, dots };
  });
  return { baseline, labelY: Math.round(baseline + sizes.fontSize * 1.08), radius, columns };
}
