import type { CellKinds } from "../protocol/cells";
import type { FigureKinds } from "../protocol/figures";
import { cellKey } from "../protocol/key";
import type { Cells } from "./cells";

/** The cells by name and with their types: what every selector and view asks. */
export class Room {
  readonly #cells: Cells;
  readonly #figures: Cells;

  constructor(cells: Cells, figures: Cells) {
    this.#cells = cells;
    this.#figures = figures;
  }

  get<K extends keyof CellKinds>(kind: K, ...ids: readonly string[]): CellKinds[K] | undefined {
    return this.#cells.read(cellKey(kind, ...ids)) as CellKinds[K] | undefined;
  }

  figure<K extends keyof FigureKinds>(kind: K, ...ids: readonly string[]): FigureKinds[K] | undefined {
    return this.#figures.read(cellKey(kind, ...ids)) as FigureKinds[K] | undefined;
  }

  ids(kind: keyof CellKinds): readonly string[] {
    return this.#cells.ids(kind);
  }

  figureIds(kind: keyof FigureKinds): readonly string[] {
    return this.#figures.ids(kind);
  }

  keys(kind: keyof CellKinds): readonly string[] {
    return this.#cells.keys(kind);
  }
}
