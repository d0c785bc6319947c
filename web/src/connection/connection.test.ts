import { beforeEach, describe, expect, it } from "vitest";
import type { Link } from "../session/link";
import { Connection } from "./connection";
import { Refused } from "./ports";
import { FakeServer, ManualClock, Notebook } from "./testing";

const welcome = (seq: number, mode = "delta") =>
  ({ kind: "welcome", member: "m1", role: "committee", epoch: "e1", seq, mode, serverTime: "2026-11-22T10:00:00.000Z" });
const snapshot = (seq: number, epoch = "e1") => ({ epoch, seq, cells: {}, figures: {}, figuresAt: seq });
const delta = (from: number, to = from) => ({ kind: "delta", from, to, cells: { [`note/p${String(to)}/shared`]: { text: "" } } });
const command = (cid: string) => ({ kind: "cmd", cid, op: "review.confirm", target: { person: "p1" }, base: 1 }) as const;
const settled = async (): Promise<void> => { for (let turn = 0; turn < 5; turn++) await Promise.resolve(); };

let clock: ManualClock;
let server: FakeServer;
let page: Notebook;
let connection: Connection;
const states = (): string[] => page.all<Link>("linked").map(({ state }) => state);
const seqs = (): unknown[] => page.all("delta").map(({ to }) => to);

const join = async (seq = 10): Promise<void> => {
  server.snapshots.push(() => Promise.resolve(snapshot(seq)));
  connection.start();
  server.accept();
  server.say(welcome(seq, "snapshot"));
  await settled();
};

beforeEach(() => {
  clock = new ManualClock();
  server = new FakeServer();
  page = new Notebook();
  connection = new Connection(server.ports(clock), page, { session: "s1", client: "c1" });
});

describe("A first visit", () => {
  it("[R2] says hello first, without anything to resume", () => {
    connection.start();
    server.accept();
    expect(server.last.sent).toEqual([{ kind: "hello", session: "s1", client: "c1" }]);
  });
  it("[R3] fetches the snapshot it is told to and says where it stands", async () => {
    await join(10);
    expect(page.all("snapshot")).toHaveLength(1);
    expect(server.heard("at")).toEqual([{ kind: "at", seq: 10, figuresAt: 10 }]);
    expect(states()).toEqual(["live"]);
  });
  it("[R3] takes the deltas after the snapshot", async () => {
    await join(10);
    server.say(delta(11), delta(12, 14));
    expect(seqs()).toEqual([11, 14]);
  });
  it("ends where the server will not have it", async () => {
    server.snapshots.push(() => Promise.reject(new Refused(403)));
    connection.start();
    server.accept();
    server.say(welcome(1, "snapshot"));
    await settled();
    expect(page.all<Link>("linked").at(-1)).toMatchObject({ state: "offline", ended: 4501 });
  });
});

describe("A return", () => {
  const back = (): void => {
    server.close(1006);
    clock.advance(500);
    server.accept();
  };
  it("[R3] resumes from the position reached", async () => {
    await join(10);
    server.say(delta(11), { kind: "figures", at: 11, cells: {} });
    back();
    expect(server.heard("hello")).toEqual([
      { kind: "hello", session: "s1", client: "c1", resume: { epoch: "e1", seq: 11, figuresAt: 11 } },
    ]);
  });
  it("[UX G6] within a moment is not worth a word", async () => {
    await join(10);
    back();
    server.say(welcome(10));
    expect(states()).toEqual(["live"]);
  });
  it("[UX G6] after a longer break says how many changes it missed", async () => {
    await join(10);
    server.close(1006);
    clock.advance(500);
    clock.advance(1_100);
    server.accept();
    server.say(welcome(14), { ...delta(11, 14), merged: true });
    expect(page.all<Link>("linked").slice(1)).toMatchObject([{ state: "reconnecting" }, { state: "live", missed: 4 }]);
  });
  it("[R7] sends unanswered commands again with the same cid, answered ones not", async () => {
    await join(10);
    connection.command(command("a"));
    connection.command(command("b"));
    server.say({ kind: "result", cid: "a", status: "ok", seq: 11 });
    back();
    expect(server.heard("cmd")).toEqual([]);
    server.say(welcome(10));
    expect(server.heard("cmd")).toEqual([command("b")]);
  });
  it("[R16] waits longer after each failure, up to 20 s", async () => {
    await join(10);
    for (const wait of [500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]) {
      const opened = server.sockets.length;
      server.close(1006);
      clock.advance(wait - 1);
      expect(server.sockets).toHaveLength(opened);
      clock.advance(1);
      expect(server.sockets).toHaveLength(opened + 1);
    }
  });
  it("[R16] honours the pause a draining server asks for", async () => {
    await join(10);
    server.say({ kind: "bye", reconnect: true, afterMs: 3_000 });
    server.close(4001);
    clock.advance(3_499);
    expect(server.sockets).toHaveLength(1);
    clock.advance(1);
    expect(server.sockets).toHaveLength(2);
  });
  it("[R17] comes back after 4000–4499, never after 4500 and above", async () => {
    await join(10);
    server.close(4502);
    clock.advance(120_000);
    expect(server.sockets).toHaveLength(1);
    expect(page.all<Link>("linked").at(-1)).toMatchObject({ state: "offline", ended: 4502 });
  });
  it("happens at once when the network or the tab comes back", async () => {
    await join(10);
    server.close(4005);
    connection.nudge();
    expect(server.sockets).toHaveLength(2);
  });
  it("hears nothing more from a socket it has left", async () => {
    await join(10);
    const left = server.last;
    back();
    left.events.said(JSON.stringify(delta(11)));
    left.events.closed(1006);
    clock.advance(400);
    expect(seqs()).toEqual([]);
    expect(server.sockets).toHaveLength(2);
  });
});

describe("A gap", () => {
  it("[R11] makes the page stop writing and say hello again with resume", async () => {
    await join(10);
    server.say(delta(11), delta(13));
    connection.command(command("a"));
    expect(server.heard("hello").at(-1)).toMatchObject({ resume: { seq: 11 } });
    expect(server.heard("cmd")).toEqual([]);
    expect(states()).toEqual(["live", "resync"]);
  });
  it("[R11] is closed by what the server sends then, and writing goes on", async () => {
    await join(10);
    server.say(delta(12));
    connection.command(command("a"));
    server.say(welcome(12), { ...delta(11, 12), merged: true });
    expect(seqs()).toEqual([12]);
    expect(server.heard("cmd")).toEqual([command("a")]);
    expect(page.all<Link>("linked").at(-1)).toMatchObject({ state: "live", missed: 2 });
  });
  it("[R11] is a head not reached within 2 s, too", async () => {
    await join(10);
    server.say({ kind: "head", seq: 12 });
    clock.advance(1_999);
    expect(server.heard("hello")).toHaveLength(1);
    clock.advance(1);
    expect(server.heard("hello")).toHaveLength(2);
  });
  it("[R11] is none if the head is reached in time", async () => {
    await join(10);
    server.say({ kind: "pong", head: 11 }, delta(11));
    clock.advance(2_000);
    expect(server.heard("hello")).toHaveLength(1);
  });
  it("of the past is no gap: a delta already known is passed over", async () => {
    await join(10);
    server.say(delta(9, 10), delta(11), delta(11));
    expect(seqs()).toEqual([11]);
  });
});

describe("A quiet line", () => {
  it("[R11] is pinged every 10 s", async () => {
    await join(10);
    clock.advance(20_000);
    expect(server.heard("ping")).toHaveLength(2);
  });
  it("[R11] is given up after 25 s without any frame", async () => {
    await join(10);
    clock.advance(24_000);
    server.say({ kind: "pong", head: 10 });
    clock.advance(24_999);
    expect(server.last.open).toBe(true);
    clock.advance(1);
    expect(server.sockets[0]?.open).toBe(false);
    clock.advance(500);
    expect(server.sockets).toHaveLength(2);
  });
  it("is doubted sooner when the browser says the network is gone", async () => {
    await join(10);
    connection.doubt();
    clock.advance(1_400);
    expect(server.sockets[0]?.open).toBe(false);
  });
});

describe("Answers", () => {
  it("[R6] of busy are tried again unchanged after the pause they name", async () => {
    await join(10);
    connection.command(command("a"));
    server.say({ kind: "result", cid: "a", status: "busy", retryAfterMs: 200 });
    clock.advance(200);
    expect(server.heard("cmd")).toEqual([command("a"), command("a")]);
  });
  it("[R5] figures older than those held are ignored", async () => {
    await join(10);
    server.say({ kind: "figures", at: 12, cells: {} }, { kind: "figures", at: 11, cells: {} });
    expect(page.all("figuresChanged").map(({ at }) => at)).toEqual([12]);
  });
  it("[R19] to a digest question come back to who asked", async () => {
    await join(10);
    const asked = connection.digest();
    server.say({ kind: "digest", seq: 10, sha256: "ab" });
    expect(await asked).toEqual({ kind: "digest", seq: 10, sha256: "ab" });
  });
});

describe("What others may know", () => {
  it("[R14] is said once live, and again after each return", async () => {
    connection.attend({ state: "active", editing: null });
    await join(10);
    connection.attend({ state: "active", editing: "rating/p1/craft" });
    expect(server.heard("presence")).toEqual([
      { kind: "presence", state: "active", editing: null },
      { kind: "presence", state: "active", editing: "rating/p1/craft" },
    ]);
    server.close(4002);
    clock.advance(20_000);
    server.accept();
    server.say(welcome(10));
    expect(server.heard("presence")).toEqual([{ kind: "presence", state: "active", editing: "rating/p1/craft" }]);
  });
});
