import type { Command } from "../command";

/** Brings in somebody the organisation knows. */
export const addPerson = (person: string): Command => ({ op: "person.add", target: { person } });
