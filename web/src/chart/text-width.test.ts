import { describe, expect, it } from "vitest";
import { fitText, textWidth } from "./text-width";

describe("text in a drawing", () => {
  it("is left alone where it fits", () => {
    expect(fitText("Ownership", 200, 24)).toBe("Ownership");
  });

  it("is cut with an ellipsis where it does not, and stays within its room", () => {
    const cut = fitText("Growing the people around you", 120, 14);
    expect(cut).toMatch(/^Growing.*…$/);
    expect(textWidth(cut, 14)).toBeLessThanOrEqual(120);
  });

  it("is dropped where not even one letter fits", () => {
    expect(fitText("Wide", 5, 24)).toBe("");
  });

  it("counts letters of scripts the font lacks as wide", () => {
    expect(textWidth("漢字", 10)).toBeGreaterThan(textWidth("ab", 10));
  });
});
