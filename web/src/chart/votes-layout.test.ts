import { describe, expect, it } from "vitest";
import { sampleText } from "./testing/sample-text";
import { seeded } from "./testing/seeded";
import { fitted, layoutVotes, roomVotes, tallyVotes } from "./votes-layout";
import { votesTable } from "./votes-table";

const levels = ["IC1", "IC2", "IC3", "IC4"].map((name) => ({ id: name.toLowerCase(), name }));

describe("votes", () => {
  it("are counted per level, abstentions apart", () => {
    expect(tallyVotes(["ic2", null, "ic4", "ic2"], levels)).toEqual({ counts: [0, 2, 0, 1], abstained: 1 });
  });

  seeded("are a dot each, stacked without touching and inside the picture", (random) => {
    const votes = Array.from({ length: random(60) }, () => levels[random(4)]?.id ?? null);
    const { columns, radius, baseline } = layoutVotes(levels, tallyVotes(votes, levels), roomVotes);
    expect(columns.flatMap(({ dots }) => dots)).toHaveLength(votes.length);
    for (const { dots } of columns) {
      dots.forEach((y, i) => expect(y + radius).toBeLessThan((dots[i - 1] ?? baseline + radius) - radius + 0.001));
      expect(Math.min(radius, ...dots)).toBeGreaterThanOrEqual(radius);
    }
  });

  it("take no more height than they need", () => {
    const heightOf = (votes: readonly string[]) => fitted(roomVotes, tallyVotes(votes, levels)).height;
    expect(heightOf(["ic1"])).toBeLessThan(heightOf(["ic1", "ic1"]));
    expect(heightOf(Array.from({ length: 40 }, () => "ic2"))).toBe(roomVotes.height);
  });

  it("stand in the table with the proposed level named", () => {
    const table = votesTable(levels, tallyVotes(["ic4"], levels), "ic4", sampleText.votes);
    expect(table.rows.at(3)).toEqual(["IC4", 1, "proposed"]);
    expect(table.rows.at(-1)).toEqual(["Abstained", 0, ""]);
  });
});
