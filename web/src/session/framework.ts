import { attestedIn, floorsIn } from "./attested";
import { isObject, number, text, texts, type Json, type JsonObject } from "../protocol/json";

export interface Level {
  readonly id: string;
  readonly track: string;
  readonly rank: number;
  readonly label: string;
  /** Rungs of different tracks with the same number stand at the same height. */
  readonly parity?: number;
  readonly titles: readonly string[];
  readonly scope?: string;
}
export interface Competency {
  readonly id: string;
  readonly name: string;
  readonly tracks: readonly string[];
  readonly levels: readonly string[];
  readonly expected: Readonly<Record<string, number>>;
  readonly steps: ReadonlyMap<string, readonly string[]>;
}
export interface Track {
  readonly id: string;
  readonly name: string;
}
interface Cell {
  readonly state: string;
  readonly texts: readonly string[];
  readonly step?: string;
}

/** The pinned framework as the page needs it: levels by rank, competencies, and what each says at each level. */
export class Framework {
  readonly name: string;
  readonly version: number;
  readonly tracks: readonly Track[];
  readonly levels: readonly Level[];
  readonly competencies: readonly Competency[];
  /** Ids of criteria that people attest, as against those the server computes. */
  readonly attested: ReadonlySet<string>;
  /** Ids of criteria that ask for a lowest rating. */
  readonly floors: ReadonlySet<string>;
  readonly #levels: ReadonlyMap<string, Level>;
  readonly #cells: ReadonlyMap<string, Cell>;

  constructor(raw: unknown) {
    const document = isObject(raw) ? raw : {};
    this.name = text(document["name"]) ?? "";
    this.version = number(document["version"]) ?? 0;
    this.tracks = objects(document["tracks"]).map((track) => ({ id: id(track), name: text(track["name"]) ?? id(track) }));
    this.levels = this.#sorted(objects(document["levels"]).map(level));
    this.competencies = objects(document["competencies"]).map(competency);
    this.attested = attestedIn(document);
    this.floors = floorsIn(document);
    this.#levels = new Map(this.levels.map((each) => [each.id, each]));
    this.#cells = new Map(objects(document["cells"]).map((cell) => [cellId(cell), readCell(cell)]));
  }

  level(id: string | null | undefined): Level | undefined {
    return id === null || id === undefined ? undefined : this.#levels.get(id);
  }

  label(id: string | null | undefined): string {
    return this.level(id)?.label ?? id ?? "";
  }

  ladder(track: string | undefined): readonly Level[] {
    return this.levels.filter((level) => level.track === track);
  }

  /** So many rungs above (or below) on the same track; nothing beyond its ends. */
  step(from: string | null | undefined, by: number): Level | undefined {
    const level = this.level(from);
    const ladder = this.ladder(level?.track);
    return level && ladder[ladder.indexOf(level) + by];
  }

  /** The levels of other tracks that stand at the height of one of these. */
  beside(levels: readonly (Level | undefined)[]): readonly Level[] {
    const heights = new Set(levels.flatMap((level) => level?.parity ?? []));
    const tracks = new Set(levels.map((level) => level?.track));
    return this.levels.filter(({ track, parity }) => parity !== undefined && heights.has(parity) && !tracks.has(track));
  }

  competenciesAt(levelId: string | null | undefined): readonly Competency[] {
    const level = this.level(levelId);
    return this.competencies.filter((each) => applies(each, level));
  }

  expected(competency: Competency, levelId: string | undefined): number | undefined {
    return levelId === undefined ? undefined : competency.expected[levelId];
  }

  /** What a level says about a competency, looking down the ladder where it says the same as the one below. */
  says(competency: Competency, levelId: string | undefined): readonly string[] {
    const cell = this.#cells.get(`${competency.id}\n${levelId ?? ""}`);
    if (cell?.step !== undefined) return competency.steps.get(cell.step) ?? [];
    if (cell?.state !== "same-as-below") return cell?.texts ?? [];
    const below = this.step(levelId, -1);
    return below ? this.says(competency, below.id) : [];
  }

  #sorted(levels: readonly Level[]): Level[] {
    const track = new Map(this.tracks.map(({ id }, index) => [id, index]));
    return [...levels].sort((a, b) => (track.get(a.track) ?? 0) - (track.get(b.track) ?? 0) || a.rank - b.rank);
  }
}

const objects = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const id = (raw: JsonObject): string => text(raw["id"]) ?? "";
const cellId = (raw: JsonObject): string => `${text(raw["competency"]) ?? ""}\n${text(raw["level"]) ?? ""}`;
const descriptors = (raw: JsonObject): string[] =>
  objects(raw["descriptors"]).flatMap((each) => (each["type"] === "negative" ? [] : texts([each["text"]])));

const applies = (competency: Competency, level: Level | undefined): boolean =>
  !level ||
  ((competency.tracks.length === 0 || competency.tracks.includes(level.track)) &&
    (competency.levels.length === 0 || competency.levels.includes(level.id)));

const level = (raw: JsonObject): Level => {
  const track = text(raw["track"]) ?? "";
  const scope = text(raw["scope"]);
  const parity = number(raw["parity"]);
  const label = id(raw).startsWith(`${track}.`) ? id(raw).slice(track.length + 1) : id(raw);
  return { id: id(raw), track, rank: number(raw["rank"]) ?? 0, label, titles: texts(raw["titles"]), ...(scope !== undefined && { scope }), ...(parity !== undefined && { parity }) };
};

const competency = (raw: JsonObject): Competency => ({
  id: id(raw),
  name: text(raw["name"]) ?? id(raw),
  tracks: texts(raw["tracks"]),
  levels: texts(raw["levels"]),
  expected: Object.fromEntries(
    Object.entries(isObject(raw["expected"]) ? raw["expected"] : {}).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  ),
  steps: new Map(objects(raw["steps"]).map((step) => [id(step), descriptors(step)])),
});

const readCell = (raw: JsonObject): Cell => {
  const step = text(raw["step"]);
  return { state: text(raw["state"]) ?? "described", texts: descriptors(raw), ...(step !== undefined && { step }) };
};
