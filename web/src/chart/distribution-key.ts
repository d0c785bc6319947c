import { middleLevel, type Reach, type Segment } from "./diverging";
import { textWidth } from "./text-width";

/** The key: one box a rating with its word, in the order of the bars and with "meets" on their axis. */
export interface KeyBox extends Segment {
  readonly word: string;
}

const padding = 8;

const boxWidths = (words: readonly string[], fontSize: number): number[] =>
  words.map((word) => Math.ceil(textWidth(word, fontSize)) + 2 * padding);

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

export function keyReach(words: readonly string[], fontSize: number): Reach {
  const widths = boxWidths(words, fontSize);
  const left = sum(widths.slice(0, middleLevel - 1)) + (widths[middleLevel - 1] ?? 0) / 2;
  return { left, right: sum(widths) - left };
}

export function keyBoxes(words: readonly string[], fontSize: number, axis: number): KeyBox[] {
  let x = axis - keyReach(words, fontSize).left;
  return boxWidths(words, fontSize).map((width, index) => {
    const box = { level: index + 1, count: 0, x, width, word: words[index] ?? "" };
    x += width;
    return box;
  });
}
