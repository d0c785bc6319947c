import { describe, expect, it } from "vitest";
import { ratingForKey } from "./rating-keys";

describe("keys on a rating", () => {
  it("choose by digit whatever was chosen before", () => {
    expect(["1", "3", "5"].map((key) => ratingForKey(key, 4))).toEqual([1, 3, 5]);
  });

  it("move by one with arrows and stop at the ends", () => {
    expect(ratingForKey("ArrowRight", 4)).toBe(5);
    expect(ratingForKey("ArrowUp", 5)).toBe(5);
    expect(ratingForKey("ArrowLeft", 1)).toBe(1);
  });

  it("begin at the near end where nothing was rated", () => {
    expect([ratingForKey("ArrowRight", null), ratingForKey("ArrowDown", null)]).toEqual([1, 5]);
  });

  it("leave every other key alone", () => {
    expect(["0", "6", "a", "Enter", "Tab", "Escape"].map((key) => ratingForKey(key, 3))).toEqual(Array(6).fill(null));
  });
});
