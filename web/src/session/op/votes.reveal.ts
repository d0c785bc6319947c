import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Shows the votes of this round to everybody at once, missing ones or not. */
export const revealVotes = (person: string): Command => ({
  op: "votes.reveal",
  target: { person },
  cell: cellKey("votes", person),
});
