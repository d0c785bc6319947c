import type { DriftWord } from "./drift-estimate";

/** Every word a chart shows or speaks, so that the language stays outside of the drawings. */
export interface ChartText {
  readonly showTable: string;
  readonly hideTable: string;
  /** A number in rating points with its sign, as the language writes it. */
  readonly signed: (points: number) => string;
  readonly range: (lo: number, hi: number) => string;
  readonly none: string;
  readonly distribution: DistributionText;
  readonly votes: VotesText;
  readonly drift: DriftText;
  readonly rating: RatingText;
  readonly stack: StackText;
}

export interface DistributionText {
  readonly label: (rows: number, people: number) => string;
  readonly competency: string;
  readonly now: string;
  readonly start: string;
  readonly sinceStart: string;
  readonly since: (lower: number, higher: number) => string;
  readonly lower: string;
  readonly higher: string;
  readonly noRatings: string;
  readonly people: string;
}

export interface VotesText {
  readonly label: (counts: readonly { name: string; count: number }[], abstained: number) => string;
  readonly level: string;
  readonly votes: string;
  readonly abstained: string;
  readonly marked: string;
}

export interface DriftText {
  readonly label: (managers: number) => string;
  readonly rowLabel: (name: string, word: string) => string;
  readonly axisLabel: string;
  readonly lower: string;
  readonly higher: string;
  readonly onePoint: string;
  readonly count: (n: number) => string;
  readonly noInterval: string;
  readonly words: Readonly<Record<DriftWord, string>>;
  readonly columns: { readonly manager: string; readonly n: string; readonly estimate: string; readonly outer: string;
    readonly inner: string; readonly says: string; readonly evidence: string };
}

export interface RatingText {
  readonly label: (value: number | null, expected: number | null) => string;
  readonly choice: (value: number) => string;
  readonly competency: string;
  readonly value: string;
  readonly expected: string;
}

export interface StackText {
  readonly label: (level: string, people: number, changed: number) => string;
  readonly more: (count: number) => string;
  readonly name: string;
  readonly change: string;
  readonly marks: { readonly focus: string; readonly up: string; readonly down: string };
}
