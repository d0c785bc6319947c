const FIRST_MS = 500;
export const LONGEST_MS = 20_000;
/** A choice of this page: nobody sits at the room screen to press reload while the whole room waits, and there are few of them. */
export const LONGEST_ON_SCREEN_MS = 5_000;

/** Full jitter between nothing and a ceiling that doubles from 0.5 s to 20 s, or a shorter longest wait, without a limit of attempts [R16]. */
export const backoff = (attempt: number, chance: number, longest = LONGEST_MS): number =>
  Math.round(chance * Math.min(longest, FIRST_MS * 2 ** Math.min(attempt, 10)));
