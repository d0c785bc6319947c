import { begin } from "./lead";
import { cast, lukasz, thorunn } from "./people";
import { expect, test } from "./table";
import { laptop, phone, room, type Seat } from "./seat";

const openVotes = (seat: Seat): readonly string[] =>
  [...seat.held("votes/")].filter(([, value]) => value !== null && "levels" in (value as object)).map(([key]) => key);
const othersVotes = (seat: Seat, own: string): readonly string[] => [...seat.held("vote/").keys()].filter((key) => !key.endsWith(`/${own}`));
const proposed = (seat: Seat, person: string): readonly unknown[] =>
  [...seat.held(`level/${person}`).values()].filter((value) => "proposed" in (value as object) || "initial" in (value as object));

test("[UX B2] [UX V1] [UX V3] [UX F1] [UX F5] vote, reveal, discuss and decide in a blind meeting", async ({ organisation, sit, show }) => {
  const { hanneke, fiona, sione, facilitator: chair, screen: wall } = cast;
  const made = await organisation.session({ title: "Platform, blind", mode: "blind", members: [chair, hanneke, fiona, sione, wall] });
  const facilitator = await sit(made.links.get(chair.name), laptop);
  const [own, other] = [await sit(made.links.get(hanneke.name), laptop), await sit(made.links.get(fiona.name), phone)];
  const screen = await sit(made.links.get("screen"), room);
  const { page } = facilitator;

  await test.step("the facilitator starts and opens the vote on the first item", async () => {
    await begin(facilitator);
    await page.getByRole("button", { name: "Vote", exact: true }).click();
    await expect(other.page.getByRole("radiogroup", { name: "Your vote" })).toBeVisible();
    await show(other, "vote-phone");
  });

  await test.step("votes are cast, and nobody else's page receives them", async () => {
    await other.page.getByRole("radio", { name: "IC5" }).click();
    await other.page.getByRole("button", { name: "Confirm IC5" }).click();
    await other.page.getByRole("radio", { name: "IC6" }).click();
    await other.page.getByRole("button", { name: "Confirm IC6" }).click();
    await expect(other.page.getByRole("button", { name: "You voted IC6" })).toBeVisible();
    await own.page.getByRole("radio", { name: "IC5" }).click();
    await show(own, "vote-laptop");
    await own.page.getByRole("button", { name: "Confirm IC5" }).click();
    await expect(screen.page.locator(".rail")).toContainText("2 of 3 have voted");
    await show(screen, "room-voting");
    for (const seat of [own, other, screen, facilitator]) expect(openVotes(seat)).toEqual([]);
    expect(othersVotes(own, own.member)).toEqual([]);
    expect(othersVotes(other, other.member)).toEqual([]);
    expect(othersVotes(facilitator, facilitator.member)).toEqual([]);
    expect([...screen.held("vote/").keys()]).toEqual([]);
  });

  await test.step("before the reveal neither the screen nor the others hold a proposal or another manager's drift", async () => {
    expect(proposed(other, "")).toEqual([]);
    expect(proposed(screen, "")).toEqual([]);
    expect([...other.held("drift/").keys()]).toEqual([]);
    expect([...screen.held("drift/").keys()]).toEqual([]);
    await expect(screen.column("IC5").getByText(thorunn.short)).toBeVisible();
  });

  await test.step("the reveal works with a vote missing and shows all at once", async () => {
    await show(facilitator, "before-reveal");
    await page.getByRole("button", { name: "Reveal, 1 missing" }).click();
    await expect(screen.page.getByText("2 of 3 votes, IC5 to IC6")).toBeVisible();
    await expect(screen.column("IC6").getByText(thorunn.short)).toBeVisible();
    await expect(other.page.getByRole("radiogroup", { name: "Your vote" })).toHaveCount(0);
    await expect.poll(() => othersVotes(other, other.member).length).toBeGreaterThan(0);
    expect(proposed(other, thorunn.id)).not.toEqual([]);
    expect(proposed(other, lukasz.id)).toEqual([]);
    await show(screen, "room-revealed");
    await show(own, "revealed-laptop");
    await show(other, "revealed-phone");
  });

  await test.step("a changed level is decided with a reason, and every page says so", async () => {
    await page.getByRole("button", { name: "Discuss", exact: true }).click();
    await page.getByRole("button", { name: "Decide", exact: true }).click();
    await page.getByRole("button", { name: "Decide D" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Level").selectOption("IC6");
    await dialog.getByRole("button", { name: "Record decision" }).click();
    await expect(dialog).toBeVisible();
    await show(facilitator, "decide");
    await dialog.getByLabel("Reason").fill("Eleven teams follow the rules she wrote.");
    await dialog.getByRole("button", { name: "Record decision" }).click();
    await expect(screen.page.locator(".rail")).toContainText("decided");
    await expect(facilitator.card(thorunn.id, "IC6")).toHaveAccessibleName(/decided/);
    await expect(other.page.getByText("Decided: Promote, IC6")).toBeVisible();
    expect(screen.received.join("\n")).not.toContain("Eleven teams");
    await show(screen, "room-decided");
    await show(other, "decided-phone");
    for (const seat of [facilitator, own, other, screen]) await seat.provesEqual();
  });
});
