import { describe, expect, it } from "vitest";
import type { Json } from "../protocol/json";
import { deltaOf, framework as document, openStore, snapshotOf } from "../testing/sample";
import { attestedIn } from "./attested";
import { needsReason, outcomeFor } from "./decision";
import { Desk } from "./desk";
import { driftRows, notesOf } from "./drift";
import { Framework } from "./framework";
import { levelInView } from "./level-in-view";
import { summary } from "./news";
import { changesFirst, missingRatings, withoutLevel } from "./readiness-list";
import { mayPropose, mayRate, mayVote } from "./rights";
import type { Room } from "./room";
import { ballot, ballotsByLevel, digits, medianVote, notYetVoted, ownVote, spread, voteAxis } from "./vote";

const framework = new Framework(document);
const roomOf = (cells: Record<string, Json>, figures: Record<string, Json> = {}): Room => {
  const { store } = openStore();
  store.snapshot(snapshotOf(cells, 10, figures));
  return store.room;
};
const session = (state: string, editing = "facilitator") => ({ state, editing, facilitatorVotes: false, mode: "open" });
const members = {
  "member/f": { role: "facilitator", name: "Fay" }, "member/m": { role: "committee", name: "Mo", person: "boss" },
  "member/n": { role: "committee", name: "Nia" }, chair: { holder: "f", acting: "f" },
};
const people = {
  "person/p": { name: "Pia", manager: "boss", track: "ic", level: "IC2" }, "level/p": { current: "IC2", proposed: "IC3", initial: "IC2" },
  "person/q": { name: "Quy", manager: "other", track: "ic", level: null }, "level/q": { current: null, proposed: null, initial: null },
};
const facilitator = { member: "f", role: "facilitator" } as const;
const manager = { member: "m", role: "committee" } as const;

describe("What is offered", () => {
  it("to a manager is rating own reports before the meeting only", () => {
    const before = roomOf({ ...members, ...people, session: session("preparing") });
    const live = roomOf({ ...members, ...people, session: session("live") });
    expect([mayRate(before, manager, "p"), mayRate(before, manager, "q"), mayRate(live, manager, "p")]).toEqual([true, false, false]);
  });
  it("to a manager is proposing for own reports until their item opens", () => {
    const live = roomOf({ ...members, ...people, session: session("live") });
    const open = roomOf({ ...members, ...people, session: session("live"), focus: { person: "p", phase: "read" } });
    expect([mayPropose(live, manager, "p"), mayPropose(open, manager, "p")]).toEqual([true, false]);
  });
  it("to the committee is rating once editing is open to it", () => {
    expect(mayRate(roomOf({ ...members, ...people, session: session("live", "committee") }), manager, "q")).toBe(true);
  });
  it("to a stand-in is nothing while another holds the chair", () => {
    const room = roomOf({ ...members, ...people, session: session("live"), chair: { holder: "x", acting: "x" } });
    expect(mayRate(room, facilitator, "p")).toBe(false);
  });
  it("is no vote on somebody one is recused from", () => {
    const room = roomOf({ ...members, session: session("live"), "recusal/p/m": { why: "declared", by: "m" } });
    expect([mayVote(room, manager, "p"), mayVote(room, manager, "q"), mayVote(room, facilitator, "q")]).toEqual([false, true, false]);
  });
});

describe("Votes", () => {
  const votes = { round: 2, cast: 2, of: 2, revealed: true, who: ["m"], levels: ["IC1", "IC3", null] };
  const room = roomOf({ ...members, ...people, session: session("live"), "votes/p": votes, "vote/p/m": { round: 2, level: "IC3" }, "vote/p/n": { round: 1, level: "IC1" } });
  it("of an earlier round do not count as one's own", () => {
    expect([ownVote(room, "p", "m"), ownVote(room, "p", "n")]).toEqual(["IC3", undefined]);
  });
  it("say who is still to vote", () => {
    expect(notYetVoted(room, "p")).toEqual(["n"]);
  });
  it("are listed by level with their names", () => {
    expect(ballotsByLevel(room, framework, "p")).toEqual([{ level: "IC3", members: ["m"] }]);
  });
  it("have a lowest, a highest and a middle, abstentions aside", () => {
    expect([spread(votes, framework), medianVote(votes, framework)]).toEqual([["IC1", "IC3"], "IC1"]);
  });
  it("offer the levels within reach", () => {
    expect(ballot(room, framework, "p").map(({ id }) => id)).toEqual(["IC1", "IC2", "IC3"]);
  });
  it("have a digit each, none of them twice", () => {
    const levels = ["IC1", "IC2", "M1", "lead"].map((label) => ({ id: label, label, track: "", rank: 0, titles: [] }));
    expect([...digits(levels)]).toEqual([["IC1", "1"], ["IC2", "2"]]);
  });
  it("offer what is proposed on another track as well", () => {
    const crossing = roomOf({ ...members, ...people, "level/p": { current: "IC2", proposed: "m.lead", initial: "IC2" } });
    expect(ballot(crossing, framework, "p").map(({ id }) => id)).toEqual(["IC1", "IC2", "IC3", "m.lead"]);
  });
  const twoTracks = new Framework({
    tracks: [{ id: "ic" }, { id: "m" }],
    levels: [1, 2, 3, 4].flatMap((rank) => [{ id: `IC${String(rank)}`, track: "ic", rank, parity: rank }, { id: `M${String(rank)}`, track: "m", rank, parity: rank }]),
  });
  it("offer, whatever is proposed, the levels of other tracks as high as this rung and the next", () => {
    const offered = [{}, { proposed: "IC2" }, { proposed: "M3" }].map((proposed) =>
      ballot(roomOf({ ...people, "level/p": { current: "IC2", ...proposed } }), twoTracks, "p").map(({ id }) => id));
    expect(offered).toEqual(Array.from({ length: 3 }, () => ["IC1", "IC2", "IC3", "IC4", "M2", "M3"]));
  });
  it("are drawn over the track and every level proposed, voted for or decided besides", () => {
    const beside = roomOf({
      ...people, "level/p": { current: "IC2", proposed: "M1" }, "decision/p": { outcome: "crossover", level: "M4" },
      "votes/p": { ...votes, levels: ["M3", "IC2", null] },
    });
    expect(voteAxis(beside, twoTracks, "p").map(({ id }) => id)).toEqual(["IC1", "IC2", "IC3", "IC4", "M1", "M3", "M4"]);
  });
});

describe("A decision", () => {
  const room = roomOf({ ...people, "votes/p": { round: 1, cast: 1, of: 1, revealed: true, levels: ["IC3"] } });
  it("needs a reason when the level changes or the middle vote said otherwise", () => {
    expect(["IC2", "IC3"].map((level) => needsReason(room, framework, "p", level))).toEqual([true, true]);
    expect(needsReason(roomOf(people), framework, "p", "IC2")).toBe(false);
  });
  it("is named after the way it leads", () => {
    expect(["IC3", "IC2", "m.lead"].map((level) => outcomeFor(room, framework, "p", level))).toEqual(["promote", "stay", "crossover"]);
  });
});

describe("The level in view", () => {
  it("[D2] is what readiness aims at, never the proposal by itself", () => {
    const room = roomOf(people, { "readiness/p": { target: "IC3", criteria: [] } });
    const desk = new Desk(room);
    expect(levelInView(room, framework, desk, "p")).toBe("IC3");
    desk.levels.value = { p: "IC2" };
    expect(levelInView(room, framework, desk, "p")).toBe("IC2");
  });
  it("[D2] is the next rung where there is no figure", () => {
    const room = roomOf({ ...people, "level/p": { current: "IC1" } });
    expect(levelInView(room, framework, new Desk(room), "p")).toBe("IC2");
  });
});

describe("Before the start", () => {
  const room = roomOf({ ...people, "rating/p/delivery": { value: 3, initial: 3 } });
  it("[L3] those without a current level are named", () => {
    expect(withoutLevel(room)).toEqual(["q"]);
  });
  it("missing ratings are counted per person", () => {
    expect(missingRatings(room, framework)).toContainEqual({ person: "p", name: "Pia", count: 1 });
  });
  it("the agenda offered holds those with a change", () => {
    expect(changesFirst(room, framework)).toEqual(["p"]);
  });
  it("the agenda offered holds everybody when nobody's level would change", () => {
    const people = roomOf({ "person/a": { name: "Zoe" }, "person/b": { name: "Ann" } });
    expect(changesFirst(people, framework)).toEqual(["b", "a"]);
  });
});

describe("Managers", () => {
  it("[R4] come in name order, by size only when asked", () => {
    const room = roomOf({ "manager/a": { name: "Zed" }, "manager/b": { name: "Ann" } }, { "drift/a": { n: 5, gap: 0.9 }, "drift/b": { n: 5, gap: 0.1 } });
    expect([driftRows(room), driftRows(room, true)].map((rows) => rows.map(({ name }) => name))).toEqual([["Ann", "Zed"], ["Zed", "Ann"]]);
  });
  it("name the competency of a note instead of its id", () => {
    const notes = [{ kind: "COMPETENCY_LOWER", competency: "design", sentence: "design comes out lower." }, { kind: "WIDE", competency: null, sentence: "Wide." }];
    const figures = { n: 9, verdict: "NO_SIGNAL", notes };
    expect(notesOf({ id: "m", name: "Mo", figures }, framework)).toEqual(["Design comes out lower.", "Wide."]);
  });
});

describe("What is announced", () => {
  const room = roomOf({ ...members, ...people });
  const moved = { ...deltaOf(11, { "level/p": null }), op: "level.propose", by: "m" };
  it("is the act itself when it stands alone", () => {
    expect(summary(room, [moved], "f")).toEqual({ what: "moved", name: "Pia", level: "IC3", count: 1 });
  });
  it("[G9] is a count when there are several", () => {
    expect(summary(room, [moved, deltaOf(14, { agenda: [] }, 12)], "f")).toEqual({ what: "others", count: 4 });
  });
  it("is nothing for one's own quiet changes", () => {
    expect(summary(room, [{ ...deltaOf(11, { agenda: [] }), by: "f" }], "f")).toEqual({ what: "nothing" });
  });
});

describe("Criteria", () => {
  it("attested by people are found wherever they stand in a tree", () => {
    const tree = { all: [{ id: "mean", rule: "mean" }, { any: [{ id: "reach", rule: "scope" }, { id: "quota", rule: "metric" }] }] };
    const attested = attestedIn({ transitions: [{ criteria: tree }] });
    expect(["mean", "reach", "quota"].map((id) => attested.has(id))).toEqual([false, true, true]);
  });
});
