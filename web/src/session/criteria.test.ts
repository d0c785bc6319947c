import { describe, expect, it } from "vitest";
import type { CriterionStatus } from "../protocol/figures";
import { say } from "../text/en";
import { criteriaCount, notMet } from "./criteria";
import { Framework } from "./framework";

const criteria = (["met", "waived", "unknown", "unmet", "met"] as CriterionStatus[]).map((status, index) => ({ id: `${status} ${String(index)}`, status }));

describe("Criteria", () => {
  const { floors } = new Framework({ transitions: [{ criteria: { all: [{ id: "low", rule: "none-below", atLeast: 3 }, { id: "mean", rule: "mean" }] } }] });
  it("say how far somebody is in words that fit what is asked", () => {
    const said = [["low", "2", "3"], ["mean", "3.2", "3.5"], ["every", "7", "all of 8"]].map(([id = "", have = "", need = ""]) => say.person.haveNeed(have, need, floors.has(id)));
    expect(said).toEqual(["lowest is 2, needs 3", "is 3.2, needs 3.5", "7 of 8 at the expected value"]);
  });
  it("count as settled when met or waived", () => {
    expect(criteriaCount({ criteria })).toEqual({ met: 3, of: 5 });
  });
  it("[D3] stand unmet first, then unknown, then waived", () => {
    expect(notMet(criteria).map(({ status }) => status)).toEqual(["unmet", "unknown", "waived"]);
  });
});
