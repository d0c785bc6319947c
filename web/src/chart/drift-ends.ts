import { driftX, type DriftScale } from "./drift-scale";
import { textWidth } from "./text-width";

/** The words to both sides of zero: where the left one ends and the right one begins. */
export interface DriftEnds {
  readonly lowerEnd: number;
  readonly higherStart: number;
  /** Where "1 point" may stand without touching the words, or null. */
  readonly point: number | null;
}

export interface EndWords {
  readonly lower: string;
  readonly higher: string;
  readonly onePoint: string;
}

const apart = 10;

export function driftEnds(scale: DriftScale, words: EndWords, width: number, fontSize: number): DriftEnds {
  const lower = textWidth(words.lower, fontSize);
  const higher = textWidth(words.higher, fontSize);
  const zero = driftX(scale, 0);
  const middle = Math.max(lower + apart, Math.min(zero, width - higher - apart));
  const ends = { lowerEnd: middle - apart, higherStart: middle + apart };
  return { ...ends, point: pointPlace(scale, ends.higherStart + higher, width, textWidth(words.onePoint, fontSize)) };
}

function pointPlace(scale: DriftScale, taken: number, width: number, textWidth: number): number | null {
  if (scale.high < 1) return null;
  const x = driftX(scale, 1);
  const free = x - textWidth / 2 >= taken + apart && x + textWidth / 2 <= width;
  return free ? x : null;
}
