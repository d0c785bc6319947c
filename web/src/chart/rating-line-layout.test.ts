import { describe, expect, it } from "vitest";
import { laptopRating, layoutRatingLine, phoneRating, ratings, roomRating, touchRating } from "./rating-line-layout";
import { ratingTable } from "./rating-table";
import { sampleText } from "./testing/sample-text";

const everySize = [laptopRating, phoneRating, roomRating, touchRating];

describe("a rating on its line", () => {
  it.each(everySize)("lies wholly inside the band exactly when it is met, at %o", (sizes) => {
    for (const value of ratings) {
      for (const expected of [...ratings, 2.5, 3.5]) {
        const { dot, band } = layoutRatingLine(value, expected, sizes);
        expect(dot?.open).toBe(value < expected);
        expect((dot?.x ?? 0) - sizes.radius >= (band?.from ?? Infinity)).toBe(value >= expected);
      }
    }
  });

  it.each(everySize)("stays in its picture, band included, at %o", (sizes) => {
    for (const value of ratings) {
      const { dot, band } = layoutRatingLine(value, 1, sizes);
      expect((dot?.x ?? 0) - sizes.radius).toBeGreaterThan(0);
      expect((dot?.x ?? 0) + sizes.radius).toBeLessThan(sizes.width);
      expect(band?.from).toBeGreaterThan(0);
      expect(band?.to).toBeLessThanOrEqual(sizes.width);
    }
  });

  it("has no dot without a rating and no band without an expectation", () => {
    expect(layoutRatingLine(null, 4, laptopRating).dot).toBeNull();
    expect(layoutRatingLine(4, null, laptopRating)).toMatchObject({ band: null, dot: { open: false } });
  });

  it("stands in the table with what is expected", () => {
    const rows = [{ name: "Delivery", value: 4, expected: 4 }, { name: "Ownership", value: null, expected: 3 }];
    expect(ratingTable(rows, sampleText).rows).toEqual([["Delivery", 4, 4], ["Ownership", "–", 3]]);
  });
});
