import { decodeSnapshot } from "../protocol/decode";
import type { Snapshot } from "../protocol/frames";
import { Refused } from "./ports";

const base = "/api/v1";
const segment = encodeURIComponent;

/** The few things a page fetches besides its cells: the snapshot, the framework's text, a person's evidence and history. */
export class Api {
  readonly #headers: Readonly<Record<string, string>>;
  readonly #session: string;

  constructor(session: string, member?: string) {
    this.#session = `${base}/sessions/${segment(session)}`;
    this.#headers = { Accept: "application/json", ...(member !== undefined && { "Plumbline-Member": member }) };
  }

  async snapshot(): Promise<Snapshot> {
    const snapshot = decodeSnapshot(await this.#get(`${this.#session}/snapshot`));
    if (!snapshot) throw new Error("The snapshot cannot be read");
    return snapshot;
  }

  session(): Promise<unknown> {
    return this.#get(this.#session);
  }

  person(person: string): Promise<unknown> {
    return this.#get(`${this.#session}/people/${segment(person)}`);
  }

  framework(id: string, version: number): Promise<unknown> {
    return this.#get(`${base}/frameworks/${segment(id)}?version=${segment(String(version))}`);
  }

  async #get(path: string): Promise<unknown> {
    const answer = await fetch(path, { headers: this.#headers, credentials: "same-origin" });
    if (!answer.ok) throw new Refused(answer.status);
    return answer.json();
  }
}
