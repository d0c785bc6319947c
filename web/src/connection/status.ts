import type { Link, LinkState } from "../session/link";
import type { Cancel, Clock } from "./ports";

const GRACE_MS = 1_500;
const OFFLINE_MS = 30_000;

/** Tells the page how the link stands: a short break is not worth a word, a long one is called offline (UX §5). */
export class Status {
  readonly #clock: Clock;
  readonly #report: (link: Link) => void;
  #state: LinkState = "resync";
  #heardAt: number;
  #cancels: Cancel[] = [];

  constructor(clock: Clock, report: (link: Link) => void) {
    this.#clock = clock;
    this.#report = report;
    this.#heardAt = clock.now();
  }

  heard(): void {
    this.#heardAt = this.#clock.now();
  }

  live(missed?: number): void {
    this.#settle();
    if (this.#state !== "live") this.#say("live", missed === undefined ? {} : { missed });
  }

  resync(): void {
    this.#settle();
    this.#say("resync");
  }

  broken(): void {
    if (this.#cancels.length > 0) return;
    this.#cancels = [
      this.#clock.after(GRACE_MS, () => { this.#say("reconnecting"); }),
      this.#clock.after(OFFLINE_MS, () => { this.#say("offline"); }),
    ];
  }

  ended(code: number): void {
    this.#settle();
    this.#say("offline", { ended: code });
  }

  #say(state: LinkState, more: Partial<Link> = {}): void {
    this.#state = state;
    this.#report({ state, since: this.#clock.now(), heardAt: this.#heardAt, ...more });
  }

  #settle(): void {
    this.#cancels.forEach((cancel) => { cancel(); });
    this.#cancels = [];
  }
}
