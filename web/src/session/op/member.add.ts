import type { Role } from "../../protocol/frames";
import type { Command } from "../command";

export type NewMember = { readonly person: string; readonly role: Role } | { readonly name: string; readonly role: Role };

/** Seats somebody: known to the organisation, or just a name. */
export const addMember = (member: NewMember): Command => ({ op: "member.add", target: {}, value: { ...member } });
