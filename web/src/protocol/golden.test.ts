import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "./decode";

const folder = new URL("../../../src/test/resources/wire/frames/", import.meta.url);
const text = (name: string): string => readFileSync(new URL(`${name}.json`, folder), "utf8");

describe("The server's golden frames", () => {
  it.each(readdirSync(folder))("%s is understood", (file) => {
    const source = text(file.replace(/\.json$/, ""));
    expect(decode(source)?.kind).toBe((JSON.parse(source) as { kind: string }).kind);
  });
  it("[R3] a welcome says who one is and what follows", () => {
    expect(decode(text("welcome-snapshot"))).toMatchObject({ member: "m-1", role: "committee", seq: 41, mode: "snapshot" });
  });
  it("[R4] a hidden delta keeps its position and nothing else", () => {
    expect(decode(text("delta-hidden"))).toEqual({ kind: "delta", from: 43, to: 43, cells: {}, cids: [], merged: false });
  });
  it("[R4] a merged delta takes cells away with null", () => {
    expect(decode(text("delta-merged"))).toMatchObject({ from: 42, to: 57, merged: true, cells: { "vote/p-1/m-1": null } });
  });
  it("[R6] a conflict carries what is there now", () => {
    expect(decode(text("result-conflict"))).toMatchObject({ status: "conflict", current: { by: "m-2", seq: 43 } });
  });
});
