import type { CommandFrame, Result } from "../protocol/frames";
import type { Clock } from "./ports";

const BUSY_MS = 500;

/** Commands without an answer: kept over reconnects and sent again with the same cid, which the server applies once [R7]. */
export class Outgoing {
  readonly #waiting = new Map<string, CommandFrame>();
  readonly #clock: Clock;
  readonly #send: (frame: CommandFrame) => void;

  constructor(clock: Clock, send: (frame: CommandFrame) => void) {
    this.#clock = clock;
    this.#send = send;
  }

  add(frame: CommandFrame): void {
    this.#waiting.set(frame.cid, frame);
    this.#send(frame);
  }

  resend(): void {
    this.#waiting.forEach((frame) => { this.#send(frame); });
  }

  answered({ cid, status, retryAfterMs }: Result): void {
    const frame = cid === null ? undefined : this.#waiting.get(cid);
    if (!frame) return;
    if (status !== "busy") this.#waiting.delete(frame.cid);
    else this.#clock.after(retryAfterMs ?? BUSY_MS, () => { if (this.#waiting.has(frame.cid)) this.#send(frame); });
  }
}
