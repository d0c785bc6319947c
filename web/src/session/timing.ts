import type { Phase } from "../protocol/cells";

/** What a phase is given when its timer starts; the facilitator adds minutes or stops it. */
export const phaseSeconds: Readonly<Record<Phase, number>> = { read: 60, vote: 90, discuss: 240, decide: 60 };

export const minutesAnItem = Object.values(phaseSeconds).reduce((sum, seconds) => sum + seconds, 0) / 60;
