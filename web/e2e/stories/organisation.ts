import { ADMIN_TOKEN, type Server } from "../server";

type Json = Readonly<Record<string, unknown>>;
export interface Member { readonly person?: string; readonly name?: string; readonly role: string }
export interface Wanted {
  readonly title: string;
  readonly members: readonly Member[];
  readonly people?: readonly string[] | Json;
  readonly cycle?: string;
  readonly mode?: "open" | "blind";
  readonly editing?: "facilitator" | "committee";
}
/** A session with everybody's link by their name; the room screen's by its role. */
export interface Made { readonly id: string; readonly links: ReadonlyMap<string, string> }

/** What an administrator's program does over HTTP (PROTOCOL §4). */
export class Organisation {
  readonly #api: string;

  constructor(server: Server) {
    this.#api = `${server.url}/api/v1`;
  }

  async session({ people = { tag: "Platform" }, cycle = "autumn-2026", mode = "open", editing = "facilitator", ...rest }: Wanted): Promise<Made> {
    const made = await this.post("/sessions", { people, cycle, mode, editing, ...rest });
    const id = String(made["id"]);
    const links = Object.entries(made["links"] as Readonly<Record<string, string>>);
    return { id, links: new Map(await Promise.all(links.map(async ([member, url]) => [await this.#nameOf(id, member, url), url] as const))) };
  }

  post(path: string, body: unknown): Promise<Json> {
    return this.#send(path, "application/json", JSON.stringify(body));
  }

  upload(path: string, csv: string): Promise<Json> {
    return this.#send(path, "text/csv", csv);
  }

  async get(path: string, token = ADMIN_TOKEN): Promise<Json> {
    return answer(await fetch(this.#api + path, { headers: { Authorization: `Bearer ${token}` } }), path);
  }

  async #send(path: string, type: string, body: string): Promise<Json> {
    const headers = { Authorization: `Bearer ${ADMIN_TOKEN}`, "Content-Type": type };
    return answer(await fetch(this.#api + path, { method: "POST", headers, body }), path);
  }

  async #nameOf(session: string, member: string, link: string): Promise<string> {
    const { cells } = await this.get(`/sessions/${session}/snapshot`, tokenOf(link)) as { cells: Readonly<Record<string, { name?: string; role?: string }>> };
    const self = cells[`member/${member}`];
    return self?.name ?? self?.role ?? member;
  }
}

export const tokenOf = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

const answer = async (response: Response, path: string): Promise<Json> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} was answered ${String(response.status)}: ${text}`);
  return text === "" ? {} : (JSON.parse(text) as Json);
};
