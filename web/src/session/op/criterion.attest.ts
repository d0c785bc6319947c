import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

export interface Attestation {
  readonly met: boolean | null;
  readonly evidence: string;
  readonly waived?: boolean;
}

/** A criterion that people attest: met or not, and what shows it. */
export const attestCriterion = (person: string, criterion: string, { met, evidence, waived }: Attestation): Command => ({
  op: "criterion.attest",
  target: { person, criterion },
  value: { met, evidence, ...(waived !== undefined && { waived }) },
  cell: cellKey("criterion", person, criterion),
});
