/** Every frame of `plumbline.v1`, in one place: what the server says, and what the page says. */
import type { Json, JsonObject } from "./json";

export type Role = "facilitator" | "committee" | "observer" | "screen";
export type CellChanges = JsonObject;

export interface Position {
  readonly epoch: string;
  readonly seq: number;
  readonly figuresAt: number;
}

export interface Welcome {
  readonly kind: "welcome";
  readonly member: string;
  readonly role: Role;
  readonly epoch: string;
  readonly seq: number;
  readonly mode: "delta" | "snapshot";
  readonly serverTime: string;
}

export interface Delta {
  readonly kind: "delta";
  readonly from: number;
  readonly to: number;
  readonly cells: CellChanges;
  readonly by?: string;
  readonly at?: string;
  readonly op?: string;
  readonly cids: readonly string[];
  readonly merged: boolean;
}

export interface Figures {
  readonly kind: "figures";
  readonly at: number;
  readonly cells: CellChanges;
  readonly all: boolean;
}

export type Status = "ok" | "duplicate" | "conflict" | "rejected" | "busy";

export interface Current {
  readonly value: Json;
  readonly by?: string;
  readonly at?: string;
  readonly seq?: number;
}

export interface Result {
  readonly kind: "result";
  readonly cid: string | null;
  readonly status: Status;
  readonly seq?: number;
  readonly code?: string;
  readonly message?: string;
  readonly current?: Current;
  readonly retryAfterMs?: number;
}

export interface Head {
  readonly kind: "head" | "pong";
  readonly seq: number;
}

export interface Presence {
  readonly kind: "presence";
  readonly members?: Readonly<Record<string, string>>;
  readonly editing?: Readonly<Record<string, string | null>>;
  readonly present?: number;
}

export interface Bye {
  readonly kind: "bye";
  readonly reconnect: boolean;
  readonly afterMs: number;
}

export interface Digest {
  readonly kind: "digest";
  readonly seq: number;
  readonly sha256: string;
}

export type ServerFrame = Welcome | Delta | Figures | Result | Head | Presence | Bye | Digest;

/** What [H5] answers: the whole map as this member may see it. */
export interface Snapshot extends Position {
  readonly cells: CellChanges;
  readonly figures: CellChanges;
}

export interface Hello {
  readonly kind: "hello";
  readonly session: string;
  readonly client: string;
  readonly as?: string;
  readonly resume?: Position;
}

export interface CommandFrame {
  readonly kind: "cmd";
  readonly cid: string;
  readonly op: string;
  readonly target: Readonly<Record<string, string>>;
  readonly value?: Json;
  readonly base?: number;
  readonly reason?: string;
  readonly force?: true;
}

/** What a page tells of its member; no more than this, and never where they look [R14]. */
export interface Attending {
  readonly state: "active" | "idle" | "away";
  readonly editing: string | null;
}

export type ClientFrame =
  | Hello
  | CommandFrame
  | { readonly kind: "at"; readonly seq: number; readonly figuresAt: number }
  | ({ readonly kind: "presence" } & Attending)
  | { readonly kind: "ping" }
  | { readonly kind: "digest?" };
