import { describe, expect, it } from "vitest";
import { reachOf, segmentsOf, stepsBetween, totalOf } from "./diverging";
import { seeded } from "./testing/seeded";
import { randomCounts } from "./testing/sample-rows";

describe("counts around the middle of meets", () => {
  it("puts half of the middle level on either side", () => {
    expect(reachOf([1, 7, 25, 9, 5])).toEqual({ left: 20.5, right: 26.5 });
  });

  it("lays the segments end to end in the order of the scale", () => {
    expect(segmentsOf([2, 0, 4, 1, 0], 100, 10)).toEqual([
      { level: 1, count: 2, x: 60, width: 20 },
      { level: 3, count: 4, x: 80, width: 40 },
      { level: 4, count: 1, x: 120, width: 10 },
    ]);
  });

  it("reads the steps down from what crossed each border", () => {
    expect(stepsBetween([1, 7, 22, 12, 5], [1, 7, 25, 9, 5])).toEqual({ lower: 3, higher: 0 });
    expect(stepsBetween([0, 1, 0, 1, 0], [1, 0, 0, 0, 1])).toEqual({ lower: 1, higher: 1 });
  });

  seeded("[UX B7] the segments' counts add up to everybody", (random) => {
    const counts = randomCounts(random, 2000);
    const printed = segmentsOf(counts, 300, 0.25).reduce((sum, segment) => sum + segment.count, 0);
    expect(printed).toBe(totalOf(counts));
  });

  seeded("steps one way are the same steps back the other way", (random) => {
    const [start, now] = [randomCounts(random, 60), randomCounts(random, 60)];
    const there = stepsBetween(start, now);
    expect(stepsBetween(now, start)).toEqual({ lower: there.higher, higher: there.lower });
  });
});
