import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Takes the time limit away. */
export const stopTimer = (): Command => ({ op: "timer.stop", target: {}, cell: cellKey("timer") });
