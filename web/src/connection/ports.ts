import type { Delta, Figures, Position, Presence, Result, Snapshot, Welcome } from "../protocol/frames";
import type { Link } from "../session/link";

export type Cancel = () => void;

/** Time and chance come from outside, so that a test can move them by hand. */
export interface Clock {
  now(): number;
  after(ms: number, run: () => void): Cancel;
  /** Between 0 and 1. */
  chance(): number;
}

export interface Socket {
  send(text: string): void;
  close(): void;
}

export interface SocketEvents {
  opened(): void;
  said(text: string): void;
  closed(code: number): void;
}

/** A snapshot that cannot be had for a reason that waiting will not change. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The server answered ${String(status)}`);
    this.status = status;
  }
}

export interface Ports {
  readonly clock: Clock;
  readonly open: (events: SocketEvents) => Socket;
  readonly snapshot: () => Promise<Snapshot>;
}

/** Who hears what the connection learns; the store, in the page. */
export interface Sink {
  welcome(frame: Welcome): void;
  snapshot(snapshot: Snapshot): void;
  delta(delta: Delta): void;
  figuresChanged(frame: Figures): void;
  result(result: Result): void;
  presence(frame: Presence): void;
  linked(link: Link): void;
}

export interface Greeting {
  readonly session: string;
  readonly client: string;
  readonly as?: string;
}

export type { Position };
