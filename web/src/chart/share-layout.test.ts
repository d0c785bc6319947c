import { describe, expect, it } from "vitest";
import { layoutShares, laptopShares } from "./share-layout";

describe("Shares", () => {
  const { rows, ticks } = layoutShares([{ name: "before", value: 0.16, lo: 0, hi: 0.63 }, { name: "now", value: 1, lo: 0.5, hi: 1.2 }], laptopShares);
  it("stand inside their interval, on one axis from nothing to all", () => {
    for (const { dot, interval } of rows) expect(dot).toBeGreaterThanOrEqual(interval[0]);
    expect([rows[0]?.interval[0], rows[1]?.interval[1]]).toEqual([ticks[0]?.x, ticks[2]?.x]);
  });
  it("leave room for their words", () => {
    expect(ticks[2]?.x).toBeLessThanOrEqual(laptopShares.width - laptopShares.nameWidth - laptopShares.radius);
  });
});
