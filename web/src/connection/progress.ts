import type { Delta, Figures, Position, Snapshot } from "../protocol/frames";
import type { Cancel, Clock } from "./ports";

const PATIENCE_MS = 2_000;

export type Step = "next" | "known" | "gap";

/** How far this page has come, and whether something is missing: a hole in the positions, or a head it does not reach [R11]. */
export class Progress {
  readonly #clock: Clock;
  readonly #lost: () => void;
  #cancel: Cancel | undefined;
  position: Position | undefined;

  constructor(clock: Clock, lost: () => void) {
    this.#clock = clock;
    this.#lost = lost;
  }

  get seq(): number {
    return this.position?.seq ?? 0;
  }

  start(snapshot: Snapshot): void {
    this.forgive();
    this.position = { epoch: snapshot.epoch, seq: snapshot.seq, figuresAt: snapshot.figuresAt };
  }

  step({ from, to }: Delta): Step {
    if (!this.position || from > this.position.seq + 1) return "gap";
    if (to <= this.position.seq) return "known";
    this.position = { ...this.position, seq: to };
    return "next";
  }

  /** Figures older than those held are ignored [R5]. */
  accepts({ at }: Figures): boolean {
    if (!this.position || at < this.position.figuresAt) return false;
    this.position = { ...this.position, figuresAt: at };
    return true;
  }

  head(seq: number): void {
    if (seq <= this.seq || this.#cancel) return;
    this.#cancel = this.#clock.after(PATIENCE_MS, () => {
      this.#cancel = undefined;
      if (this.seq < seq) this.#lost();
    });
  }

  forgive(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
