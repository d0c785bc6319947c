import { begin } from "./lead";
import { cast, thorunn } from "./people";
import { expect, test } from "./table";
import { laptop, room, type Seat } from "./seat";

const rate = async (seat: Seat, competency: string, value: number): Promise<void> => {
  await seat.rating(competency).getByRole("radio", { name: `Rating ${String(value)}` }).click();
  await seat.page.getByRole("button", { name: "Evidence heard in the room" }).click();
};
const rated = (seat: Seat, competency: string, value: number) => seat.rating(competency).getByRole("radio", { name: `Rating ${String(value)}` });

test("[UX B8] [UX D1] [UX G6] two editors, a card moved by keys, and a line that is cut", async ({ organisation, sit, show }) => {
  const { hanneke, fiona, facilitator: chair, screen: wall } = cast;
  const made = await organisation.session({ title: "Platform, all edit", editing: "committee", members: [chair, hanneke, fiona, wall] });
  const facilitator = await sit(made.links.get(chair.name), laptop);
  const other = await sit(made.links.get(fiona.name), laptop);
  const screen = await sit(made.links.get("screen"), room);
  const { page } = facilitator;
  await begin(facilitator);
  await expect(other.page.getByRole("heading", { name: thorunn.name })).toBeVisible();

  await test.step("both set one rating: the slower one is asked, and may still have it", async () => {
    other.line.hold();
    await rate(facilitator, "delivery", 5);
    await expect(rated(facilitator, "delivery", 5)).toBeChecked();
    await rate(other, "delivery", 2);
    await expect(other.page.locator('[data-state="pending"]').first()).toBeVisible();
    other.line.release();
    const strip = other.page.locator('.strip[data-state="conflict"]');
    await expect(strip).toContainText(/Wanjiru set Delivery to 5 at \d\d:\d\d\. You chose 2\./);
    await expect(strip.getByRole("button", { name: "Keep 5" })).toBeVisible();
    await show(other, "conflict");
    await strip.getByRole("button", { name: "Rate 2" }).click();
    await expect(rated(facilitator, "delivery", 2)).toBeChecked();
    await expect(strip).toHaveCount(0);
  });

  await test.step("M and digits move a card, ask for the reason, and say where it went", async () => {
    await facilitator.card(thorunn.id).focus();
    await page.keyboard.press("m");
    await page.keyboard.press("5");
    await expect(page.getByRole("dialog")).toContainText("From IC6 to IC5. Why?");
    await show(facilitator, "why");
    await page.keyboard.press("1");
    await expect(facilitator.card(thorunn.id, "IC5")).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: /is now at IC5, \d+ p/ })).toHaveCount(1);
    await expect(screen.column("IC5").getByText(thorunn.short)).toBeVisible();
  });

  await test.step("Enter opens the drawer, Escape leads back to the card", async () => {
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(page.locator(".drawer h2")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.locator(".board .card:focus")).toHaveCount(1);
    await facilitator.card(thorunn.id).press("Enter");
  });

  await test.step("a cut line keeps what is there, stops writing, and says how much was missed", async () => {
    await rated(facilitator, "ownership", 4).focus();
    facilitator.line.cut();
    await expect(facilitator.body).toHaveAttribute("data-conn", "reconnecting");
    await expect(page.getByRole("button", { name: "Decide D" })).toBeDisabled();
    await rate(other, "ownership", 5);
    await expect(rated(other, "ownership", 5)).toBeChecked();
    await rate(other, "reliability", 3);
    await expect(rated(other, "reliability", 3)).toBeChecked();
    await expect(facilitator.rating("ownership")).not.toContainText("5");
    facilitator.line.mend();
    await expect(page.getByRole("banner").getByText("Back, 2 changes")).toBeVisible({ timeout: 30_000 });
    await expect(facilitator.body).toHaveAttribute("data-conn", "live");
    await expect(rated(facilitator, "ownership", 5)).toBeChecked();
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await facilitator.provesEqual();
  });
});
