import type { Command } from "../command";

/** Somebody takes no part in one person's item. */
export const recuseMember = (member: string, person: string, recused: boolean): Command => ({
  op: "member.recuse",
  target: { member, person },
  value: recused,
});
