import { test as base } from "@playwright/test";
import { Server } from "../server";
import { Organisation } from "./organisation";
import { Seat, type Size } from "./seat";

interface Story {
  /** Opens a link in a browser of its own. */
  readonly sit: (link: string | undefined, size: Size) => Promise<Seat>;
  readonly organisation: Organisation;
  /** Keeps a picture of a page beside the results, for eyes. */
  readonly show: (seat: Seat | undefined, name: string) => Promise<void>;
}

/** Stories told in a real browser at a real server; one server serves them all. */
export const test = base.extend<Story, { server: Server }>({
  server: [async ({}, use) => {
    const server = await Server.start();
    await use(server);
    await server.stop();
  }, { scope: "worker", timeout: 120_000 }],

  organisation: async ({ server }, use) => { await use(new Organisation(server)); },

  show: async ({}, use, info) => {
    let taken = 0;
    await use(async (seat, name) => {
      await seat?.page.screenshot({ path: info.outputPath(`${String(++taken).padStart(2, "0")}-${name}.png`) });
    });
  },

  sit: async ({ browser }, use) => {
    const seats: Seat[] = [];
    await use(async (link, size) => {
      if (link === undefined) throw new Error("There is no such link");
      const seat = await Seat.take(browser, link, size);
      seats.push(seat);
      return seat;
    });
    await Promise.all(seats.map((seat) => seat.leave()));
  },
});

export { expect } from "@playwright/test";
