import { describe, expect, it } from "vitest";
import { driftEnds } from "./drift-ends";
import { layoutDrift, laptopDrift, roomDrift, type DriftRow } from "./drift-layout";
import { driftTicks, driftX } from "./drift-scale";
import { driftTable } from "./drift-table";
import { sampleText } from "./testing/sample-text";
import { seeded, type Random } from "./testing/seeded";
import { textWidth } from "./text-width";

function randomRow(random: Random, index: number): DriftRow {
  const gap = (random(300) - 150) / 100;
  const half = (5 + random(150)) / 100;
  const ends = { lo: gap - half, hi: gap + half, lo80: gap - half * 0.6, hi80: gap + half * 0.6 };
  return { id: String(index), name: `Manager ${index}`, figures: { n: 5 + random(9), gap, ...ends, verdict: "NO_SIGNAL", evidence: "D" } };
}

const randomRows = (random: Random) => Array.from({ length: 1 + random(9) }, (_, i) => randomRow(random, i));

describe("managers compared", () => {
  seeded("have every interval inside the chart, the thick one inside the thin one, the dot inside both", (random) => {
    const sizes = random(2) ? roomDrift : laptopDrift;
    const { lines, scale } = layoutDrift(randomRows(random), sizes);
    for (const { mark } of lines) {
      const places = mark && [scale.from, mark.thin[0], mark.thick?.[0], mark.dot, mark.thick?.[1], mark.thin[1], scale.to];
      expect(places).toEqual([...(places ?? [])].sort((a, b) => Number(a) - Number(b)));
    }
  });

  seeded("have zero on the chart and the words beside it in the picture without touching", (random) => {
    const layout = layoutDrift(randomRows(random), roomDrift);
    const ends = driftEnds(layout.scale, sampleText.drift, roomDrift.width, roomDrift.fontSize);
    expect(layout.zero).toBeGreaterThan(layout.scale.from);
    expect(layout.zero).toBeLessThan(layout.scale.to);
    expect(ends.lowerEnd - textWidth(sampleText.drift.lower, 24)).toBeGreaterThanOrEqual(0);
    expect(ends.higherStart + textWidth(sampleText.drift.higher, 24)).toBeLessThanOrEqual(roomDrift.width);
    expect(ends.higherStart).toBeGreaterThan(ends.lowerEnd);
  });

  it("have an open dot for team averages and a filled one for the committee's decisions", () => {
    const shift = { shift: 0.34, shiftLo: 0.21, shiftHi: 0.47, verdict: "DRIFT_LENIENT", evidence: "B" };
    const team = { gap: 0.1, lo: -0.1, hi: 0.3, verdict: "NO_SIGNAL", evidence: "D" };
    const rows = [team, shift].map((rest, i) => ({ id: String(i), name: "M", figures: { n: 8, ...rest } }));
    expect(layoutDrift(rows, laptopDrift).lines.map(({ mark }) => mark?.filled)).toEqual([false, true]);
  });

  it("[UX R4] stay in the order given, in the picture and in the table", () => {
    const rows = ["Aylin", "Bogdan", "Catalina"].map((name) => ({ id: name, name, figures: { n: 3, verdict: "TOO_FEW" } }));
    expect(layoutDrift(rows, roomDrift).lines.map(({ row }) => row.name)).toEqual(["Aylin", "Bogdan", "Catalina"]);
    expect(driftTable(rows, sampleText).rows.map(([name]) => name)).toEqual(["Aylin", "Bogdan", "Catalina"]);
  });

  it("show in the table the very number that is drawn", () => {
    const figures = { n: 9, gap: 0.2, lo: -0.1, hi: 0.5, shift: 0.34, shiftLo: 0.21, shiftHi: 0.47, verdict: "DRIFT_LENIENT", evidence: "B" };
    const [line] = driftTable([{ id: "c", name: "Catalina", figures }], sampleText).rows;
    expect(line).toEqual(["Catalina", 9, "+0.34", "0.21 to 0.47", "–", "above committee", "B"]);
  });
});

describe("the scale", () => {
  it("marks every half point but zero, which has its own line", () => {
    const scale = { from: 0, to: 200, low: -1, high: 1 };
    expect(driftTicks(scale)).toEqual([-1, -0.5, 0.5, 1]);
    expect(driftX(scale, 0)).toBe(100);
  });
});
