import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** A rating of one person in one competency, or none; while live it carries its reason. */
export const setRating = (person: string, competency: string, value: number | null, reason?: string): Command => ({
  op: "rating.set",
  target: { person, competency },
  value,
  cell: cellKey("rating", person, competency),
  ...(reason !== undefined && { reason }),
});
