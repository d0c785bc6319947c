import { expect, type Browser, type BrowserContext, type Locator, type Page } from "@playwright/test";
import { Line } from "./line";

export interface Size { readonly width: number; readonly height: number }
export const room: Size = { width: 1920, height: 1080 };
export const laptop: Size = { width: 1366, height: 768 };
export const phone: Size = { width: 390, height: 844 };

type Cells = Readonly<Record<string, unknown>>;

/** One person at the table: a browser of their own, everything its page was sent, and the line to cut. */
export class Seat {
  readonly page: Page;
  readonly line: Line;
  /** Each frame and each answer of the API, as text, in the order of arrival. */
  readonly received: string[] = [];
  readonly asked: string[] = [];
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page, line: Line) {
    this.#context = context;
    this.page = page;
    this.line = line;
    this.#listen();
  }

  static async take(browser: Browser, link: string, viewport: Size): Promise<Seat> {
    const line = await Line.to(link);
    const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
    const seat = new Seat(context, await context.newPage(), line);
    await seat.page.goto(line.over(link));
    await expect(seat.body).toHaveAttribute("data-conn", "live");
    return seat;
  }

  get body(): Locator {
    return this.page.locator("body");
  }

  get member(): string {
    return new URL(this.page.url()).searchParams.get("as") ?? "";
  }

  column(level: string): Locator {
    return this.page.locator(`.board [data-level="${level}"], main.board [data-level="${level}"]`).first();
  }

  card(person: string, level?: string): Locator {
    return (level === undefined ? this.page.locator(".board").first() : this.column(level)).locator(`[data-person="${person}"]`);
  }

  rating(competency: string): Locator {
    return this.page.locator(`tr[data-competency="${competency}"]`);
  }

  /** What this page was sent of cells and figures whose key begins so, the last value of each. */
  held(prefix: string): ReadonlyMap<string, unknown> {
    const held = new Map<string, unknown>();
    for (const text of this.received)
      for (const cells of cellsOf(text)) for (const [key, value] of Object.entries(cells)) if (key.startsWith(prefix)) held.set(key, value);
    return held;
  }

  /** Keys of ratings, proposals and figures that are not about this member's own reports ([L1]). */
  foreign(): readonly string[] {
    const self = this.#self;
    const mine = new Set([...this.held("person/")].filter(([, value]) => (value as { manager?: string } | null)?.manager === self).map(([key]) => key.slice("person/".length)));
    const personal = ["rating/", "readiness/"].flatMap((kind) => [...this.held(kind).keys()]).filter((key) => !mine.has(key.split("/")[1] ?? ""));
    const proposals = [...this.held("level/")].filter(([key, value]) => "proposed" in (value as object) && !mine.has(key.slice("level/".length)));
    const figures = ["distribution/", "drift/", "levels", "consistency"].flatMap((kind) => [...this.held(kind).keys()])
      .filter((key) => !key.endsWith(`/${self ?? ""}`));
    return [...personal, ...proposals.map(([key]) => key), ...figures];
  }

  /** The map held here has the same digest as the server's ([R19]). */
  async provesEqual(): Promise<void> {
    const proof = () => this.page.evaluate(() => (window as unknown as { plumbline: { proof: () => Promise<{ equal: boolean }> } }).plumbline.proof());
    await expect.poll(async () => (await proof()).equal).toBe(true);
  }

  async leave(): Promise<void> {
    await this.#context.close();
    this.line.close();
  }

  get #self(): string | undefined {
    const key = `member/${this.member}`;
    return (this.held(key).get(key) as { person?: string } | undefined)?.person;
  }

  #listen(): void {
    this.page.on("websocket", (socket) => { socket.on("framereceived", ({ payload }) => { this.received.push(String(payload)); }); });
    this.page.on("request", (request) => { this.asked.push(request.url()); });
    this.page.on("response", (response) => {
      if (response.url().includes("/api/v1/sessions/")) void response.text().then((text) => { this.received.push(text); }, () => undefined);
    });
    this.page.on("pageerror", (error) => { this.complaints.push(String(error)); });
  }
}

const cellsOf = (text: string): readonly Cells[] => {
  const frame = JSON.parse(text) as { cells?: Cells; figures?: Cells };
  return [frame.cells ?? {}, frame.figures ?? {}];
};
