import type { ClientFrame, Snapshot } from "../protocol/frames";
import type { Clock, Ports, Sink, SocketEvents } from "./ports";

/** Time that moves only when a test says so. */
export class ManualClock implements Clock {
  #now = 0;
  #timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  chance(): number {
    return 1;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#timers.push(timer);
    return () => { this.#timers = this.#timers.filter((other) => other !== timer); };
  }

  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const due = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((timer) => timer !== due);
      this.#now = due.at;
      due.run();
    }
    this.#now = end;
  }
}

/** A server's side of the sockets a page opens, played by hand. */
export class FakeServer {
  readonly sockets: { events: SocketEvents; sent: ClientFrame[]; open: boolean }[] = [];
  snapshots: (() => Promise<Snapshot>)[] = [];

  ports(clock: Clock): Ports {
    return {
      clock,
      open: (events) => {
        const socket = { events, sent: [] as ClientFrame[], open: true };
        this.sockets.push(socket);
        return {
          send: (text) => { if (socket.open) socket.sent.push(JSON.parse(text) as ClientFrame); },
          close: () => { socket.open = false; },
        };
      },
      snapshot: () => this.snapshots.shift()?.() ?? Promise.reject(new Error("no snapshot prepared")),
    };
  }

  get last(): { events: SocketEvents; sent: ClientFrame[]; open: boolean } {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error("no socket was opened");
    return socket;
  }

  accept(): void {
    this.last.events.opened();
  }

  say(...frames: readonly object[]): void {
    frames.forEach((frame) => { this.last.events.said(JSON.stringify(frame)); });
  }

  close(code: number): void {
    this.last.open = false;
    this.last.events.closed(code);
  }

  heard(kind: ClientFrame["kind"]): ClientFrame[] {
    return this.last.sent.filter((frame) => frame.kind === kind);
  }
}

/** Writes down what the connection tells the page. */
export class Notebook implements Sink {
  readonly told: { what: keyof Sink; value: unknown }[] = [];

  welcome = (value: unknown): void => { this.#note("welcome", value); };
  snapshot = (value: unknown): void => { this.#note("snapshot", value); };
  delta = (value: unknown): void => { this.#note("delta", value); };
  figuresChanged = (value: unknown): void => { this.#note("figuresChanged", value); };
  result = (value: unknown): void => { this.#note("result", value); };
  presence = (value: unknown): void => { this.#note("presence", value); };
  linked = (value: unknown): void => { this.#note("linked", value); };

  all<T = Record<string, unknown>>(what: keyof Sink): T[] {
    return this.told.filter((note) => note.what === what).map(({ value }) => value as T);
  }

  #note(what: keyof Sink, value: unknown): void {
    this.told.push({ what, value });
  }
}
