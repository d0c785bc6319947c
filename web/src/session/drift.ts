import type { DriftFigure } from "../protocol/figures";
import type { Framework } from "./framework";
import { byName } from "./names";
import type { Room } from "./room";

export interface ManagerRow {
  readonly id: string;
  readonly name: string;
  readonly figures: DriftFigure;
}

/** Managers by name, or by the letter the server gave the room screen; by size only when asked. */
export const driftRows = (room: Room, bySize = false): readonly ManagerRow[] =>
  room
    .figureIds("drift")
    .flatMap((id) => {
      const figures = room.figure("drift", id);
      return figures ? [{ id, name: room.get("manager", id)?.name ?? figures.name ?? id, figures }] : [];
    })
    .sort((a, b) => (bySize ? (size(b) - size(a)) : 0) || byName(a.name, b.name));

/** What there is to note about a row, its competency by its name. */
export const notesOf = ({ figures }: ManagerRow, framework: Framework): readonly string[] =>
  (figures.notes ?? []).map(({ competency, sentence }) => {
    const name = framework.competencies.find(({ id }) => id === competency)?.name;
    return name === undefined || competency === null || competency === undefined ? sentence : sentence.replaceAll(competency, name);
  });

const size = ({ figures }: ManagerRow): number => Math.abs(figures.gap ?? 0);
