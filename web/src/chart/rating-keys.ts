import { ratings, type Rating } from "./rating-line-layout";

/** What a key means on a rating: a rating to choose, or null when the key is not ours. */
export function ratingForKey(key: string, at: number | null): Rating | null {
  const digit = ratings.find((rating) => String(rating) === key);
  if (digit) return digit;
  if (key === "Home") return 1;
  if (key === "End") return 5;
  const move = moves[key];
  return move === undefined ? null : neighbour(at, move);
}

const moves: Readonly<Record<string, number | undefined>> = {
  ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1,
};

/** Ratings end at 1 and 5 instead of going round: one step too far must not turn a 5 into a 1. */
function neighbour(at: number | null, move: number): Rating {
  if (at === null) return move > 0 ? 1 : 5;
  return ratings.find((rating) => rating === at + move) ?? (at > 3 ? 5 : 1);
}

export const isDigit = (key: string): boolean => /^[1-5]$/.test(key);
