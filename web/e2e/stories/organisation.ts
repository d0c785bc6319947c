import { ADMIN_TOKEN, type Server } from "../server";

type Json = Readonly<Record<string, unknown>>;
export interface Member { readonly person?: string; readonly name: string; readonly role: string }
export interface Wanted {
  readonly title: string;
  readonly members: readonly Member[];
  readonly people?: readonly string[] | Json;
  readonly cycle?: string;
  readonly mode?: "open" | "blind";
  readonly editing?: "facilitator" | "committee";
}
/** A session with everybody's link by the name they were invited under. */
export interface Made { readonly id: string; readonly links: ReadonlyMap<string, string> }

/** What an administrator's program does over HTTP (PROTOCOL §4). */
export class Organisation {
  readonly #api: string;

  constructor(server: Server) {
    this.#api = `${server.url}/api/v1`;
  }

  async session({ people = { tag: "team:Mobile" }, cycle = "autumn-2026", mode = "open", editing = "facilitator", ...rest }: Wanted): Promise<Made> {
    const made = await this.post("/sessions", { people, cycle, mode, editing, ...rest });
    const links = made["links"] as Readonly<Record<string, string>>;
    const [any = ""] = Object.values(links);
    const members = await this.#members(String(made["id"]), tokenOf(any));
    return { id: String(made["id"]), links: new Map(Object.entries(links).map(([id, url]) => [members.get(id) ?? id, url])) };
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

  async #members(session: string, token: string): Promise<ReadonlyMap<string, string>> {
    const { cells } = await this.get(`/sessions/${session}/snapshot`, token) as { cells: Readonly<Record<string, { name?: string; role?: string }>> };
    const named = Object.entries(cells).filter(([key]) => key.startsWith("member/"));
    return new Map(named.map(([key, { name, role }]) => [key.slice("member/".length), name ?? role ?? ""]));
  }
}

export const tokenOf = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

const answer = async (response: Response, path: string): Promise<Json> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} was answered ${String(response.status)}: ${text}`);
  return text === "" ? {} : (JSON.parse(text) as Json);
};
