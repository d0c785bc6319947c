import { describe, expect, it } from "vitest";
import type { Json } from "../protocol/json";
import { openStore, snapshotOf } from "../testing/sample";
import { driftRows } from "./drift";
import { placeOf } from "./place";
import { ScreenView, UNKNOWN_MANAGER, UNKNOWN_PERSON } from "./screen-view";

const row = { n: 9, verdict: "NO_SIGNAL", gap: 0.2, lo: -0.1, hi: 0.5 };
const cells: Record<string, Json> = {
  session: { mode: "open", state: "live" }, focus: { person: "p", phase: "vote" }, screen: { names: "short", detail: "criteria", curtain: false },
  "drift-open": { committee: true, screen: "names" },
  "person/p": { name: "Pia van Dam", manager: "a", track: "ic", level: "IC2", since: "2024-01-01", tags: { team: "Platform" } },
  "level/p": { current: "IC2", proposed: "IC3", initial: "IC3" }, "level/q": { current: "IC1", proposed: "IC2", initial: "IC1" },
  "votes/p": { round: 1, cast: 1, of: 2, revealed: false, who: ["m"] }, "vote/p/m": { round: 1, level: "IC3" },
  "rating/p/delivery": { value: 4, initial: 3 }, "rating/q/delivery": { value: 2, initial: 2 },
  "decision/q": { outcome: "promote", level: "IC2", reason: "Scope" }, "note/p/shared": { text: "Hm" }, "criterion/p/s": { met: true, waived: false },
  "manager/a": { name: "Ann Berg" }, "manager/b": { name: "Bo Cole" }, "manager/c": { name: "Cy Dorn" }, "member/m": { role: "committee", name: "Mo" },
};
const figures: Record<string, Json> = {
  "drift/a": row, "drift/b": { ...row, n: 4 }, "drift/c": { ...row, n: 6 }, consistency: { compression: 1 },
  "distribution/delivery": { counts: [0, 2, 3, 1, 0], initial: [] }, "distribution/delivery/a": { counts: [0, 2, 3, 1, 0], initial: [] },
  "distribution/design": { counts: [0, 2, 2, 0, 0], initial: [] }, "readiness/p": { target: "IC3" }, "readiness/q": { target: "IC3" },
};
const screenOf = (changed: Record<string, Json> = {}): ScreenView => {
  const { store } = openStore();
  store.snapshot(snapshotOf({ ...cells, ...changed }, 10, figures));
  return new ScreenView(store.cells, store.figures);
};
const blind = { session: { mode: "blind", state: "live" } };

describe("The room screen, as drawn from what the facilitator holds,", () => {
  it.each([["short", "Pia D."], ["initials", "P. v. D."], ["alias", UNKNOWN_PERSON]])("calls people by %s", (names, name) => {
    const screen = screenOf({ screen: { names, detail: "criteria", curtain: false } });
    expect(screen.get("person", "p")).toEqual({ name, track: "ic", level: "IC2" });
  });
  it("holds nothing of what was written, of votes, managers and recusals", () => {
    const screen = screenOf();
    expect([screen.get("note", "p", "shared"), screen.get("criterion", "p", "s"), screen.get("vote", "p", "m"), screen.get("manager", "a"), screen.figure("consistency")])
      .toEqual(Array.from({ length: 5 }));
    expect([screen.get("decision", "q"), screen.get("votes", "p"), screen.get("member", "m")])
      .toEqual([{ outcome: "promote", level: "IC2" }, { round: 1, cast: 1, of: 2, revealed: false }, { role: "committee" }]);
  });
  it("shows a proposal from the start in an open meeting, in a blind one from the person's first reveal on", () => {
    const again = { "votes/p": { round: 2, cast: 0, of: 2, revealed: false } };
    expect([screenOf(), screenOf(blind), screenOf({ ...blind, ...again })].map((screen) => placeOf(screen, "p"))).toEqual(["IC3", "IC2", "IC3"]);
  });
  it.each([["off", false, false], ["criteria", true, false], ["ratings", true, true]])("shows of the person in focus, and of nobody else: %s", (detail, criteria, ratings) => {
    const screen = screenOf({ screen: { names: "short", detail, curtain: false } });
    expect([screen.figure("readiness", "p") !== undefined, screen.get("rating", "p", "delivery") !== undefined]).toEqual([criteria, ratings]);
    expect([screen.figure("readiness", "q"), screen.get("rating", "q", "delivery")]).toEqual([undefined, undefined]);
  });
  it("holds distributions of five people or more, never a manager's own", () => {
    const screen = screenOf();
    expect([["delivery"], ["design"], ["delivery", "a"]].map((ids) => screen.figure("distribution", ...ids) !== undefined)).toEqual([true, false, false]);
  });
  it("[UX R2] withholds a row under five people and the next smallest with it", () => {
    expect(driftRows(screenOf()).map(({ name, figures: { n, verdict, gap } }) => [name, n, verdict, gap]))
      .toEqual([["Ann B.", 9, "NO_SIGNAL", 0.2], ["Bo C.", 4, "TOO_FEW", undefined], ["Cy D.", 6, "TOO_FEW", undefined]]);
  });
  it("shows managers as they were opened, in a blind meeting only while the person in focus is revealed", () => {
    const opened = (screen: string, more = {}) => driftRows(screenOf({ "drift-open": { committee: true, screen }, ...more })).map(({ name }) => name);
    expect(opened("off")).toEqual([]);
    expect(opened("letters")).toEqual([UNKNOWN_MANAGER, UNKNOWN_MANAGER, UNKNOWN_MANAGER]);
    expect([opened("names", blind).length, opened("names", { ...blind, focus: null }).length]).toEqual([0, 3]);
  });
});
