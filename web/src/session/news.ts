import type { Phase } from "../protocol/cells";
import type { Delta } from "../protocol/frames";
import { parseKey } from "../protocol/key";
import { nameOf } from "./board";
import { placeOf } from "./place";
import type { Room } from "./room";

export type News =
  | { readonly what: "moved"; readonly name: string; readonly level: string; readonly count: number }
  | { readonly what: "opened"; readonly name: string; readonly phase: Phase }
  | { readonly what: "revealed"; readonly name: string }
  | { readonly what: "decided"; readonly name: string; readonly level: string }
  | { readonly what: "others"; readonly count: number }
  | { readonly what: "nothing" };

const personIn = (delta: Delta, kind: string): string | undefined =>
  Object.keys(delta.cells).map(parseKey).find((key) => key.kind === kind)?.ids[0];

/** What a few deltas come to, in the one thing worth saying: the last telling act, else how many changes others made. */
export const summary = (room: Room, deltas: readonly Delta[], me: string | undefined): News => {
  const telling = deltas.map((delta) => single(room, delta)).filter((news) => news !== undefined).at(-1);
  const others = deltas.filter(({ by, from, to, cells }) => by !== me && (to > from || Object.keys(cells).length > 0));
  const count = others.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (telling && deltas.length === 1) return telling;
  if (count > 0) return { what: "others", count };
  return telling ?? { what: "nothing" };
};

const single = (room: Room, delta: Delta): News | undefined => {
  const { op } = delta;
  if (op === "level.propose") return moved(room, personIn(delta, "level"));
  if (op === "decision.record") return decided(room, personIn(delta, "decision"));
  if (op === "item.open" || op === "phase.set") return opened(room);
  const person = op === "votes.reveal" ? personIn(delta, "votes") : undefined;
  return person === undefined ? undefined : { what: "revealed", name: nameOf(room, person) };
};

const moved = (room: Room, person: string | undefined): News | undefined => {
  const level = person === undefined ? undefined : placeOf(room, person);
  if (person === undefined || level === undefined) return undefined;
  const count = room.ids("person").filter((other) => placeOf(room, other) === level).length;
  return { what: "moved", name: nameOf(room, person), level, count };
};

const decided = (room: Room, person: string | undefined): News | undefined => {
  const level = person === undefined ? undefined : room.get("decision", person)?.level;
  return person === undefined || level === undefined ? undefined : { what: "decided", name: nameOf(room, person), level };
};

const opened = (room: Room): News | undefined => {
  const focus = room.get("focus");
  return focus?.person === undefined || focus.phase === undefined ? undefined : { what: "opened", name: nameOf(room, focus.person), phase: focus.phase };
};
