import { describe, expect, it } from "vitest";
import { layoutDistribution, type Bar } from "./distribution-layout";
import { laptopDistribution, roomDistribution } from "./distribution-sizes";
import { randomRows } from "./testing/sample-rows";
import { seeded, type Random } from "./testing/seeded";
import { textWidth } from "./text-width";

const words = ["well below", "below", "meets", "above", "well above"];

function randomAsk(random: Random) {
  const sizes = [roomDistribution, laptopDistribution, { ...laptopDistribution, width: 388, nameWidth: 58 }][random(3)] ?? roomDistribution;
  return { rows: randomRows(random), sizes, words: random(2) ? words : [], startBars: random(2) === 1 };
}

const middleOf = (bar: Bar) => bar.segments.filter(({ level }) => level === 3).map(({ x, width }) => x + width / 2);

describe("a distribution", () => {
  seeded("[UX B7] has segments or dots for everybody in every row", (random) => {
    const { bars } = layoutDistribution(randomAsk(random));
    for (const bar of bars) {
      expect(bar.segments.reduce((sum, segment) => sum + segment.count, 0) + bar.dots.length).toBe(bar.people);
    }
  });

  seeded("has the middle of meets exactly on the axis in every bar and in the key", (random) => {
    const layout = layoutDistribution(randomAsk(random));
    const middles = layout.bars.flatMap(middleOf);
    expect(new Set([layout.scale.axis, ...middles])).toEqual(new Set([layout.scale.axis]));
    for (const box of layout.key.filter(({ level }) => level === 3)) expect(box.x + box.width / 2).toBe(layout.scale.axis);
  });

  seeded("has no two segments that overlap and none outside its room", (random) => {
    const ask = randomAsk(random);
    for (const { segments } of layoutDistribution(ask).bars) {
      let end = ask.sizes.nameWidth;
      for (const { x, width } of segments) {
        expect(x).toBeGreaterThanOrEqual(end);
        end = x + width;
      }
      expect(end).toBeLessThanOrEqual(ask.sizes.width - ask.sizes.wordsWidth);
    }
  });

  seeded("prints a count only in a segment of 28 pixels or more that holds it", (random) => {
    const ask = randomAsk(random);
    for (const segment of layoutDistribution(ask).bars.flatMap((bar) => bar.segments)) {
      const holds = segment.width >= 28 && textWidth(String(segment.count), ask.sizes.fontSize) + 4 <= segment.width;
      expect(segment.printed).toBe(holds);
    }
  });

  seeded("draws the axis in the gaps between bars only", (random) => {
    const ask = randomAsk(random);
    const { axis, bars } = layoutDistribution(ask);
    for (const { y } of bars) {
      expect(axis.filter(({ from, to }) => from < y + ask.sizes.barHeight && to > y)).toEqual([]);
    }
  });

  seeded("keeps dots of a small group apart and in the row", (random) => {
    const ask = { ...randomAsk(random), rows: randomRows(random, 11) };
    for (const { dots } of layoutDistribution(ask).bars) {
      const ends = dots.map(({ x, radius }) => [x - radius, x + radius] as const);
      ends.forEach(([start], i) => expect(start).toBeGreaterThanOrEqual(ends[i - 1]?.[1] ?? ask.sizes.nameWidth));
      dots.forEach(({ radius }) => expect(2 * radius).toBeLessThanOrEqual(ask.sizes.barHeight));
    }
  }, [2083335293]);
});

describe("a distribution's key", () => {
  seeded("holds every word inside its box", (random) => {
    for (const { word, width } of layoutDistribution({ ...randomAsk(random), words }).key) {
      expect(textWidth(word, 14)).toBeLessThan(width);
    }
  });

  it("gives way to words at both ends where it has no room", () => {
    const sizes = { ...roomDistribution, width: 600 };
    expect(layoutDistribution({ rows: [], sizes, words, startBars: false }).key).toEqual([]);
  });

  it("leaves the room's eight rows in 276 pixels", () => {
    const rows = Array.from({ length: 8 }, () => ({ name: "Delivery", counts: [1, 3, 23, 15, 5] }));
    expect(layoutDistribution({ rows, sizes: roomDistribution, words, startBars: false }).height).toBeLessThanOrEqual(276);
  });
});

describe("one edit", () => {
  it("leaves the axis and the other bars where they are", () => {
    const layoutOf = (counts: number[]) =>
      layoutDistribution({ rows: [{ name: "A", counts }], sizes: roomDistribution, words, startBars: false });
    expect(layoutOf([1, 8, 22, 11, 5]).scale).toEqual(layoutOf([1, 7, 23, 11, 5]).scale);
  });
});
