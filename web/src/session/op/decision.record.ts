import type { Dissent, Outcome } from "../../protocol/cells";
import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

export interface Verdict {
  readonly outcome: Outcome;
  readonly level: string;
  readonly dissent?: readonly Dissent[];
}

/** What the committee decided about one person, and who disagreed. */
export const recordDecision = (person: string, { outcome, level, dissent }: Verdict, reason?: string): Command => ({
  op: "decision.record",
  target: { person },
  value: { outcome, level, ...(dissent && { dissent: dissent.map((entry) => ({ ...entry })) }) },
  cell: cellKey("decision", person),
  ...(reason !== undefined && { reason }),
});
