/** Close codes of [R17]: those from 4500 on are final, everything else comes back. */
export const BAD_TOKEN = 4501;

export const isFinal = (code: number): boolean => code >= 4500 && code <= 4999;
