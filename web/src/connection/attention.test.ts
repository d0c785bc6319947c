import { beforeEach, describe, expect, it } from "vitest";
import type { Attending } from "../protocol/frames";
import { Attention } from "./attention";
import { ManualClock } from "./testing";

let clock: ManualClock;
let told: Attending[];
let attention: Attention;

beforeEach(() => {
  clock = new ManualClock();
  told = [];
  attention = new Attention(clock, (attending) => { told.push(attending); });
});

describe("Whether somebody is there", () => {
  it("begins as active and says nothing about it", () => {
    expect(attention.now).toEqual({ state: "active", editing: null });
    expect(told).toEqual([]);
  });
  it("is idle after two minutes without a touch, and active at the next one", () => {
    clock.advance(119_000);
    attention.used();
    clock.advance(119_999);
    expect(told).toEqual([]);
    clock.advance(1);
    attention.used();
    expect(told.map(({ state }) => state)).toEqual(["idle", "active"]);
  });
  it("is away while the page is hidden", () => {
    attention.shown(false);
    attention.shown(true);
    expect(told.map(({ state }) => state)).toEqual(["away", "active"]);
  });
});

describe("Which cell is being changed", () => {
  it("is told once, however long one types", () => {
    attention.edits("rating/p1/craft");
    attention.edits("rating/p1/craft");
    expect(told).toEqual([{ state: "active", editing: "rating/p1/craft" }]);
  });
  it("is no longer told 20 seconds after the last touch", () => {
    attention.edits("note/p1/shared");
    clock.advance(19_999);
    attention.edits("note/p1/shared");
    clock.advance(19_999);
    expect(told).toHaveLength(1);
    clock.advance(1);
    expect(told.at(-1)).toEqual({ state: "active", editing: null });
  });
  it("is not told any more once the change is made or left", () => {
    attention.edits("level/p1");
    attention.edits(null);
    clock.advance(30_000);
    expect(told.map(({ editing }) => editing)).toEqual(["level/p1", null]);
  });
});
