import type { Phase } from "../../protocol/cells";
import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Moves the open item to a phase. */
export const setPhase = (phase: Phase): Command => ({ op: "phase.set", target: {}, value: phase, cell: cellKey("focus") });
