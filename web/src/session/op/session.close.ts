import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Ends the meeting. */
export const closeSession = (): Command => ({ op: "session.close", target: {}, cell: cellKey("session") });
