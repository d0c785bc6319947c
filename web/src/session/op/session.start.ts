import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Begins the meeting. */
export const startSession = (): Command => ({ op: "session.start", target: {}, cell: cellKey("session") });
