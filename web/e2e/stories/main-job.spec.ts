import { expect, test } from "./table";
import { type Seat, laptop, room } from "./seat";

// Proposed for IC6, and one rating point short of it.
const person = { id: "p027", short: "Þórunn J.", name: "Þórunn Jónsdóttir", manager: "Hanneke Visser" };

const cardIn = (seat: Seat, level: string) => seat.column(level).getByText(person.short);
const driftOf = (seat: Seat) => JSON.stringify([...seat.held("drift/")]);
const countsOf = (seat: Seat) => (seat.held("distribution/delivery").get("distribution/delivery") as { counts: number[] } | undefined)?.counts;

test("[UX L1] [UX F2] the main job: rate, propose, see it everywhere, lose nothing", async ({ server, sit, show }) => {
  test.slow();
  const facilitator = await sit(server.link("facilitator"), laptop);
  const screen = await sit(server.link("screen"), room);
  const managers = [await sit(server.link("manager"), laptop), await sit(server.link("manager", 1), laptop)];
  const observer = await sit(server.link("observer"), laptop);
  const seats = [facilitator, screen, ...managers, observer];
  const everywhere = (check: (seat: Seat) => Promise<void>): Promise<unknown> => Promise.all(seats.map(check));

  await test.step("before the start managers wait, and hold nothing but their own reports", async () => {
    for (const manager of managers) {
      await expect(manager.page.getByRole("heading", { name: "Waiting room" })).toBeVisible();
      expect(manager.foreign()).toEqual([]);
    }
    await show(facilitator, "lobby");
    await show(managers[1], "waiting-room");
    await show(screen, "room-before");
    await show(observer, "observer-before");
  });

  await test.step("the start opens every page at once", async () => {
    await facilitator.page.getByRole("button", { name: "Start", exact: true }).click();
    for (const { page } of managers) await page.getByRole("button", { name: "Board" }).click();
    await everywhere((seat) => expect(seat.column("IC4")).toBeVisible());
  });

  await test.step("the facilitator opens a person", async () => {
    await facilitator.page.getByRole("button", { name: "First item" }).click();
    await expect(facilitator.page.locator(".drawer")).toContainText(person.name);
    await expect(screen.page.locator(".rail")).toContainText(person.short);
    await everywhere((seat) => expect(cardIn(seat, "IC6")).toBeVisible());
    await show(facilitator, "opened");
    await show(screen, "room-opened");
  });

  await test.step("a rating with its reason changes distribution, drift and readiness", async () => {
    const [counts, drift] = [countsOf(screen), driftOf(screen)];
    await facilitator.page.getByRole("button", { name: "Managers" }).click();
    const row = facilitator.page.getByRole("row").filter({ hasText: person.manager });
    await expect(row).toContainText("0 reviewed");
    const before = await row.innerText();
    await show(facilitator, "managers");
    await facilitator.page.getByRole("button", { name: "Board" }).click();
    await expect(screen.page.locator(".crit")).not.toContainText("6 of 6");
    await facilitator.rating("delivery").getByRole("radio", { name: "Rating 4" }).click();
    await show(facilitator, "reason");
    await facilitator.page.getByRole("button", { name: "Evidence heard in the room" }).click();
    await expect(facilitator.rating("delivery").getByRole("radio", { name: "Rating 4" })).toBeChecked();
    await expect(facilitator.page.locator(".drawer .verdict")).toContainText("was");
    await expect.poll(() => countsOf(screen)).not.toEqual(counts);
    await expect.poll(() => driftOf(screen)).not.toEqual(drift);
    await facilitator.page.getByRole("button", { name: "Managers" }).click();
    await expect(row).toContainText("1 reviewed");
    expect(await row.innerText()).not.toEqual(before);
    await facilitator.page.getByRole("button", { name: "Board" }).click();
  });

  await test.step("a proposal with its reason moves the card on every page", async () => {
    await facilitator.page.locator(".drawer").getByRole("button", { name: "Propose a level" }).click();
    await show(facilitator, "propose");
    await facilitator.page.getByRole("dialog").getByRole("button", { name: "IC7" }).click();
    await facilitator.page.getByRole("dialog").getByRole("button", { name: "Compared with others" }).click();
    await everywhere(async (seat) => {
      await expect(cardIn(seat, "IC7")).toBeVisible();
      await expect(cardIn(seat, "IC6")).toHaveCount(0);
    });
    await expect(screen.page.locator(".crit")).toContainText("For IC7");
    await everywhere((seat) => show(seat, `moved-${String(seats.indexOf(seat))}`));
  });

  await test.step("a reload of each page shows the same", async () => {
    await everywhere(async ({ page, body }) => {
      await page.reload();
      await expect(body).toHaveAttribute("data-conn", "live");
    });
    for (const { page } of managers) await page.getByRole("button", { name: "Board" }).click();
    await everywhere((seat) => expect(cardIn(seat, "IC7")).toBeVisible());
  });

  await test.step("a killed server comes back with everything, and so do the pages", async () => {
    await server.kill();
    await everywhere(({ body }) => expect(body).toHaveAttribute("data-conn", "reconnecting"));
    await show(facilitator, "reconnecting");
    await show(screen, "room-reconnecting");
    await server.startAgain();
    await everywhere(async (seat) => {
      await expect(seat.page.getByText(/^Back, /).first()).toBeVisible({ timeout: 40_000 });
      await expect(seat.body).toHaveAttribute("data-conn", "live");
      await expect(cardIn(seat, "IC7")).toBeVisible();
      await seat.provesEqual();
    });
    await show(facilitator, "back");
    await expect(facilitator.rating("delivery").getByRole("radio", { name: "Rating 4" })).toBeChecked();
    await everywhere(({ complaints }) => Promise.resolve(expect(complaints).toEqual([])));
  });
});
