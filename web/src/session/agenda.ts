import { isDecided } from "./board";
import type { Room } from "./room";

export interface Item {
  readonly person: string | undefined;
  /** 1 for the first on the agenda; 0 when nobody on it is open. */
  readonly number: number;
  readonly of: number;
  readonly next: string | undefined;
  readonly previous: string | undefined;
}

/** Where the meeting stands on its agenda. */
export const currentItem = (room: Room): Item => {
  const agenda = room.get("agenda") ?? [];
  const person = room.get("focus")?.person;
  const at = person === undefined ? -1 : agenda.indexOf(person);
  return { person, number: at + 1, of: agenda.length, next: agenda[at + 1], previous: at > 0 ? agenda[at - 1] : undefined };
};

export const decidedOnAgenda = (room: Room): number => (room.get("agenda") ?? []).filter((person) => isDecided(room, person)).length;
