import { batch, signal } from "@preact/signals-core";
import type { Current, Result } from "../protocol/frames";
import type { Command } from "./command";
import { Keyed } from "./keyed";

/** What became of a command of one's own; `settled` waits until the page has painted the event it made. */
export type OwnState = "pending" | "settled" | "refused" | "conflict";

export interface Own {
  readonly cid: string;
  readonly command: Command;
  readonly state: OwnState;
  readonly seq?: number;
  readonly code?: string;
  readonly message?: string;
  readonly current?: Current;
}

/** One's own commands by cid and by the cell they aim at: pending, refused, in conflict [R6]. */
export class OwnCommands {
  readonly #byCid = new Map<string, Own>();
  readonly #byCell = new Keyed<Own>();
  readonly all = signal<readonly Own[]>([]);

  add(cid: string, command: Command): void {
    const before = command.cell === undefined ? undefined : this.#byCell.peek(command.cell);
    batch(() => {
      if (before) this.dismiss(before.cid);
      this.#put({ cid, command, state: "pending" });
    });
  }

  at(cell: string): Own | undefined {
    return this.#byCell.read(cell);
  }

  get(cid: string): Own | undefined {
    return this.#byCid.get(cid);
  }

  answered(result: Result, committed: number): void {
    const own = result.cid === null ? undefined : this.#byCid.get(result.cid);
    if (!own || result.status === "busy") return;
    const { seq, code, message, current } = result;
    const said = { ...(code && { code }), ...(message && { message }), ...(current && { current }) };
    if (result.status === "conflict") this.#put({ ...own, ...said, state: "conflict" });
    else if (result.status === "rejected") this.#put({ ...own, ...said, state: "refused" });
    else if (seq === undefined || seq <= committed) this.dismiss(own.cid);
    else this.#put({ ...own, state: "settled", seq });
  }

  /** The page has painted everything up to this position. */
  reached(seq: number): void {
    batch(() => {
      for (const own of this.#byCid.values()) if (own.seq !== undefined && own.seq <= seq) this.dismiss(own.cid);
    });
  }

  dismiss(cid: string): void {
    const own = this.#byCid.get(cid);
    if (!own) return;
    this.#byCid.delete(cid);
    const cell = own.command.cell;
    if (cell !== undefined && this.#byCell.peek(cell)?.cid === cid) this.#byCell.set(cell, undefined);
    this.all.value = [...this.#byCid.values()];
  }

  #put(own: Own): void {
    batch(() => {
      this.#byCid.set(own.cid, own);
      if (own.command.cell !== undefined) this.#byCell.set(own.command.cell, own);
      this.all.value = [...this.#byCid.values()];
    });
  }
}
