import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** The level proposed for one person; while live it carries its reason. */
export const proposeLevel = (person: string, level: string, reason?: string): Command => ({
  op: "level.propose",
  target: { person },
  value: level,
  cell: cellKey("level", person),
  ...(reason !== undefined && { reason }),
});
