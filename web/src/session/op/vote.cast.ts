import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** One own vote on a level; null abstains, the last one counts. */
export const castVote = (person: string, level: string | null, member: string): Command => ({
  op: "vote.cast",
  target: { person },
  value: level,
  cell: cellKey("vote", person, member),
});
