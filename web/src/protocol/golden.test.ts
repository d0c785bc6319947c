import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frameOf, type Command } from "../session/command";
import { digestOf } from "../session/digest";
import { setAgenda } from "../session/op/agenda.set";
import { attestCriterion } from "../session/op/criterion.attest";
import { recordDecision } from "../session/op/decision.record";
import { openDrift } from "../session/op/drift.open";
import { openItem } from "../session/op/item.open";
import { proposeLevel } from "../session/op/level.propose";
import { addMember } from "../session/op/member.add";
import { removeMember } from "../session/op/member.remove";
import { setNote } from "../session/op/note.set";
import { addPerson } from "../session/op/person.add";
import { removePerson } from "../session/op/person.remove";
import { setPhase } from "../session/op/phase.set";
import { setRating } from "../session/op/rating.set";
import { confirmReview } from "../session/op/review.confirm";
import { configureScreen } from "../session/op/screen.configure";
import { closeSession } from "../session/op/session.close";
import { configureSession } from "../session/op/session.configure";
import { startSession } from "../session/op/session.start";
import { startTimer } from "../session/op/timer.start";
import { stopTimer } from "../session/op/timer.stop";
import { castVote } from "../session/op/vote.cast";
import { revealVotes } from "../session/op/votes.reveal";
import { decode, decodeSnapshot } from "./decode";
import type { ClientFrame } from "./frames";
import type { Json, JsonObject } from "./json";

/** The server's tests read the same files, so a frame that changes on one side fails on the other. */
const folder = new URL("../../../src/test/resources/wire/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const parsed = (path: string): JsonObject => JSON.parse(read(path)) as JsonObject;
const names = (side: string): string[] => readdirSync(new URL(`frames/${side}/`, folder)).map((file) => file.replace(/\.json$/, ""));

const cid = "5f0c8a52-3d1e-4b7a-9c55-0d6f2f1f9a01";
const epoch = "0b8f3f60-91a2-4f0a-8f0a-2f1d7c1f0e11";

/** What a page adds where the server says nothing, and what it has no use for. */
const filled: Readonly<Record<string, JsonObject>> = {
  delta: { cids: [], merged: false },
  figures: { all: false },
};
const renamed = (golden: JsonObject): JsonObject => {
  const { tokenTtl: _ttl, limits: _limits, head, ...rest } = golden;
  return { ...filled[String(golden["kind"])], ...rest, ...(head !== undefined && { seq: head }) };
};

describe("Golden frames of the server", () => {
  it.each(names("server").filter((name) => name !== "snapshot"))("%s is understood whole", (name) => {
    expect(decode(read(`frames/server/${name}.json`))).toEqual(renamed(parsed(`frames/server/${name}.json`)));
  });
  it("[H5] a snapshot is understood whole", () => {
    const { kind: _kind, part: _part, of: _of, ...whole } = parsed("frames/server/snapshot.json");
    expect(decodeSnapshot(parsed("frames/server/snapshot.json"))).toEqual(whole);
  });
});

const commands: Readonly<Record<string, Command>> = {
  "agenda.set": setAgenda(["p-21", "p-17"]),
  "criterion.attest": attestCriterion("p-17", "scope", { met: null, evidence: "design record 7", waived: true }),
  "decision.record": recordDecision("p-17", { outcome: "promote", level: "IC5", dissent: [{ member: "m-2", reason: "too early" }] }, "ready"),
  "drift.open": openDrift({ committee: true, screen: "names" }),
  "item.open": openItem("p-17"),
  "level.propose": proposeLevel("p-17", "IC5", "ready"),
  "member.add": addMember({ name: "Late Comer", role: "observer" }),
  "member.add-person": addMember({ person: "p-3", role: "committee" }),
  "member.remove": removeMember("m-2"),
  "note.set": setNote("p-17", "facilitator", "Ask again.\nBefore Friday. 🧭"),
  "person.add": addPerson("p-17"),
  "person.remove": removePerson("p-17"),
  "phase.set": setPhase("discuss"),
  "rating.set": setRating("p-17", "craft", 4, "two launches"),
  "rating.set-cleared-by-force": { ...setRating("p-17", "craft", null, "two launches"), force: true },
  "review.confirm": confirmReview("p-17"),
  "screen.configure": configureScreen({ names: "alias", detail: "ratings", curtain: true }),
  "session.close": closeSession(),
  "session.configure": configureSession({ title: "Spring", mode: "blind", editing: "committee", facilitatorVotes: true }),
  "session.start": startSession(),
  "timer.start": startTimer(90),
  "timer.stop": stopTimer(),
  "vote.cast": castVote("p-17", "IC5", "m-2"),
  "vote.cast-abstained": castVote("p-17", null, "m-2"),
  "votes.reveal": revealVotes("p-17"),
};

describe("Golden frames of the page", () => {
  it.each(Object.entries(commands))("%s is what the page sends", (name, command) => {
    const golden = parsed(`frames/client/${name}.json`);
    expect(frameOf(command, cid, golden["base"] as number | undefined)).toEqual(golden);
  });
  it("the page asks for nothing that has no golden frame", () => {
    const ops = new Set(names("client").filter((name) => name.includes(".")).map((name) => name.split("-")[0]));
    expect(Object.values(commands).every((command) => ops.has(command.op))).toBe(true);
  });
  it("what is no command has the shape of the page's frames", () => {
    const others: Readonly<Record<string, ClientFrame>> = {
      "hello-first": { kind: "hello", session: "s-1", client: cid },
      at: { kind: "at", seq: 41, figuresAt: 40 },
      ping: { kind: "ping" },
      digest: { kind: "digest?" },
    };
    for (const [name, frame] of Object.entries(others)) expect(frame).toEqual(parsed(`frames/client/${name}.json`));
    expect(parsed("frames/client/hello.json")["resume"]).toEqual({ epoch, seq: 41, figuresAt: 40 });
  });
});

describe("The digest", () => {
  it("[R19] is the one worked out elsewhere", async () => {
    const golden = parsed("digest.json");
    expect(await digestOf(Object.entries(golden["cells"] as Readonly<Record<string, Json>>))).toBe(golden["sha256"]);
  });
});
