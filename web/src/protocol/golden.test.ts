import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digestOf } from "../session/digest";
import { decode, decodeSnapshot } from "./decode";
import type { ClientFrame } from "./frames";
import type { Json, JsonObject } from "./json";

/** The server's tests read the same files, so a frame that changes on one side fails on the other. */
const folder = new URL("../../../src/test/resources/wire/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const parsed = (path: string): JsonObject => JSON.parse(read(path)) as JsonObject;
const names = readdirSync(new URL("frames/", folder)).map((file) => file.replace(/\.json$/, ""));

const cid = "5f0c8a52-3d1e-4b7a-9c55-0d6f2f1f9a01";
const epoch = "0b8f3f60-91a2-4f0a-8f0a-2f1d7c1f0e11";

/** What a page adds where the server says nothing, and what it has no use for. */
const filled: Readonly<Record<string, JsonObject>> = {
  delta: { cids: [], merged: false },
  figures: { all: false },
};
const without = (frame: JsonObject, ...fields: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(frame).filter(([name]) => !fields.includes(name)));
const renamed = (golden: JsonObject): JsonObject => {
  const { head, ...rest } = without(golden, "tokenTtl", "limits");
  return { ...filled[String(golden["kind"])], ...rest, ...(head !== undefined && { seq: head }) };
};

describe("Golden frames of the server", () => {
  it.each(names.filter((name) => name !== "snapshot"))("%s is understood whole", (name) => {
    expect(decode(read(`frames/${name}.json`))).toEqual(renamed(parsed(`frames/${name}.json`)));
  });
  it("[H5] a snapshot is understood whole", () => {
    const snapshot = parsed("frames/snapshot.json");
    expect(decodeSnapshot(snapshot)).toEqual(without(snapshot, "kind", "part", "of"));
  });
});

describe("Golden frames of the page", () => {
  it("what is no command has the shape of the page's frames", () => {
    const others: Readonly<Record<string, ClientFrame>> = {
      "hello-first": { kind: "hello", session: "s-1", client: cid },
      at: { kind: "at", seq: 41, figuresAt: 40 },
      ping: { kind: "ping" },
      digest: { kind: "digest?" },
    };
    for (const [name, frame] of Object.entries(others)) expect(frame).toEqual(parsed(`client/${name}.json`));
    expect(parsed("client/hello.json")["resume"]).toEqual({ epoch, seq: 41, figuresAt: 40 });
  });
});

describe("The digest", () => {
  it("[R19] is the one worked out elsewhere", async () => {
    const golden = parsed("digest.json");
    expect(await digestOf(Object.entries(golden["cells"] as Readonly<Record<string, Json>>))).toBe(golden["sha256"]);
  });
});
