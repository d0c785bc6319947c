import type { Command } from "../command";

/** Takes somebody off the session. */
export const removePerson = (person: string): Command => ({ op: "person.remove", target: { person } });
