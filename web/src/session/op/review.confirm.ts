import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Looked at and kept: the person counts as reviewed without a change. */
export const confirmReview = (person: string): Command => ({
  op: "review.confirm",
  target: { person },
  cell: cellKey("review", person),
});
