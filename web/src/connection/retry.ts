import { backoff, LONGEST_MS } from "./backoff";
import type { Cancel, Clock } from "./ports";

/** When to try again: later after each failure, not before the pause a server asked for, at once when there is reason to hope [R16]. */
export class Retry {
  readonly #clock: Clock;
  readonly #run: () => void;
  #attempt = 0;
  #pause = 0;
  #longest = LONGEST_MS;
  #cancel: Cancel | undefined;

  constructor(clock: Clock, run: () => void) {
    this.#clock = clock;
    this.#run = run;
  }

  later(): void {
    const wait = this.#pause + backoff(this.#attempt++, this.#clock.chance(), this.#longest);
    this.#pause = 0;
    this.#cancel = this.#clock.after(wait, () => { this.#go(); });
  }

  now(): void {
    if (this.#cancel) this.#go();
  }

  atMost(ms: number): void {
    this.#longest = ms;
  }

  notBefore(ms: number): void {
    this.#pause = ms;
  }

  succeeded(): void {
    this.#attempt = 0;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #go(): void {
    this.stop();
    this.#run();
  }
}
