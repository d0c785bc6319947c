/** What the cells hold, by kind. A field the member may not see is absent, so most are optional [R9]. */
export type Phase = "read" | "vote" | "discuss" | "decide";
export type SessionState = "preparing" | "live" | "closed" | "published";

export interface ScaleStep {
  readonly value: number;
  readonly label: string;
}
export interface SessionCell {
  readonly title: string;
  readonly state: SessionState;
  readonly mode: "open" | "blind";
  readonly editing: "facilitator" | "committee";
  readonly facilitatorVotes: boolean;
  readonly framework: { readonly id: string; readonly version: number };
  readonly scale: readonly ScaleStep[];
  readonly cycle: string;
}
export interface FocusCell {
  readonly person?: string;
  readonly phase?: Phase;
  readonly since?: string;
  readonly withheld?: true;
}
export interface TimerCell {
  readonly endsAt: string;
}
export interface DriftOpenCell {
  readonly committee: boolean;
  readonly screen: "off" | "letters" | "names";
}
export interface ScreenCell {
  readonly names: "short" | "initials" | "alias";
  readonly detail: "off" | "criteria" | "ratings";
  readonly curtain: boolean;
}
export interface ChairCell {
  readonly holder: string;
  readonly acting: string;
}
export interface ManagerCell {
  readonly name: string;
}
export interface RecusalCell {
  readonly why: "self" | "manager" | "declared";
  readonly by: string;
}
export interface MemberCell {
  readonly name?: string;
  readonly role: string;
  readonly person?: string;
}
export interface PersonCell {
  readonly name: string;
  readonly manager?: string | null;
  readonly track?: string | null;
  readonly level?: string | null;
  readonly since?: string | null;
  readonly tags?: Readonly<Record<string, string>>;
}
export interface RatingCell {
  readonly value: number | null;
  readonly initial: number | null;
}
export interface LevelCell {
  readonly current: string | null;
  readonly proposed?: string | null;
  readonly initial?: string | null;
}
export interface ReviewCell {
  readonly state: "untouched" | "reviewed" | "parked";
  readonly reviewed: boolean;
}
export interface VotesCell {
  readonly round: number;
  readonly cast: number;
  readonly of: number;
  readonly revealed: boolean;
  readonly who?: readonly string[];
  readonly levels?: readonly (string | null)[];
}
export interface VoteCell {
  readonly round: number;
  readonly level: string | null;
}
export interface Dissent {
  readonly member: string;
  readonly reason: string;
}
export type Outcome = "promote" | "stay" | "lateral" | "crossover" | "defer";
export interface DecisionCell {
  readonly outcome: Outcome;
  readonly level: string;
  readonly reason?: string | null;
  readonly dissent?: readonly Dissent[];
  readonly by?: string;
  readonly at?: string;
}
export interface CriterionCell {
  readonly met: boolean | null;
  readonly waived: boolean;
  readonly evidence?: string | null;
  readonly by?: string;
}
export interface NoteCell {
  readonly text: string;
}

/** Single cells and cells with ids, as [PROTOCOL §2] lists them. */
export interface CellKinds {
  readonly session: SessionCell;
  readonly agenda: readonly string[];
  readonly focus: FocusCell;
  readonly timer: TimerCell;
  readonly "drift-open": DriftOpenCell;
  readonly screen: ScreenCell;
  readonly chair: ChairCell;
  readonly manager: ManagerCell;
  readonly recusal: RecusalCell;
  readonly member: MemberCell;
  readonly person: PersonCell;
  readonly rating: RatingCell;
  readonly level: LevelCell;
  readonly review: ReviewCell;
  readonly votes: VotesCell;
  readonly vote: VoteCell;
  readonly decision: DecisionCell;
  readonly criterion: CriterionCell;
  readonly note: NoteCell;
}
