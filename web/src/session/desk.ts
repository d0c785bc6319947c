import { batch, computed, effect, signal } from "@preact/signals-core";
import type { Room } from "./room";

export type Tab = "board" | "item" | "managers";

/** A change chosen but not sent, because it still lacks its reason. */
export interface Draft {
  readonly person: string;
  readonly competency: string;
  readonly value: number;
}

/** What one member does with their own page: whom they look at, what they have begun and not sent. It lives in memory only. */
export class Desk {
  /** Undefined until chosen: each page begins with its own first tab. */
  readonly tab = signal<Tab | undefined>(undefined);
  /** Somebody looked at in place of the person in focus. */
  readonly chosen = signal<string | undefined>(undefined);
  readonly staying = signal(false);
  readonly typing = signal(false);
  readonly closed = signal(false);
  readonly openRow = signal<string | undefined>(undefined);
  readonly levels = signal<Readonly<Record<string, string>>>({});
  readonly draft = signal<Draft | undefined>(undefined);
  readonly votes = signal<Readonly<Record<string, string | null>>>({});
  readonly moving = signal<{ readonly person: string; readonly to?: string } | undefined>(undefined);
  /** Whether single letters and digits act; a choice of this page, kept in memory only. */
  readonly letters = signal(true);
  readonly track = signal<string | undefined>(undefined);
  readonly #reasons = new Map<string, string>();
  readonly #room: Room;

  readonly focus = computed(() => this.#room.get("focus")?.person);
  readonly person = computed(() => this.chosen.value ?? this.focus.value);
  readonly following = computed(() => this.person.value === this.focus.value && !this.staying.value);

  constructor(room: Room) {
    this.#room = room;
    let before: string | undefined;
    effect(() => {
      const now = this.focus.value;
      if (now !== before) this.#moved(before);
      before = now;
    });
  }

  look(person: string): void {
    batch(() => {
      this.chosen.value = person;
      this.closed.value = false;
      this.draft.value = undefined;
    });
  }

  follow(): void {
    batch(() => {
      this.staying.value = false;
      this.chosen.value = undefined;
      this.closed.value = false;
    });
  }

  stay(): void {
    batch(() => {
      this.chosen.value = this.person.peek();
      this.staying.value = true;
    });
  }

  close(): void {
    batch(() => {
      this.chosen.value = undefined;
      this.closed.value = true;
      this.draft.value = undefined;
    });
  }

  lastReason(person: string): string | undefined {
    return this.#reasons.get(person);
  }

  gave(person: string, reason: string): void {
    this.#reasons.set(person, reason);
  }

  /** The room went on: follow it, unless its member is in the middle of something or chose to stay. */
  #moved(before: string | undefined): void {
    batch(() => {
      this.track.value = undefined;
      if (this.staying.peek()) return;
      if (this.typing.peek() || this.draft.peek() !== undefined) this.chosen.value ??= before;
      else this.follow();
    });
  }
}
