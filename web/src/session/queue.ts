import type { CellChanges } from "../protocol/frames";
import type { Json } from "../protocol/json";
import { normal } from "./cells";

/** What has arrived but is not painted yet: last value a key, so its size is bounded by the map however long the tab is hidden. */
export class Queue {
  #changes = new Map<string, Json>();
  #seqs = new Map<string, number>();

  get empty(): boolean {
    return this.#changes.size === 0;
  }

  add(cells: CellChanges, seq: number): void {
    for (const [raw, value] of Object.entries(cells)) {
      const key = normal(raw);
      this.#changes.set(key, value);
      this.#seqs.set(key, seq);
    }
  }

  take(): { changes: ReadonlyMap<string, Json>; seqs: ReadonlyMap<string, number> } {
    const taken = { changes: this.#changes, seqs: this.#seqs };
    this.#changes = new Map();
    this.#seqs = new Map();
    return taken;
  }
}
