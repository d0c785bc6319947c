import { describe, expect, it } from "vitest";
import { estimateOf, wordOf, type DriftFigures } from "./drift-estimate";
import { seeded } from "./testing/seeded";

const gap = { gap: 0.2, lo: -0.1, hi: 0.5, lo80: 0, hi80: 0.4 };
const shift = { shift: 0.34, shiftLo: 0.21, shiftHi: 0.47 };
const figures = (rest: Partial<DriftFigures>): DriftFigures => ({ n: 9, verdict: "NO_SIGNAL", evidence: "D", ...gap, ...rest });

describe("the number drawn", () => {
  it("is the shift where the verdict stands on the committee, although the gap covers zero", () => {
    const drawn = estimateOf(figures({ ...shift, verdict: "DRIFT_LENIENT", evidence: "B" }));
    expect(drawn).toEqual({ source: "shift", value: 0.34, lo: 0.21, hi: 0.47, inner: null });
  });

  it("is the second ratings where the verdict stands on them", () => {
    const second = { second: -0.4, secondLo: -0.7, secondHi: -0.1, verdict: "DRIFT_SEVERE", evidence: "A" };
    expect(estimateOf(figures(second))).toMatchObject({ source: "second", value: -0.4 });
  });

  it("is the gap where a team differs, even after the committee agreed", () => {
    expect(estimateOf(figures({ ...shift, verdict: "TEAM_DIFFERS_COMMITTEE_AGREES", evidence: "B" }))?.source).toBe("gap");
  });

  it("[UX R2] is nothing where there are too few", () => {
    expect(estimateOf(figures({ verdict: "TOO_FEW" }))).toBeNull();
  });
});

describe("the words of a row", () => {
  it("tell a withheld row from one with too few", () => {
    expect(wordOf({ n: 6, verdict: "TOO_FEW" })).toBe("withheld");
    expect(wordOf({ n: 4, gap: null, verdict: "TOO_FEW", evidence: null })).toBe("tooFew");
  });

  it("never call team averages anything but rated higher or lower", () => {
    expect(wordOf(figures({ lo: 0.1, verdict: "TEAM_DIFFERS_UNRESOLVED" }))).toBe("higher");
    expect(wordOf(figures({ gap: -0.3, lo: -0.5, hi: -0.1, verdict: "TEAM_DIFFERS_UNRESOLVED" }))).toBe("lower");
  });

  it("name the committee where the verdict stands on it", () => {
    expect(wordOf(figures({ ...shift, verdict: "DRIFT_LENIENT", evidence: "B" }))).toBe("aboveCommittee");
  });

  seeded("[UX R3] are cannot tell yet for every drawn interval that covers zero", (random) => {
    const verdicts = ["NO_SIGNAL", "DRIFT_LENIENT", "DRIFT_SEVERE", "TEAM_DIFFERS_UNRESOLVED", "CONFLICTING"];
    const half = 1 + random(50);
    const lo = -random(half);
    const covering = { shift: 0, shiftLo: lo, shiftHi: half, second: 0, secondLo: lo, secondHi: half, lo, hi: half };
    const evidence = ["A", "B", "D"][random(3)] ?? null;
    expect(wordOf(figures({ ...covering, verdict: verdicts[random(5)] ?? "", evidence }))).toBe("cannotTell");
  });
});
