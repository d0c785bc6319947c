import { decode } from "../protocol/decode";
import type { Attending, Bye, ClientFrame, CommandFrame, Delta, Digest, ServerFrame, Snapshot, Welcome } from "../protocol/frames";
import { LONGEST_MS, LONGEST_ON_SCREEN_MS } from "./backoff";
import { BAD_TOKEN, isFinal } from "./closing";
import { Heartbeat } from "./heartbeat";
import { Outgoing } from "./outgoing";
import { Refused, type Greeting, type Ports, type Sink, type Socket } from "./ports";
import { Progress } from "./progress";
import { Retry } from "./retry";
import { Status } from "./status";

type Stage = "closed" | "greeting" | "fetching" | "catching up" | "live" | "ended";
const DOUBT_MS = 1_400;

/** One member's live connection: greets, resumes, notices gaps and silence, comes back by itself [R2] [R3] [R11] [R16]. */
export class Connection {
  readonly #ports: Ports;
  readonly #sink: Sink;
  readonly #greeting: Greeting;
  readonly #heartbeat: Heartbeat;
  readonly #outgoing: Outgoing;
  readonly #progress: Progress;
  readonly #status: Status;
  readonly #retry: Retry;
  #socket: Socket | undefined;
  #stage: Stage = "closed";
  #turn = 0;
  #goal = 0;
  #left: number | undefined;
  #digests: ((digest: Digest) => void)[] = [];
  #attending: Attending = { state: "active", editing: null };

  constructor(ports: Ports, sink: Sink, greeting: Greeting) {
    this.#ports = ports;
    this.#sink = sink;
    this.#greeting = greeting;
    this.#heartbeat = new Heartbeat(ports.clock, () => { this.#say({ kind: "ping" }); }, () => { this.#drop(); });
    this.#outgoing = new Outgoing(ports.clock, (frame) => { if (this.#stage === "live") this.#say(frame); });
    this.#progress = new Progress(ports.clock, () => { this.#resync(); });
    this.#retry = new Retry(ports.clock, () => { this.start(); });
    this.#status = new Status(ports.clock, (link) => { sink.linked(link); });
  }

  start(): void {
    const turn = ++this.#turn;
    const mine = (act: () => void) => () => { if (turn === this.#turn) act(); };
    this.#socket = this.#ports.open({
      opened: mine(() => { this.#greet(); }),
      said: (text) => { mine(() => { this.#hear(text); })(); },
      closed: (code) => { mine(() => { this.#closed(code); })(); },
    });
  }

  stop(): void {
    this.#stage = "ended";
    this.#turn++;
    this.#retry.stop();
    this.#quiet();
    this.#socket?.close();
  }

  command(frame: CommandFrame): void {
    this.#outgoing.add(frame);
  }

  /** What others may know of this member; said again after each return. */
  attend(attending: Attending): void {
    this.#attending = attending;
    if (this.#stage === "live") this.#say({ kind: "presence", ...attending });
  }

  /** The network or the tab is back: no reason to wait for the next attempt. */
  nudge(): void {
    this.#retry.now();
  }

  /** The network is said to be gone. */
  doubt(): void {
    if (this.#stage === "live") this.#heartbeat.doubt(DOUBT_MS);
  }

  digest(): Promise<Digest> {
    return new Promise((resolve) => {
      this.#digests.push(resolve);
      this.#say({ kind: "digest?" });
    });
  }

  #greet(): void {
    this.#stage = "greeting";
    this.#left ??= this.#progress.position?.seq;
    this.#heartbeat.start();
    const resume = this.#progress.position;
    this.#say({ kind: "hello", ...this.#greeting, ...(resume && { resume }) });
  }

  #hear(text: string): void {
    this.#heartbeat.heard();
    this.#status.heard();
    const frame = decode(text);
    if (frame) this.#take(frame);
  }

  #take(frame: ServerFrame): void {
    switch (frame.kind) {
      case "welcome": this.#welcome(frame); return;
      case "delta": this.#delta(frame); return;
      case "figures": if (this.#progress.accepts(frame)) this.#sink.figuresChanged(frame); return;
      case "result": this.#outgoing.answered(frame); this.#sink.result(frame); return;
      case "head": case "pong": if (this.#stage === "live") this.#progress.head(frame.seq); return;
      case "presence": this.#sink.presence(frame); return;
      case "digest": this.#digests.shift()?.(frame); return;
      case "bye": this.#bye(frame); return;
    }
  }

  #welcome(frame: Welcome): void {
    this.#sink.welcome(frame);
    this.#retry.atMost(frame.role === "screen" ? LONGEST_ON_SCREEN_MS : LONGEST_MS);
    this.#goal = frame.seq;
    if (frame.mode === "snapshot") void this.#fetch();
    else {
      this.#stage = "catching up";
      this.#caughtUp();
    }
  }

  async #fetch(): Promise<void> {
    this.#stage = "fetching";
    const turn = this.#turn;
    try {
      const snapshot = await this.#ports.snapshot();
      if (turn === this.#turn) this.#replace(snapshot);
    } catch (problem) {
      if (turn !== this.#turn) return;
      if (problem instanceof Refused && problem.status < 500) this.#end(BAD_TOKEN);
      else this.#drop();
    }
  }

  #replace(snapshot: Snapshot): void {
    if (this.#progress.position?.epoch !== snapshot.epoch) this.#left = undefined;
    this.#progress.start(snapshot);
    this.#sink.snapshot(snapshot);
    this.#say({ kind: "at", seq: snapshot.seq, figuresAt: snapshot.figuresAt });
    this.#goal = snapshot.seq;
    this.#caughtUp();
  }

  #delta(frame: Delta): void {
    if (this.#stage !== "live" && this.#stage !== "catching up") return;
    const step = this.#progress.step(frame);
    if (step === "next") this.#sink.delta(frame);
    if (step === "gap" && this.#stage === "live") this.#resync();
    else if (step === "gap") this.#drop();
    else if (this.#stage === "catching up") this.#caughtUp();
  }

  #caughtUp(): void {
    if (this.#progress.seq < this.#goal) return;
    const missed = this.#left === undefined ? undefined : this.#progress.seq - this.#left;
    this.#left = undefined;
    this.#retry.succeeded();
    this.#stage = "live";
    this.#status.live(missed);
    this.#outgoing.resend();
    this.attend(this.#attending);
  }

  #resync(): void {
    this.#progress.forgive();
    this.#status.resync();
    this.#greet();
  }

  #bye(frame: Bye): void {
    this.#retry.notBefore(frame.afterMs);
    if (!frame.reconnect) this.#end(BAD_TOKEN);
  }

  #closed(code: number): void {
    if (this.#stage === "ended") return;
    if (isFinal(code)) { this.#end(code); return; }
    this.#left ??= this.#progress.position?.seq;
    this.#stage = "closed";
    this.#quiet();
    this.#status.broken();
    this.#retry.later();
  }

  /** Gives up on this socket without waiting for the other side to agree. */
  #drop(): void {
    this.#turn++;
    this.#socket?.close();
    this.#closed(1006);
  }

  #end(code: number): void {
    this.stop();
    this.#status.ended(code);
  }

  #quiet(): void {
    this.#heartbeat.stop();
    this.#progress.forgive();
  }

  #say(frame: ClientFrame): void {
    this.#socket?.send(JSON.stringify(frame));
  }
}
