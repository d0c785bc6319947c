import type { Attending } from "../protocol/frames";
import type { Cancel, Clock } from "./ports";

const IDLE_MS = 120_000;
const EDITING_MS = 20_000;

/** Whether somebody is at the page, and which cell they are changing: told when it differs from what was told last [R14]. */
export class Attention {
  readonly #clock: Clock;
  readonly #tell: (attending: Attending) => void;
  #told: Attending = { state: "active", editing: null };
  #hidden = false;
  #idle = false;
  #cell: string | null = null;
  #resting: Cancel | undefined;
  #stopping: Cancel | undefined;

  constructor(clock: Clock, tell: (attending: Attending) => void) {
    this.#clock = clock;
    this.#tell = tell;
    this.used();
  }

  get now(): Attending {
    return this.#told;
  }

  /** A key, a click or a touch anywhere on the page. */
  used(): void {
    this.#idle = false;
    this.#resting?.();
    this.#resting = this.#clock.after(IDLE_MS, () => {
      this.#idle = true;
      this.#say();
    });
    this.#say();
  }

  shown(visible: boolean): void {
    this.#hidden = !visible;
    this.#say();
  }

  /** A cell is being changed, or none any more; after a while without a touch nobody is told so any longer (UX §5). */
  edits(cell: string | null): void {
    this.#cell = cell;
    this.#stopping?.();
    this.#stopping = cell === null ? undefined : this.#clock.after(EDITING_MS, () => { this.edits(null); });
    this.#say();
  }

  #say(): void {
    const state = this.#hidden ? "away" : this.#idle ? "idle" : "active";
    if (state === this.#told.state && this.#cell === this.#told.editing) return;
    this.#told = { state, editing: this.#cell };
    this.#tell(this.#told);
  }
}
