import { effect } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import { openItem } from "./session/op/item.open";
import { setRating } from "./session/op/rating.set";
import { deltaOf, openStore, snapshotOf } from "./testing/sample";

const rating = (value: number) => ({ value, initial: 3 });

describe("Deltas", () => {
  it("wait for the next frame and commit together", () => {
    const { store, frame, frames } = openStore();
    store.snapshot(snapshotOf({ "rating/p/c": rating(3) }));
    const seen: unknown[] = [];
    effect(() => { seen.push(store.cells.read("rating/p/c")); });
    store.delta(deltaOf(11, { "rating/p/c": rating(4) }));
    store.delta(deltaOf(12, { "rating/p/c": rating(5) }));
    expect(frames()).toBe(1);
    frame();
    expect(seen).toEqual([rating(3), rating(5)]);
  });
  it("render only what reads the cell that changed", () => {
    const { store, frame } = openStore();
    store.snapshot(snapshotOf({ "rating/p/c": rating(3), "rating/q/c": rating(3) }));
    let renders = 0;
    effect(() => { store.cells.read("rating/q/c"); renders++; });
    store.delta(deltaOf(11, { "rating/p/c": rating(4) }));
    frame();
    expect(renders).toBe(1);
  });
  it("mark their receipt and their painting", () => {
    const { store, frame, marks } = openStore();
    store.snapshot(snapshotOf({}));
    store.delta(deltaOf(11, {}));
    frame();
    expect(marks).toEqual(["delta:11", "paint:11"]);
  });
  it("with null take a cell and its key away", () => {
    const { store, frame } = openStore();
    store.snapshot(snapshotOf({ "person/p": { name: "P" }, "person/q": { name: "Q" } }));
    expect(store.cells.ids("person")).toEqual(["p", "q"]);
    store.delta(deltaOf(11, { "person/p": null }));
    frame();
    expect(store.cells.ids("person")).toEqual(["q"]);
  });
  it("[G8] of a hidden tab wait as one commit, however many they are", () => {
    const { store, frame, frames } = openStore();
    store.snapshot(snapshotOf({}));
    for (let seq = 11; seq <= 3_010; seq++) store.delta(deltaOf(seq, { [`rating/p${String(seq % 50)}/c`]: rating(seq % 5) }));
    frame();
    expect(frames()).toBe(1);
    expect([store.seq.value, store.cells.keys("rating").length]).toEqual([3_010, 50]);
  });
});

describe("A snapshot", () => {
  it("replaces everything held in one step", () => {
    const { store } = openStore();
    store.snapshot(snapshotOf({ "person/p": { name: "P" }, agenda: ["p"] }));
    const seen: number[] = [];
    effect(() => { seen.push(store.cells.ids("person").length + (store.room.get("agenda")?.length ?? 0)); });
    store.snapshot(snapshotOf({ agenda: ["q", "r"] }, 20));
    expect(seen).toEqual([2, 2]);
    expect(store.cells.read("person/p")).toBeUndefined();
  });
  it("drops deltas still waiting for a frame", () => {
    const { store, frame } = openStore();
    store.snapshot(snapshotOf({ focus: { person: "p" } }));
    store.delta(deltaOf(11, { focus: { person: "q" } }));
    store.snapshot(snapshotOf({ focus: { person: "r" } }, 12));
    frame();
    expect(store.room.get("focus")).toEqual({ person: "r" });
    expect(store.seq.value).toBe(12);
  });
});

describe("Figures", () => {
  it("[R5] change by key and go with null", () => {
    const { store, frame } = openStore();
    store.snapshot(snapshotOf({}, 10, { "drift/a": { n: 5 }, "drift/b": { n: 6 } }));
    store.figuresChanged({ kind: "figures", at: 11, cells: { "drift/a": null }, all: false });
    frame();
    expect(store.figures.ids("drift")).toEqual(["b"]);
  });
  it("[R3] with all replace those held", () => {
    const { store, frame } = openStore();
    store.snapshot(snapshotOf({}, 10, { "drift/a": { n: 5 } }));
    store.figuresChanged({ kind: "figures", at: 12, cells: { "drift/c": { n: 7 } }, all: true });
    store.figuresChanged({ kind: "figures", at: 13, cells: { "drift/d": { n: 7 } }, all: false });
    frame();
    expect(store.figures.ids("drift")).toEqual(["c", "d"]);
  });
});

describe("One's own command", () => {
  it("[R8] carries the position its cell last changed at, or the snapshot's", () => {
    const { store, frame } = openStore();
    const sent: unknown[] = [];
    store.send = (command) => sent.push(command.base);
    store.snapshot(snapshotOf({ "rating/p/c": rating(3) }));
    store.act(setRating("p", "c", 4));
    store.delta(deltaOf(11, { "rating/p/c": rating(5) }));
    store.delta(deltaOf(12, { focus: { person: "p" } }));
    frame();
    store.act(setRating("p", "c", 4));
    expect(sent).toEqual([10, 11]);
  });
  it("is pending until the page has painted what it did", () => {
    const { store, frame } = openStore();
    store.snapshot(snapshotOf({}));
    const cid = store.act(setRating("p", "c", 4));
    store.result({ kind: "result", cid, status: "ok", seq: 11 });
    expect(store.own.at("rating/p/c")?.state).toBe("settled");
    store.delta(deltaOf(11, { "rating/p/c": rating(4) }));
    frame();
    expect(store.own.at("rating/p/c")).toBeUndefined();
  });
  it("[R7] answered as duplicate has succeeded", () => {
    const { store } = openStore();
    store.snapshot(snapshotOf({}));
    store.result({ kind: "result", cid: store.act(openItem("p")), status: "duplicate", seq: 4 });
    expect(store.own.all.value).toEqual([]);
  });
  it("refused stays on its cell with the reason until dismissed", () => {
    const { store } = openStore();
    store.snapshot(snapshotOf({}));
    const cid = store.act(setRating("p", "c", 4));
    store.result({ kind: "result", cid, status: "rejected", code: "REASON_REQUIRED" });
    expect(store.own.at("rating/p/c")).toMatchObject({ state: "refused", code: "REASON_REQUIRED" });
    store.own.dismiss(cid);
    expect(store.own.at("rating/p/c")).toBeUndefined();
  });
  it("[R8] in conflict keeps what is there now, by whom and when", () => {
    const { store } = openStore();
    store.snapshot(snapshotOf({}));
    const cid = store.act(setRating("p", "c", 4));
    const current = { value: rating(5), by: "m2", at: "t", seq: 11 };
    store.result({ kind: "result", cid, status: "conflict", current });
    expect(store.own.at("rating/p/c")).toMatchObject({ state: "conflict", current });
  });
});
