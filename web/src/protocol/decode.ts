/** From unknown JSON to a frame. What is malformed or not known gives nothing, so that newer servers can say more [R18]. */
import type { Bye, Current, Delta, Digest, Figures, Head, Presence, Result, Role, ServerFrame, Snapshot, Status, Welcome } from "./frames";
import { isNumber, isObject, number, parse, text, texts, type JsonObject } from "./json";

const roles: readonly string[] = ["facilitator", "committee", "observer", "screen"];
const statuses: readonly string[] = ["ok", "duplicate", "conflict", "rejected", "busy"];

/** Leaves out what is undefined, which an exact optional field may not hold. */
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;

const welcome = (raw: JsonObject): Welcome | undefined => {
  const { member, role, epoch, seq, mode, serverTime } = raw;
  if (typeof member !== "string" || typeof role !== "string" || !roles.includes(role)) return undefined;
  if (typeof epoch !== "string" || !isNumber(seq) || (mode !== "delta" && mode !== "snapshot")) return undefined;
  return { kind: "welcome", member, role: role as Role, epoch, seq, mode, serverTime: text(serverTime) ?? "" };
};

const delta = (raw: JsonObject): Delta | undefined => {
  const { from, to, cells } = raw;
  if (!isNumber(from) || !isNumber(to) || !isObject(cells)) return undefined;
  const author = present({ by: text(raw["by"]), at: text(raw["at"]), op: text(raw["op"]) });
  return { kind: "delta", from, to, cells, cids: texts(raw["cids"]), merged: raw["merged"] === true, ...author };
};

const figures = (raw: JsonObject): Figures | undefined => {
  const { at, cells } = raw;
  if (!isNumber(at)) return undefined;
  return { kind: "figures", at, cells: isObject(cells) ? cells : {}, all: raw["all"] === true };
};

const current = (raw: unknown): Current | undefined =>
  isObject(raw)
    ? { value: raw["value"] ?? null, ...present({ by: text(raw["by"]), at: text(raw["at"]), seq: number(raw["seq"]) }) }
    : undefined;

const result = (raw: JsonObject): Result | undefined => {
  const { cid, status } = raw;
  if (typeof status !== "string" || !statuses.includes(status)) return undefined;
  return {
    kind: "result",
    cid: text(cid) ?? null,
    status: status as Status,
    ...present({
      seq: number(raw["seq"]),
      code: text(raw["code"]),
      message: text(raw["message"]),
      current: current(raw["current"]),
      retryAfterMs: number(raw["retryAfterMs"]),
    }),
  };
};

const head = (kind: "head" | "pong", seq: unknown): Head | undefined => (isNumber(seq) ? { kind, seq } : undefined);

const entries = (raw: unknown): Record<string, string | null> | undefined =>
  isObject(raw) ? Object.fromEntries(
    Object.entries(raw).filter(
      (entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === "string",
    ),
  ) : undefined;

const presence = (raw: JsonObject): Presence => ({
  kind: "presence",
  ...present({
    members: entries(raw["members"]) as Record<string, string> | undefined,
    editing: entries(raw["editing"]),
    present: number(raw["present"]),
  }),
});

const bye = (raw: JsonObject): Bye => ({
  kind: "bye",
  reconnect: raw["reconnect"] !== false,
  afterMs: number(raw["afterMs"]) ?? 0,
});

const digest = (raw: JsonObject): Digest | undefined => {
  const { seq, sha256 } = raw;
  return isNumber(seq) && typeof sha256 === "string" ? { kind: "digest", seq, sha256 } : undefined;
};

const decoders: Readonly<Record<string, (raw: JsonObject) => ServerFrame | undefined>> = {
  welcome,
  delta,
  figures,
  result,
  head: (raw) => head("head", raw["seq"]),
  pong: (raw) => head("pong", raw["head"]),
  presence,
  bye,
  digest,
};

export const decode = (source: string): ServerFrame | undefined => {
  const raw = parse(source);
  const kind = isObject(raw) ? text(raw["kind"]) : undefined;
  return isObject(raw) && kind !== undefined && Object.hasOwn(decoders, kind) ? decoders[kind]?.(raw) : undefined;
};

export const decodeSnapshot = (raw: unknown): Snapshot | undefined => {
  if (!isObject(raw)) return undefined;
  const { epoch, seq, cells, figures: held, figuresAt } = raw;
  if (typeof epoch !== "string" || !isNumber(seq) || !isObject(cells)) return undefined;
  return { epoch, seq, cells, figures: isObject(held) ? held : {}, figuresAt: number(figuresAt) ?? 0 };
};
