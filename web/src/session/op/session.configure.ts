import type { SessionCell } from "../../protocol/cells";
import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

export type Changes = Partial<Pick<SessionCell, "title" | "mode" | "editing" | "facilitatorVotes">>;

/** Changes some of the session's own settings. */
export const configureSession = (changes: Changes): Command => ({
  op: "session.configure",
  target: {},
  value: { ...changes },
  cell: cellKey("session"),
});
