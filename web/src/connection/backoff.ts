const FIRST_MS = 500;
const LONGEST_MS = 20_000;

/** Full jitter between nothing and a ceiling that doubles from 0.5 s to 20 s, without a limit of attempts [R16]. */
export const backoff = (attempt: number, chance: number): number =>
  Math.round(chance * Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10)));
