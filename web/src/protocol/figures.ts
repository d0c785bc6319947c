/** Derived cells: computed by the server, never edited, each may hold less than listed for a member who may see less. */
export interface DistributionFigure {
  readonly counts: readonly number[];
  readonly initial: readonly number[];
}
export type LevelsFigure = Readonly<Record<string, { readonly current: number; readonly proposed: number }>>;

export type Evidence = "A" | "B" | "D";
/** Something worth knowing that is no verdict; a competency stands in it by its id. */
export interface DriftNote {
  readonly kind: string;
  readonly competency?: string | null;
  readonly sentence: string;
}
export interface DriftFigure {
  /** On the room screen, which holds no managers, where they are shown by name. */
  readonly name?: string;
  readonly n: number;
  readonly verdict: string;
  readonly gap?: number | null;
  readonly lo?: number | null;
  readonly hi?: number | null;
  readonly lo80?: number | null;
  readonly hi80?: number | null;
  readonly reviewed?: number | null;
  readonly shift?: number | null;
  readonly shiftLo?: number | null;
  readonly shiftHi?: number | null;
  readonly second?: number | null;
  readonly secondLo?: number | null;
  readonly secondHi?: number | null;
  readonly evidence?: Evidence | null;
  readonly sentence?: string | null;
  readonly notes?: readonly DriftNote[];
}

/** Not known where there is a reason in place of a value. */
export interface ShareEstimate {
  readonly value: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly reason?: string | null;
}
export interface ConsistencyFigure {
  readonly share: { readonly before: ShareEstimate; readonly now: ShareEstimate };
  readonly sd: { readonly before: number | null; readonly now: number | null };
  readonly compression: number | null;
}

export type CriterionStatus = "met" | "unmet" | "unknown" | "waived";
export interface CriterionLine {
  readonly id: string;
  readonly status: CriterionStatus;
  readonly have?: number | string | null;
  readonly need?: number | string | null;
  readonly text?: string | null;
}
export interface Gap {
  readonly competency: string;
  readonly have: number | null;
  readonly need: number;
}
export interface ReadinessFigure {
  readonly target: string | null;
  readonly verdict: string;
  readonly met: number;
  readonly of: number;
  readonly criteria: readonly CriterionLine[];
  readonly gaps: readonly Gap[];
  readonly fragile?: boolean;
  readonly atStart?: string | null;
}

export interface FigureKinds {
  readonly distribution: DistributionFigure;
  readonly levels: LevelsFigure;
  readonly drift: DriftFigure;
  readonly consistency: ConsistencyFigure;
  readonly readiness: ReadinessFigure;
}
