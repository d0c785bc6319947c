import type { Cancel, Clock } from "./ports";

const PING_MS = 10_000;
const SILENCE_MS = 25_000;

/** Pings while a socket is open and notices when nothing comes back [R11]. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #ping: () => void;
  readonly #silent: () => void;
  #cancelPing: Cancel | undefined;
  #cancelSilence: Cancel | undefined;

  constructor(clock: Clock, ping: () => void, silent: () => void) {
    this.#clock = clock;
    this.#ping = ping;
    this.#silent = silent;
  }

  start(): void {
    this.stop();
    this.heard();
    this.#next();
  }

  heard(): void {
    this.#expect(SILENCE_MS);
  }

  /** The browser says the network is gone: find out soon instead of waiting the whole silence. */
  doubt(ms: number): void {
    this.#expect(ms);
    this.#ping();
  }

  stop(): void {
    this.#cancelPing?.();
    this.#cancelSilence?.();
  }

  #expect(ms: number): void {
    this.#cancelSilence?.();
    this.#cancelSilence = this.#clock.after(ms, this.#silent);
  }

  #next(): void {
    this.#cancelPing = this.#clock.after(PING_MS, () => {
      this.#ping();
      this.#next();
    });
  }
}
