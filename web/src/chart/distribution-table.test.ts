import { describe, expect, it } from "vitest";
import { distributionTable } from "./distribution-table";
import { sampleText } from "./testing/sample-text";

describe("a distribution as a table", () => {
  it("[UX B7] shows the numbers of the bars, now and at the start", () => {
    const rows = [{ name: "Delivery", counts: [1, 3, 23, 15, 5], initial: [1, 3, 20, 18, 5] }];
    const table = distributionTable(rows, ["a", "b", "c", "d", "e"], sampleText.distribution);
    expect(table.rows).toEqual([
      ["Delivery", "now", 1, 3, 23, 15, 5, 47],
      ["Delivery", "start", 1, 3, 20, 18, 5, 47],
    ]);
    expect(table.head).toHaveLength(8);
  });
});
