import { batch, signal } from "@preact/signals-core";
import type { CommandFrame, Delta, Figures, Presence, Result, Snapshot, Welcome } from "./protocol/frames";
import { Cells } from "./session/cells";
import { frameOf, type Command } from "./session/command";
import type { Link } from "./session/link";
import { OwnCommands } from "./session/own";
import { Queue } from "./session/queue";
import { Room } from "./session/room";

/** What the store needs from the page it lives in. */
export interface Surroundings {
  readonly nextFrame: (paint: () => void) => void;
  readonly mark: (name: string) => void;
  readonly newId: () => string;
  readonly now: () => number;
}

/** Everything the views read: cells, figures, own commands and the link. Deltas wait for the next frame and commit together. */
export class Store {
  readonly cells = new Cells();
  readonly figures = new Cells();
  readonly room = new Room(this.cells, this.figures);
  readonly own = new OwnCommands();
  readonly me = signal<Pick<Welcome, "member" | "role"> | undefined>(undefined);
  readonly link = signal<Link>({ state: "resync", since: 0, heardAt: 0 });
  readonly ready = signal(false);
  readonly here = signal<Presence | undefined>(undefined);
  readonly seq = signal(0);
  /** The last deltas painted together, for the announcer and the board's movements. */
  readonly painted = signal<readonly Delta[]>([]);
  /** Server time less page time, in milliseconds. */
  readonly offset = signal(0);

  readonly #around: Surroundings;
  readonly #cells = new Queue();
  readonly #figures = new Queue();
  #deltas: Delta[] = [];
  #waiting = false;
  #allFigures: Figures | undefined;
  send: (frame: CommandFrame) => void = () => undefined;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  act(command: Command): string {
    const cid = this.#around.newId();
    this.own.add(cid, command);
    this.send(frameOf(command, cid, command.cell === undefined ? undefined : this.cells.seqOf(command.cell)));
    return cid;
  }

  welcome(frame: Welcome): void {
    const known = this.me.peek();
    const time = Date.parse(frame.serverTime);
    batch(() => {
      this.here.value = undefined;
      if (known?.member !== frame.member || known.role !== frame.role) this.me.value = { member: frame.member, role: frame.role };
      if (!Number.isNaN(time)) this.offset.value = time - this.#around.now();
    });
  }

  snapshot(snapshot: Snapshot): void {
    this.#cells.take();
    this.#figures.take();
    this.#allFigures = undefined;
    this.#deltas = [];
    batch(() => {
      this.cells.replace(snapshot.cells, snapshot.seq);
      this.figures.replace(snapshot.figures, snapshot.figuresAt);
      this.seq.value = snapshot.seq;
      this.own.reached(snapshot.seq);
      this.ready.value = true;
    });
  }

  delta(delta: Delta): void {
    this.#around.mark(`delta:${String(delta.to)}`);
    this.#cells.add(delta.cells, delta.to);
    this.#deltas.push(delta);
    this.#soon();
  }

  figuresChanged(frame: Figures): void {
    if (frame.all) {
      this.#figures.take();
      this.#allFigures = frame;
    } else this.#figures.add(frame.cells, frame.at);
    this.#soon();
  }

  result(result: Result): void {
    this.own.answered(result, this.seq.peek());
  }

  presence(frame: Presence): void {
    const before = this.here.peek();
    this.here.value = {
      ...before, ...frame,
      ...(frame.members && { members: { ...before?.members, ...frame.members } }),
      ...(frame.editing && { editing: { ...before?.editing, ...frame.editing } }),
    };
  }

  linked(link: Link): void {
    this.link.value = link;
  }

  /** Commits what has arrived, all of it in one batch. */
  flush(): void {
    this.#waiting = false;
    const deltas = this.#deltas;
    this.#deltas = [];
    batch(() => {
      this.#commit(deltas.at(-1)?.to ?? this.seq.peek());
      if (deltas.length > 0) this.painted.value = deltas;
    });
    for (const delta of deltas) this.#around.mark(`paint:${String(delta.to)}`);
  }

  #commit(seq: number): void {
    if (this.#allFigures) this.figures.replace(this.#allFigures.cells, this.#allFigures.at);
    this.#allFigures = undefined;
    const cells = this.#cells.take();
    const figures = this.#figures.take();
    this.cells.commit(cells.changes, cells.seqs);
    this.figures.commit(figures.changes, figures.seqs);
    this.seq.value = seq;
    this.own.reached(seq);
  }

  #soon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#around.nextFrame(() => { this.flush(); });
  }
}
