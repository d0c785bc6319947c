/** What this chart reads of a drift cell: a field that was withheld is absent, a field without a value is null. */
export interface DriftFigures {
  readonly n: number;
  readonly gap?: number | null | undefined;
  readonly lo?: number | null | undefined;
  readonly hi?: number | null | undefined;
  readonly lo80?: number | null | undefined;
  readonly hi80?: number | null | undefined;
  readonly shift?: number | null | undefined;
  readonly shiftLo?: number | null | undefined;
  readonly shiftHi?: number | null | undefined;
  readonly second?: number | null | undefined;
  readonly secondLo?: number | null | undefined;
  readonly secondHi?: number | null | undefined;
  readonly verdict: string;
  readonly evidence?: string | null | undefined;
}

export type EstimateSource = "gap" | "shift" | "second";

export interface Estimate {
  readonly source: EstimateSource;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  /** The 80 % interval, where the server gives one. */
  readonly inner: { readonly lo: number; readonly hi: number } | null;
}

export type DriftWord =
  | "withheld" | "tooFew" | "cannotTell" | "conflicting" | "teamStrong" | "teamWeak"
  | "higher" | "lower" | "aboveCommittee" | "belowCommittee" | "aboveRaters" | "belowRaters";

/** Rows under so many people are never shown to others; a bigger one may be withheld with them. */
export const FEWEST = 5;

const teamVerdict = "TEAM_DIFFERS";
const committeeAgrees = "TEAM_DIFFERS_COMMITTEE_AGREES";

/** The number the verdict stands on, or null where none may be drawn. */
export function estimateOf(figures: DriftFigures): Estimate | null {
  if (figures.verdict === "TOO_FEW") return null;
  const source = sourceOf(figures);
  const [value, lo, hi] = intervalOf(figures, source);
  if (value == null || lo == null || hi == null) return null;
  return { source, value, lo, hi, inner: source === "gap" ? innerOf(figures) : null };
}

/** A row whose interval covers zero says "cannot tell yet", whatever else it holds. */
export function wordOf(figures: DriftFigures): DriftWord {
  if (figures.verdict === "TOO_FEW") return figures.gap === undefined ? "withheld" : "tooFew";
  const estimate = estimateOf(figures);
  if (!estimate || coversZero(estimate) || figures.verdict === "NO_SIGNAL") return "cannotTell";
  if (figures.verdict === "CONFLICTING") return "conflicting";
  const up = estimate.value > 0;
  if (figures.verdict === committeeAgrees) return up ? "teamStrong" : "teamWeak";
  return directions[estimate.source][up ? 1 : 0];
}

export const saysSomething = (word: DriftWord): boolean => !["withheld", "tooFew", "cannotTell"].includes(word);

export const coversZero = ({ lo, hi }: Estimate): boolean => lo <= 0 && hi >= 0;

const directions: Record<EstimateSource, readonly [DriftWord, DriftWord]> = {
  gap: ["lower", "higher"],
  shift: ["belowCommittee", "aboveCommittee"],
  second: ["belowRaters", "aboveRaters"],
};

function sourceOf({ verdict, evidence }: DriftFigures): EstimateSource {
  if (verdict.startsWith(teamVerdict)) return "gap";
  return evidence === "A" ? "second" : evidence === "B" ? "shift" : "gap";
}

function intervalOf(figures: DriftFigures, source: EstimateSource) {
  if (source === "second") return [figures.second, figures.secondLo, figures.secondHi] as const;
  if (source === "shift") return [figures.shift, figures.shiftLo, figures.shiftHi] as const;
  return [figures.gap, figures.lo, figures.hi] as const;
}

function innerOf({ lo80, hi80 }: DriftFigures): Estimate["inner"] {
  return lo80 == null || hi80 == null ? null : { lo: lo80, hi: hi80 };
}
