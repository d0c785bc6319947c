import type { Room } from "./room";

/** Closed for good: everything stays readable, and nothing can be changed. */
export const isOver = (room: Room): boolean => {
  const state = room.get("session")?.state;
  return state === "closed" || state === "published";
};
