import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Gives the phase this many seconds from now. */
export const startTimer = (seconds: number): Command => ({
  op: "timer.start",
  target: {},
  value: { seconds },
  cell: cellKey("timer"),
});
