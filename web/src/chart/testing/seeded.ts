import { it } from "vitest";

/** Random numbers that can be had again from their seed. */
export type Random = (below: number) => number;

const runs = 60;

/** Runs with the known seeds and with fresh ones; the seed that failed stands in the message. */
export function seeded(title: string, law: (random: Random) => void, known: readonly number[] = []): void {
  it(title, () => {
    const fresh = Array.from({ length: runs }, () => Math.floor(Math.random() * 2 ** 31));
    for (const seed of [...known, ...fresh]) underSeed(seed, law);
  });
}

function underSeed(seed: number, law: (random: Random) => void): void {
  try {
    law(randomFrom(seed));
  } catch (cause) {
    throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** mulberry32 */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
