import { signal, type Signal } from "@preact/signals-core";

/** A map in which each key is a signal of its own, so that a change renders only what reads that key. */
export class Keyed<T> {
  readonly #values = new Map<string, T>();
  readonly #signals = new Map<string, Signal<T | undefined>>();

  read(key: string): T | undefined {
    return this.#signal(key).value;
  }

  peek(key: string): T | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: T | undefined): void {
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, value);
    const watched = this.#signals.get(key);
    if (watched) watched.value = value;
  }

  keys(): IterableIterator<string> {
    return this.#values.keys();
  }

  #signal(key: string): Signal<T | undefined> {
    const known = this.#signals.get(key);
    if (known) return known;
    const made = signal(this.#values.get(key));
    this.#signals.set(key, made);
    return made;
  }
}
