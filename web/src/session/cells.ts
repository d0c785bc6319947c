import { batch, signal, type Signal } from "@preact/signals-core";
import type { CellChanges } from "../protocol/frames";
import type { Json } from "../protocol/json";
import { cellKey, kindOf, parseKey } from "../protocol/key";
import { Keyed } from "./keyed";

/** The map of cells as this member sees it: one signal a cell, one a kind for who is there, and where each last changed. */
export class Cells {
  readonly #values = new Keyed<Json>();
  readonly #seqs = new Map<string, number>();
  readonly #members = new Map<string, Set<string>>();
  readonly #lists = new Map<string, Signal<readonly string[]>>();
  #snapshotSeq = 0;

  read(key: string): Json | undefined {
    return this.#values.read(key);
  }

  peek(key: string): Json | undefined {
    return this.#values.peek(key);
  }

  /** The position [R8] asks for: where this cell last changed here, or the snapshot's. */
  seqOf(key: string): number {
    return this.#seqs.get(key) ?? this.#snapshotSeq;
  }

  /** The keys of a kind, in the order they came; reading it follows only who comes and goes. */
  keys(kind: string): readonly string[] {
    const known = this.#lists.get(kind);
    if (known) return known.value;
    const made = signal<readonly string[]>([...(this.#members.get(kind) ?? [])]);
    this.#lists.set(kind, made);
    return made.value;
  }

  /** First id of every key of a kind. */
  ids(kind: string): readonly string[] {
    return this.keys(kind).map((key) => parseKey(key).ids[0] ?? "");
  }

  entries(): [string, Json][] {
    return [...this.#values.keys()].map((key) => [key, this.#values.peek(key) ?? null]);
  }

  commit(changes: ReadonlyMap<string, Json>, seqs: ReadonlyMap<string, number>): void {
    batch(() => {
      const touched = new Set<string>();
      for (const [key, value] of changes) {
        if (this.#put(key, value)) touched.add(kindOf(key));
        this.#seqs.set(key, seqs.get(key) ?? this.#snapshotSeq);
      }
      touched.forEach((kind) => { this.#publish(kind); });
    });
  }

  replace(cells: CellChanges, seq: number): void {
    const gone = [...this.#values.keys()].map(normal).filter((key) => !Object.hasOwn(cells, key));
    const changes = new Map<string, Json>(gone.map((key) => [key, null]));
    for (const [key, value] of Object.entries(cells)) changes.set(normal(key), value);
    this.#snapshotSeq = seq;
    this.#seqs.clear();
    this.commit(changes, new Map());
    this.#seqs.clear();
  }

  #put(key: string, value: Json): boolean {
    const before = this.#values.peek(key) !== undefined;
    this.#values.set(key, value ?? undefined);
    const after = value !== null;
    if (before === after) return false;
    const keys = this.#members.get(kindOf(key)) ?? new Set<string>();
    if (after) keys.add(key);
    else keys.delete(key);
    this.#members.set(kindOf(key), keys);
    return true;
  }

  #publish(kind: string): void {
    const list = this.#lists.get(kind);
    if (list) list.value = [...(this.#members.get(kind) ?? [])];
  }
}

/** However a server encodes an id, this page looks it up under one spelling. */
export const normal = (key: string): string => {
  if (/^[\w\-./]*$/.test(key)) return key;
  const { kind, ids } = parseKey(key);
  return cellKey(kind, ...ids);
};
