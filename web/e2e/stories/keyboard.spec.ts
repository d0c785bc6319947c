import type { Locator } from "@playwright/test";
import { cast, lukasz, thorunn } from "./people";
import { laptop, room, type Seat } from "./seat";
import { expect, test } from "./table";

const FURTHEST = 120;

/** Tab, as often as it takes; the focus must never fall back to the page itself on the way. */
const tabTo = async ({ page }: Seat, target: Locator): Promise<void> => {
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let n = 0; n < FURTHEST && !(await there()); n++) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
};
const holdsFocus = ({ page }: Seat) => expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);

test("[UX G2] [UX F7] the facilitator's main job without a mouse", async ({ organisation, sit }) => {
  const { hanneke, fiona, facilitator: chair, screen: wall } = cast;
  const made = await organisation.session({ title: "By keyboard", members: [chair, hanneke, fiona, wall] });
  const facilitator = await sit(made.links.get(chair.name), laptop);
  const screen = await sit(made.links.get("screen"), room);
  const { page } = facilitator;
  const { keyboard } = page;
  const heading = page.locator(".drawer h2");

  await test.step("agenda and start", async () => {
    await tabTo(facilitator, page.getByRole("button", { name: "Largest changes first" }));
    await keyboard.press("Enter");
    await tabTo(facilitator, page.getByRole("button", { name: "Start", exact: true }));
    await keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "First item" })).toBeEnabled();
    await keyboard.press("n");
    await expect(heading).toHaveText(lukasz.name);
    await keyboard.press("n");
    await expect(heading).toHaveText(thorunn.name);
  });

  await test.step("a rating and its reason", async () => {
    await tabTo(facilitator, facilitator.rating("delivery").getByRole("radio", { name: "Rating 3" }));
    await keyboard.press("4");
    await expect(page.getByRole("button", { name: "Evidence heard in the room" })).toBeFocused();
    await keyboard.press("1");
    await expect(facilitator.rating("delivery").getByRole("radio", { name: "Rating 4" })).toBeChecked();
    await holdsFocus(facilitator);
  });

  await test.step("a level and a reason in one's own words, in which letters are only letters", async () => {
    await tabTo(facilitator, facilitator.card(thorunn.id));
    await keyboard.press("m");
    await keyboard.press("7");
    await keyboard.press("4");
    await keyboard.type("and no branch decided it");
    await keyboard.press("Enter");
    await expect(facilitator.card(thorunn.id, "IC7")).toBeFocused();
    await expect(heading).toHaveText(thorunn.name);
    await expect(screen.column("IC7").getByText(thorunn.short)).toBeVisible();
  });

  await test.step("phase, decision and curtain", async () => {
    await tabTo(facilitator, page.getByRole("button", { name: "Decide", exact: true }));
    await keyboard.press("Enter");
    await expect(facilitator.body).toHaveAttribute("data-phase", "decide");
    await holdsFocus(facilitator);
    await keyboard.press("d");
    const dialog = page.getByRole("dialog");
    await tabTo(facilitator, dialog.getByLabel("Reason"));
    await keyboard.press("Control+a");
    await keyboard.type("Heard and agreed");
    await keyboard.press("Enter");
    await expect(facilitator.card(thorunn.id, "IC7")).toHaveAccessibleName(/decided/);
    await holdsFocus(facilitator);
    await keyboard.press("b");
    await expect(screen.page.locator(".curtain")).toBeVisible();
    await keyboard.press("b");
    await expect(screen.page.locator(".curtain")).toHaveCount(0);
  });
});
