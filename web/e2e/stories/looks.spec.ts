import AxeBuilder from "@axe-core/playwright";
import { start } from "./lead";
import { cast, thorunn } from "./people";
import { laptop, phone, room, type Seat } from "./seat";
import { expect, test } from "./table";

const media = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced", colorScheme: "light", forcedColors: "active" },
] as const;

/** What the way of showing colours can change; all other rules are asked once. */
const ofColours = ["color-contrast", "link-in-text-block"];

type Show = (seat: Seat, name: string) => Promise<void>;

const look = async (seat: Seat, name: string, show: Show): Promise<void> => {
  for (const { name: way, ...emulated } of media) {
    await seat.page.emulateMedia({ ...emulated, reducedMotion: "reduce" });
    await show(seat, `${name}-${way}`);
    const axe = new AxeBuilder({ page: seat.page });
    const { violations } = await (way === "light" ? axe : axe.withRules(ofColours)).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect.soft(serious.map(({ id, nodes }) => `${name} ${way} ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect.soft(await seat.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} ${way} sideways`).toBeLessThanOrEqual(0);
  }
};

/** Nothing from elsewhere, and nothing of a person left where it outlives the page. */
const staysHome = async (seat: Seat): Promise<void> => {
  const own = new URL(seat.page.url()).origin;
  expect(seat.asked.filter((url) => new URL(url).origin !== own && !url.startsWith("data:"))).toEqual([]);
  const kept = await seat.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title, location.href]));
  expect(kept).not.toMatch(new RegExp(`${thorunn.short}|${thorunn.name}|${thorunn.id}|IC\\d`));
  expect(seat.complaints).toEqual([]);
};

test("[UX G1] [UX G4] [UX G5] [UX B1] every screen in light, dark and forced colours", async ({ organisation, sit, show }) => {
  test.slow();
  const { hanneke, fiona, facilitator: chair, observer: hr, screen: wall } = cast;
  const made = await organisation.session({ title: "Looks", people: { track: "ic" }, members: [chair, hanneke, fiona, hr, wall] });
  const facilitator = await sit(made.links.get(chair.name), laptop);
  const manager = await sit(made.links.get(hanneke.name), laptop);
  const other = await sit(made.links.get(fiona.name), phone);
  const observer = await sit(made.links.get(hr.name), laptop);
  const screen = await sit(made.links.get("screen"), room);
  const { page } = facilitator;

  await test.step("before the start", async () => {
    await look(facilitator, "lobby", show);
    await look(manager, "waiting", show);
    await look(screen, "room-waiting", show);
  });

  await start(facilitator);

  await test.step("live", async () => {
    await look(facilitator, "facilitator", show);
    await look(observer, "observer", show);
    await look(screen, "room", show);
    await look(manager, "manager", show);
    await page.getByRole("button", { name: "Vote", exact: true }).click();
    await expect(manager.page.getByRole("radiogroup", { name: "Your vote" })).toBeVisible();
    await look(manager, "manager-vote", show);
    await look(other, "phone-vote", show);
    await manager.page.getByRole("button", { name: "Board" }).click();
    await look(manager, "manager-board", show);
    await manager.page.getByRole("button", { name: "Managers" }).click();
    await look(manager, "manager-managers", show);
    await page.getByRole("button", { name: "Managers" }).click();
    await look(facilitator, "managers", show);
    await page.getByRole("button", { name: "Board" }).click();
    await page.keyboard.press("d");
    await look(facilitator, "decide", show);
    await page.keyboard.press("Escape");
    await page.locator(".drawer").getByRole("button", { name: "Propose a level" }).click();
    await look(facilitator, "propose", show);
    await page.keyboard.press("Escape");
  });

  await test.step("the room screen fits without scrolling, in letters of 24 and more", async () => {
    const { scrolls, smallest } = await screen.page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const sizes: number[] = [];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (parent && node.textContent?.trim() && parent.checkVisibility() && !parent.closest(".sr")) sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize));
      }
      const overflows = ({ scrollWidth, scrollHeight, clientWidth, clientHeight }: Element): boolean => scrollWidth > clientWidth || scrollHeight > clientHeight;
      const places = [document.documentElement, ...document.querySelectorAll(".room, .room > *")];
      return { scrolls: places.filter(overflows).map(({ className, tagName }) => className || tagName), smallest: Math.min(...sizes) };
    });
    expect(scrolls).toEqual([]);
    expect(smallest).toBeGreaterThanOrEqual(24);
    expect(await screen.page.locator(".board [data-level]").count()).toBe(7);
  });

  for (const seat of [facilitator, manager, other, observer, screen]) await staysHome(seat);
});
