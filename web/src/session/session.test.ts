import { describe, expect, it } from "vitest";
import type { Json } from "../protocol/json";
import { framework as document, openStore, snapshotOf } from "../testing/sample";
import { currentItem } from "./agenda";
import { columns, fold, levelsBeside, pageWith } from "./board";
import { canonical, digestOf } from "./digest";
import { Framework } from "./framework";
import { shortName } from "./names";
import { direction, placeOf } from "./place";
import type { Room } from "./room";

const framework = new Framework(document);
const person = (id: string, name: string, level: Json): Record<string, Json> => ({
  [`person/${id}`]: { name, track: "ic", level: "IC2" }, [`level/${id}`]: level,
});
const roomOf = (...cells: Record<string, Json>[]): Room => {
  const { store } = openStore();
  store.snapshot(snapshotOf(Object.assign({}, ...cells) as Record<string, Json>));
  return store.room;
};

describe("The framework", () => {
  it("orders levels by track and rank, whatever their order in the document", () => {
    expect(framework.levels.map(({ id }) => id)).toEqual(["IC1", "IC2", "IC3", "m.lead"]);
  });
  it("shows a qualified level id without its track", () => {
    expect(framework.label("m.lead")).toBe("lead");
  });
  it("finds the next rung on the same track only", () => {
    expect([framework.step("IC2", 1)?.id, framework.step("IC3", 1)?.id]).toEqual(["IC3", undefined]);
  });
  it("says the text of the level below where a level says the same, and leaves out warnings", () => {
    const delivery = framework.competencies[0];
    expect(delivery && framework.says(delivery, "IC2")).toEqual(["Lands small work."]);
  });
  it("says a named step's text", () => {
    const design = framework.competencies[1];
    expect(design && framework.says(design, "IC1")).toEqual(["Step one."]);
  });
  it("leaves out competencies of another track", () => {
    expect(framework.competenciesAt("m.lead").map(({ id }) => id)).toEqual(["delivery"]);
  });
});

describe("The board", () => {
  const many = new Framework({
    tracks: [{ id: "ic" }, { id: "m" }],
    levels: [...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((rank) => ({ id: `IC${String(rank)}`, track: "ic", rank })), { id: "m.lead", track: "m", rank: 4 }],
  });
  const open = { current: "IC2", proposed: "IC3", initial: "IC2" };
  it("puts a card where it was decided, else proposed, else where it is", () => {
    const room = roomOf(person("a", "A", open), person("b", "B", { current: "IC2" }), person("c", "C", open), { "decision/c": { level: "IC2" } });
    expect(["a", "b", "c"].map((id) => placeOf(room, id))).toEqual(["IC3", "IC2", "IC2"]);
  });
  it("shows open people before decided ones, each by name, and what was at the start", () => {
    const room = roomOf(person("a", "Zoe", open), person("b", "Amir", { current: "IC3", proposed: "IC3" }), person("c", "Bo", { current: "IC3" }), { "decision/b": { level: "IC3" } });
    const ic3 = columns(room, levelsBeside(room, framework, "ic", undefined)).find(({ level }) => level.id === "IC3");
    expect(ic3).toMatchObject({ people: ["c", "a", "b"], was: 2 });
  });
  it("shows only tracks somebody stands on", () => {
    const room = roomOf(person("a", "A", open));
    expect(columns(room, levelsBeside(room, framework, undefined, undefined)).map(({ level }) => level.id)).toEqual(["IC1", "IC2", "IC3"]);
  });
  it("sets the column of somebody who leaves the track beside it, once", () => {
    const room = roomOf(person("a", "A", { ...open, proposed: "m.lead" }), person("b", "B", { ...open, proposed: "IC3" }));
    const beside = (track: string, who: string): readonly string[] => levelsBeside(room, many, track, who).map(({ id }) => id);
    expect([beside("ic", "a").at(-1), beside("ic", "b").at(-1), beside("m", "b")]).toEqual(["m.lead", "IC9", ["m.lead", "IC3"]]);
  });
  it("[B1] folds what does not fit and counts it", () => {
    const room = roomOf({ "decision/d": { level: "IC2" }, "decision/e": { level: "IC2" } });
    expect(fold(room, ["a", "b", "c", "d", "e"], 4)).toEqual({ shown: ["a", "b", "c"], decided: 2, more: 0 });
    expect(fold(room, ["a", "b", "c", "d", "e"], 2)).toEqual({ shown: ["a"], decided: 2, more: 2 });
    expect(fold(room, ["a", "b"], 2)).toEqual({ shown: ["a", "b"], decided: 0, more: 0 });
  });
  it("turns pages round, and knows who is on which", () => {
    const room = roomOf({ "decision/e": { level: "IC2" } });
    const people = ["a", "b", "c", "d", "e"];
    expect([1, 2].map((page) => fold(room, people, 4, page))).toEqual([
      { shown: ["d", "e"], decided: 0, more: 3 }, { shown: ["a", "b", "c"], decided: 1, more: 1 },
    ]);
    expect(["a", "d", "x", undefined].map((who) => pageWith(people, 4, who))).toEqual([0, 1, 0, 0]);
  });
  it("tells up from down and from aside", () => {
    expect([["IC1", "IC2"], ["IC3", "IC1"], ["IC3", "m.lead"], ["IC1", "IC1"]].map(([a, b]) => direction(framework, a, b)))
      .toEqual(["up", "down", "aside", "same"]);
  });
});

describe("The agenda", () => {
  it("knows the open item, the next and the one before", () => {
    const room = roomOf({ agenda: ["a", "b", "c"], focus: { person: "b", phase: "read" } });
    expect(currentItem(room)).toEqual({ person: "b", number: 2, of: 3, next: "c", previous: "a" });
  });
  it("begins with the first when nobody is open", () => {
    expect(currentItem(roomOf({ agenda: ["a", "b"] }))).toMatchObject({ number: 0, next: "a", previous: undefined });
  });
});

describe("Names", () => {
  it("are shortened to a given name and an initial once only", () => {
    expect(["Ivo Lukić", "Ana María Ślusarczyk", "Ivo L.", "Cher"].map(shortName)).toEqual(["Ivo L.", "Ana Ś.", "Ivo L.", "Cher"]);
  });
});

describe("The digest", () => {
  it("[R19] writes values as canonical JSON", () => {
    expect(canonical({ b: [1, null], a: "é\n", "\u20ac": true })).toBe('{"a":"é\\n","b":[1,null],"€":true}');
  });
  it("[R19] does not depend on the order of cells and leaves figures out", async () => {
    const one = await digestOf([["b", 1], ["a", { x: 1 }], ["levels", {}]]);
    expect(one).toBe(await digestOf([["a", { x: 1 }], ["b", 1]]));
    expect(one).toMatch(/^[0-9a-f]{64}$/);
  });
});
