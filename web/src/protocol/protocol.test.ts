import { describe, expect, it } from "vitest";
import { decode, decodeSnapshot } from "./decode";
import { cellKey, isFigure, kindOf, parseKey } from "./key";

describe("Keys", () => {
  it("carry ids percent-encoded, like a path segment", () => {
    expect(cellKey("rating", "a/b", "code & review")).toBe("rating/a%2Fb/code%20%26%20review");
  });
  it("come back as the ids they were made of", () => {
    expect(parseKey(cellKey("recusal", "O'Brien (1)", "Žofie/2"))).toEqual({ kind: "recusal", ids: ["O'Brien (1)", "Žofie/2"] });
  });
  it("with a broken escape stay readable", () => {
    expect(parseKey("person/50%").ids).toEqual(["50%"]);
  });
  it("tell their kind, and whether it is a figure", () => {
    expect(kindOf("drift-open")).toBe("drift-open");
    expect([isFigure("drift-open"), isFigure("drift/m1"), isFigure("levels"), isFigure("level/p1")]).toEqual([false, true, true, false]);
  });
});

describe("Frames", () => {
  it("[R18] of an unknown kind are ignored", () => {
    expect(decode('{"kind":"weather"}')).toBeUndefined();
    expect(decode('{"kind":"toString"}')).toBeUndefined();
  });
  it("[R18] lose the fields nobody knows", () => {
    expect(decode('{"kind":"head","seq":4,"mood":"calm"}')).toEqual({ kind: "head", seq: 4 });
  });
  it("that are no JSON object give nothing", () => {
    expect(["", "[]", "3", "{", "null"].map(decode)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
  it("without what they must carry give nothing", () => {
    expect(decode('{"kind":"delta","from":1,"cells":{}}')).toBeUndefined();
    expect(decode('{"kind":"welcome","member":"m","role":"king","epoch":"e","seq":1,"mode":"delta"}')).toBeUndefined();
  });
  it("[R4] of a delta keep cells, author and own commands", () => {
    const frame = '{"kind":"delta","from":2,"to":2,"cells":{"focus":null},"by":"m","at":"t","op":"item.open","cids":["c"]}';
    expect(decode(frame)).toEqual({
      kind: "delta", from: 2, to: 2, cells: { focus: null }, by: "m", at: "t", op: "item.open", cids: ["c"], merged: false,
    });
  });
  it("[R11] a pong carries the head", () => {
    expect(decode('{"kind":"pong","head":9}')).toEqual({ kind: "pong", seq: 9 });
  });
  it("[R6] of a result keep the current value of a conflict", () => {
    expect(decode('{"kind":"result","cid":"c","status":"conflict","current":{"value":3,"by":"m","seq":7}}')).toEqual({
      kind: "result", cid: "c", status: "conflict", current: { value: 3, by: "m", seq: 7 },
    });
  });
  it("[H5] a snapshot without figures still is one", () => {
    expect(decodeSnapshot({ epoch: "e", seq: 3, cells: { agenda: [] } })).toEqual({
      epoch: "e", seq: 3, cells: { agenda: [] }, figures: {}, figuresAt: 0,
    });
  });
});
