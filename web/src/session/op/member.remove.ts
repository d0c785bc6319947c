import type { Command } from "../command";

/** Takes a member's seat away; their sockets close. */
export const removeMember = (member: string): Command => ({ op: "member.remove", target: {}, value: { member } });
