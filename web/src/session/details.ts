import { isObject, number, text, type JsonObject } from "../protocol/json";

export interface EvidenceLine {
  readonly competency: string | undefined;
  readonly text: string;
  readonly rater: string | undefined;
  readonly at: string | undefined;
}
export interface PastCycle {
  readonly cycle: string;
  readonly level: string | undefined;
  readonly reason: string | undefined;
  readonly ratings: Readonly<Record<string, number>>;
}
/** Evidence and history of one person, as [H5] gives them. */
export interface Details {
  readonly evidence: readonly EvidenceLine[];
  readonly history: readonly PastCycle[];
}

const list = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const ratings = (value: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([competency, rating]) => {
      const known = number(rating);
      return known === undefined ? [] : [[competency, known]];
    }),
  );

export const readDetails = (raw: unknown): Details => ({
  evidence: list(isObject(raw) && raw["evidence"]).map((line) => ({
    competency: text(line["competency"]),
    text: text(line["text"]) ?? "",
    rater: text(line["rater"]),
    at: text(line["at"]),
  })),
  history: list(isObject(raw) && raw["history"]).map((past) => ({
    cycle: text(past["cycle"]) ?? "",
    level: text(past["level"]),
    reason: text(past["reason"]),
    ratings: ratings(past["ratings"]),
  })),
});
