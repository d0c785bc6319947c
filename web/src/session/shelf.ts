import { signal, type Signal } from "@preact/signals-core";

export type Loaded<T> = { readonly status: "loading" } | { readonly status: "ready"; readonly value: T } | { readonly status: "failed" };

/** Things fetched once when first looked at; each is a signal, so a view waits without asking. */
export class Shelf<T> {
  readonly #load: (id: string) => Promise<T>;
  readonly #held = new Map<string, Signal<Loaded<T>>>();

  constructor(load: (id: string) => Promise<T>) {
    this.#load = load;
  }

  get(id: string): Loaded<T> {
    return (this.#held.get(id) ?? this.#fetch(id)).value;
  }

  again(id: string): void {
    const held = this.#held.get(id);
    if (held) held.value = { status: "loading" };
    this.#fetch(id);
  }

  /** Leaves nothing behind of somebody this member may no longer see. */
  forget(id: string): void {
    this.#held.delete(id);
  }

  #fetch(id: string): Signal<Loaded<T>> {
    const held = this.#held.get(id) ?? signal<Loaded<T>>({ status: "loading" });
    this.#held.set(id, held);
    this.#load(id).then(
      (value) => { held.value = { status: "ready", value }; },
      () => { held.value = { status: "failed" }; },
    );
    return held;
  }
}
