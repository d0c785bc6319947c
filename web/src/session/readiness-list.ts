import { competenciesOf } from "./competencies";
import type { Framework } from "./framework";
import { currentLevel } from "./level-in-view";
import { nameOf } from "./board";
import { direction } from "./place";
import type { Room } from "./room";
import { parseKey } from "../protocol/key";

export interface MissingRatings {
  readonly person: string;
  readonly name: string;
  readonly count: number;
}
export interface Recusal {
  readonly member: string;
  readonly person: string;
  readonly why: "self" | "manager" | "declared";
}

/** People the server will not start without: those who stand nowhere [UX L3]. */
export const withoutLevel = (room: Room): readonly string[] =>
  room.ids("person").filter((person) => currentLevel(room, person) === undefined);

export const missingRatings = (room: Room, framework: Framework): readonly MissingRatings[] =>
  room.ids("person").flatMap((person) => {
    const asked = competenciesOf(room, framework, person, currentLevel(room, person));
    const count = asked.filter(({ id }) => (room.get("rating", person, id)?.value ?? null) === null).length;
    return count === 0 ? [] : [{ person, name: nameOf(room, person), count }];
  });

export const recusals = (room: Room): readonly Recusal[] =>
  room.keys("recusal").flatMap((key) => {
    const [person = "", member = ""] = parseKey(key).ids;
    const why = room.get("recusal", person, member)?.why;
    return why === undefined ? [] : [{ member: room.get("member", member)?.name ?? member, person: nameOf(room, person), why }];
  });

const FEW = 5;

/** Managers whose few reports keep their row withheld from others. */
export const fewReports = (room: Room): readonly { readonly name: string; readonly n: number }[] =>
  room.ids("manager").flatMap((id) => {
    const n = room.ids("person").filter((person) => room.get("person", person)?.manager === id).length;
    return n > 0 && n < FEW ? [{ name: room.get("manager", id)?.name ?? id, n }] : [];
  });

export interface UnknownCriteria {
  readonly criteria: readonly { readonly text: string; readonly n: number }[];
  readonly people: number;
  readonly of: number;
}

/** Criteria nobody has said anything about yet, for people proposed to rise. */
export const unknownCriteria = (room: Room, framework: Framework): UnknownCriteria => {
  const rising = room.ids("person").filter((person) => direction(framework, currentLevel(room, person), room.get("level", person)?.proposed) === "up");
  const counts = new Map<string, number>();
  const open = rising.map((person) => (room.figure("readiness", person)?.criteria ?? []).filter(({ status }) => status === "unknown"));
  for (const { text, id } of open.flat()) counts.set(text ?? id, (counts.get(text ?? id) ?? 0) + 1);
  const criteria = [...counts].map(([text, n]) => ({ text, n })).sort((a, b) => b.n - a.n);
  return { criteria, people: open.filter((lines) => lines.length > 0).length, of: rising.length };
};

/** The agenda by the size of the proposed change, then by name; people without a change are left out. */
export const changesFirst = (room: Room, framework: Framework): readonly string[] => {
  const change = (person: string): number => {
    const [from, to] = [framework.level(currentLevel(room, person)), framework.level(room.get("level", person)?.proposed)];
    if (!from || !to || from.id === to.id) return 0;
    return from.track === to.track ? Math.abs(to.rank - from.rank) : 10;
  };
  const people = room.ids("person");
  const changed = people.filter((person) => change(person) > 0);
  return [...(changed.length > 0 ? changed : people)]
    .sort((a, b) => change(b) - change(a) || nameOf(room, a).localeCompare(nameOf(room, b)));
};
