import type { CellKinds } from "../protocol/cells";
import type { DriftFigure, FigureKinds } from "../protocol/figures";
import { byCodeUnit, initials, shortName } from "./names";
import { Room } from "./room";

type Shown<Kinds> = { readonly [K in keyof Kinds]: (room: Room, value: Kinds[K], ids: readonly string[]) => Kinds[K] | undefined };

/** Stands where only the server knows what the screen calls somebody: aliases and letters are made at random. */
export const UNKNOWN_PERSON = "Person …";
export const UNKNOWN_MANAGER = "…";
const FEWEST = 5;

const keep = <T>(_: Room, value: T): T => value;
const none = (): undefined => undefined;

/** A person counts as revealed from the first reveal on; a later round has had one. */
const isRevealed = (room: Room, person: string | undefined): boolean => {
  const votes = person === undefined ? undefined : room.get("votes", person);
  return room.get("session")?.mode === "open" || votes?.revealed === true || (votes?.round ?? 1) > 1;
};

const isFocus = (room: Room, person: string | undefined): boolean => person !== undefined && room.get("focus")?.person === person;

const called = (room: Room, name: string, unknown: string): string =>
  ({ short: shortName, initials, alias: () => unknown })[room.get("screen")?.names ?? "short"](name);

const cells: Shown<CellKinds> = {
  session: keep, agenda: keep, focus: keep, timer: keep, "drift-open": keep, screen: keep, chair: keep, review: keep,
  manager: none, recusal: none, vote: none, criterion: none, note: none,
  member: (_, { role }) => ({ role }),
  person: (room, { name, track, level }) => ({ name: called(room, name, UNKNOWN_PERSON), track: track ?? null, level: level ?? null }),
  rating: (room, rating, [person]) => (isFocus(room, person) && room.get("screen")?.detail === "ratings" ? rating : undefined),
  level: (room, level, [person]) => (isRevealed(room, person) ? level : { current: level.current }),
  votes: (_, { round, cast, of, revealed, levels }) => ({ round, cast, of, revealed, ...(levels && { levels }) }),
  decision: (_, { outcome, level }) => ({ outcome, level }),
};

/** Rows under five people are cut down; a single one takes the next smallest with it, which else would give it away [§6]. */
const isSmall = (room: Room, manager: string): boolean => {
  const teams = room.figureIds("drift").map((id) => ({ id, n: room.figure("drift", id)?.n ?? 0 }));
  teams.sort((a, b) => a.n - b.n || byCodeUnit(a.id, b.id));
  const small = teams.filter(({ n }) => n < FEWEST).length;
  return teams.slice(0, small === 1 ? 2 : small).some(({ id }) => id === manager);
};

const driftRow = (room: Room, figure: DriftFigure, manager: string): DriftFigure | undefined => {
  const open = room.get("drift-open")?.screen ?? "off";
  const focus = room.get("focus")?.person;
  if (open === "off" || (focus !== undefined && !isRevealed(room, focus))) return undefined;
  const name = open === "letters" ? UNKNOWN_MANAGER : called(room, room.get("manager", manager)?.name ?? "", UNKNOWN_MANAGER);
  return isSmall(room, manager) ? { n: figure.n, verdict: "TOO_FEW", name } : { ...figure, name };
};

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const figures: Shown<FigureKinds> = {
  consistency: none,
  levels: (_, levels) => (sum(Object.values(levels).map(({ current }) => current)) < FEWEST ? undefined : levels),
  distribution: (_, figure, { length }) => (length > 1 || sum(figure.counts) < FEWEST ? undefined : figure),
  drift: (room, figure, [manager = ""]) => driftRow(room, figure, manager),
  readiness: (room, figure, [person]) => (isFocus(room, person) && room.get("screen")?.detail !== "off" ? figure : undefined),
};

/** What the facilitator holds, cut down to what the room screen receives [§6], so that a drawing of the screen is true. */
export class ScreenView extends Room {
  readonly #full: Room;

  constructor(...held: ConstructorParameters<typeof Room>) {
    super(...held);
    this.#full = new Room(...held);
  }

  override get<K extends keyof CellKinds>(kind: K, ...ids: readonly string[]): CellKinds[K] | undefined {
    const value = super.get(kind, ...ids);
    return value === undefined ? undefined : cells[kind](this.#full, value, ids);
  }

  override figure<K extends keyof FigureKinds>(kind: K, ...ids: readonly string[]): FigureKinds[K] | undefined {
    const value = super.figure(kind, ...ids);
    return value === undefined ? undefined : figures[kind](this.#full, value, ids);
  }
}
