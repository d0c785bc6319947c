import type { DistributionRow } from "../distribution-layout";
import type { Random } from "./seeded";

/** Ratings of up to `most` people, as a session might have them. */
export function randomCounts(random: Random, most: number): number[] {
  const counts = [0, 0, 0, 0, 0];
  const people = random(most + 1);
  for (let i = 0; i < people; i++) {
    const level = random(5);
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}

export function randomRows(random: Random, most = 400): DistributionRow[] {
  return Array.from({ length: 1 + random(9) }, (_, i) => {
    return { name: `Competency ${i}`, counts: randomCounts(random, most), initial: randomCounts(random, most) };
  });
}
