import { describe, expect, it } from "vitest";
import type { CriterionStatus } from "../protocol/figures";
import { criteriaCount, notMet } from "./criteria";

const criteria = (["met", "waived", "unknown", "unmet", "met"] as CriterionStatus[]).map((status, index) => ({ id: `${status} ${String(index)}`, status }));

describe("Criteria", () => {
  it("count as settled when met or waived", () => {
    expect(criteriaCount({ criteria })).toEqual({ met: 3, of: 5 });
  });
  it("[D3] stand unmet first, then unknown, then waived", () => {
    expect(notMet(criteria).map(({ status }) => status)).toEqual(["unmet", "unknown", "waived"]);
  });
});
