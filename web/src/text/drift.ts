const two = (value: number): string => value.toFixed(2);
const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
const CLOSER = 0.9;

const reasons: Readonly<Record<string, string>> = {
  NO_DATA: "there are no ratings", ONE_MANAGER: "only one manager rates", NESTED: "each level has a manager of its own",
  NO_REPLICATION: "there are too few people to judge chance by", NO_VARIATION: "all ratings are the same",
  NO_WITHIN_VARIATION: "every manager rates all their people alike",
};

/** How consistent the session is, at the foot of the managers' tab. */
export const drift = {
  consistency: "Session consistency",
  consistencyMeans: "Differences between people’s overall scores that go along with who rates them",
  before: "before",
  now: "now",
  percent,
  named: (name: string, share: number) => `${name} ${percent(share)}`,
  about: (value: number, lo: number, hi: number) => `about ${percent(value)} (${String(Math.round(lo * 100))}–${percent(hi)})`,
  unknown: (reason: string) => `not known, because ${reasons[reason] ?? "there is too little to go by"}`,
  beforeAndNow: (before: string, now: string) => `Before: ${before}; now: ${now}.`,
  partIsReal: "Part of it is real difference between teams, so zero is not the aim.",
  spread: (before: number | null, now: number | null, ratio: number | null): string => {
    if (before === null || now === null) return "";
    const closer = ratio !== null && ratio < CLOSER;
    return `Spread of all ratings ${two(before)} before, ${two(now)} now: ` +
      (closer ? "ratings move closer together, and a share that falls for that reason is no success." : "ratings are not being squeezed to the middle.");
  },
};
