import { expect, test, type Page } from "@playwright/test";
import { FixtureServer, origin } from "./fixtures/server";
import { sampleSession } from "./fixtures/session";

const open = async (page: Page, phase: string, role = "facilitator", member = "f1"): Promise<FixtureServer> => {
  const server = new FixtureServer(sampleSession("live", phase), { member, role });
  await server.serve(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${origin}/s/s`);
  await page.locator("main").first().waitFor();
  return server;
};
const focusCell = (server: FixtureServer): string => (server.cell("focus") as { person: string }).person;

test("[UX §5] a rating waits for its reason, then for the server, and shows both", async ({ page }, info) => {
  const server = await open(page, "discuss");
  const row = page.locator('tr[data-competency="reliability"]').first();
  await row.getByRole("radio", { name: "Rating 4" }).click();
  await expect(page.getByText("Reason:")).toBeVisible();
  await page.screenshot({ path: info.outputPath("reason.png") });
  expect(server.received).toHaveLength(0);
  await page.keyboard.press("2");
  await expect(row.locator('[data-state="pending"]')).toBeVisible();
  await page.screenshot({ path: info.outputPath("pending.png") });
  expect(server.received.at(-1)).toMatchObject({ op: "rating.set", value: 4, base: 100, reason: "Level text read again" });
  server.accept({ [`rating/${focusCell(server)}/reliability`]: { value: 4, initial: 2 } });
  await expect(row.locator('[data-state="pending"]')).toHaveCount(0);
  await expect(row.getByRole("radio", { name: "Rating 4" })).toBeChecked();
});

test("[UX §4] the last reason for a person is offered first, one key away", async ({ page }) => {
  const server = await open(page, "discuss");
  const rate = async (competency: string, value: number): Promise<void> => {
    await page.locator(`tr[data-competency="${competency}"]`).first().getByRole("radio", { name: `Rating ${String(value)}` }).click();
  };
  await rate("delivery", 5);
  await page.keyboard.press("2");
  server.accept({ [`rating/${focusCell(server)}/delivery`]: { value: 5, initial: 3 } });
  await rate("reliability", 4);
  await page.keyboard.press("Enter");
  expect(server.received.at(-1)).toMatchObject({ target: { competency: "reliability" }, reason: "Level text read again" });
});

test("[UX §5] a conflict names who was faster and offers both ways on", async ({ page }, info) => {
  const server = await open(page, "discuss");
  const person = focusCell(server);
  await page.getByRole("button", { name: "Propose a level" }).click();
  await page.keyboard.press("4");
  await page.keyboard.press("1");
  const theirs = { current: "IC4", proposed: "IC6", initial: "IC4" };
  server.change({ [`level/${person}`]: theirs }, "level.propose");
  server.refuse({ status: "conflict", current: { value: theirs, by: "m2", at: "2026-11-22T10:42:00.000Z", seq: 101 } });
  const strip = page.locator('[data-state="conflict"].strip');
  await expect(strip).toContainText("Hanne set IC6 at 10:42. You chose IC4.");
  await page.screenshot({ path: info.outputPath("conflict.png") });
  await strip.getByRole("button", { name: "Propose IC4" }).click();
  expect(server.received.at(-1)).toMatchObject({ op: "level.propose", value: "IC4", base: 101 });
});

test("[UX §5] a refusal returns the field, says why and can be tried again", async ({ page }) => {
  const server = await open(page, "discuss");
  await page.locator('tr[data-competency="ownership"]').first().getByRole("radio", { name: "Rating 2" }).click();
  await page.keyboard.press("1");
  server.refuse({ status: "rejected", code: "WRONG_STATE" });
  await expect(page.getByRole("alert").filter({ hasText: "Not saved." })).toContainText("The meeting is not at a point where this can be done.");
  await page.getByRole("button", { name: "Try again" }).click();
  expect(server.received).toHaveLength(2);
});

test("[UX B8] M and digits move a card, ask for the reason and say where it went", async ({ page }, info) => {
  const server = await open(page, "discuss");
  const person = focusCell(server);
  await page.locator(`.board [data-person="${person}"]`).focus();
  await page.keyboard.press("m");
  await page.screenshot({ path: info.outputPath("move.png") });
  await page.keyboard.press("6");
  await page.keyboard.press("1");
  server.accept({ [`level/${person}`]: { current: "IC4", proposed: "IC6", initial: "IC4" } });
  await expect(page.locator(`[data-level="IC6"] [data-person="${person}"]`)).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "is now at IC6" })).toHaveCount(1);
});

test("[UX D1] Enter on a card opens the drawer, Escape returns to that card", async ({ page }) => {
  await open(page, "discuss");
  await page.locator(".board .card").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator(".drawer h2")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator(".board .card").nth(1)).toBeFocused();
});

test("[UX V1] a vote is sent when confirmed and can be changed until the reveal", async ({ page }, info) => {
  const server = await open(page, "vote", "committee", "m1");
  const person = focusCell(server);
  await page.keyboard.press("5");
  await page.screenshot({ path: info.outputPath("vote.png") });
  expect(server.received).toHaveLength(0);
  await page.keyboard.press("Enter");
  expect(server.received.at(-1)).toMatchObject({ op: "vote.cast", target: { person }, value: "IC5" });
  server.accept({ [`vote/${person}/m1`]: { round: 1, level: "IC5" } });
  await expect(page.getByRole("button", { name: "You voted IC5" })).toBeDisabled();
  await page.getByRole("radio", { name: "IC4" }).click();
  await expect(page.getByRole("button", { name: "Confirm IC4" })).toBeEnabled();
});

test("[UX F4] Next pressed twice asks once", async ({ page }) => {
  const server = await open(page, "discuss");
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await expect(page.getByRole("button", { name: "Next N" })).toBeDisabled();
  expect(server.received.filter(({ op }) => op === "item.open")).toHaveLength(1);
});

test("[UX G6] a cut line keeps what is there, stops writing and says how much was missed", async ({ page }, info) => {
  const server = await open(page, "discuss");
  await page.locator('tr[data-competency="ownership"]').first().getByRole("radio", { name: "Rating 2" }).click();
  server.cut();
  await expect(page.locator("body")).toHaveAttribute("data-conn", "reconnecting", { timeout: 2_000 });
  await expect(page.getByRole("button", { name: "Decide D" })).toBeDisabled();
  await expect(page.getByText("Reason:")).toBeVisible();
  await page.screenshot({ path: info.outputPath("cut.png") });
  server.missed(14);
  server.restore();
  await expect(page.getByRole("banner").getByText("Back, 14 changes")).toBeVisible();
  await expect(page.locator("body")).toHaveAttribute("data-conn", "live");
});

test("[UX G7] a lost delta makes the page ask again", async ({ page }) => {
  const server = await open(page, "discuss");
  server.missed(1);
  server.change({ agenda: [] });
  await expect.poll(() => server.hellos).toBe(2);
});

test("[UX B4] the curtain takes names and numbers out of the page", async ({ page }) => {
  const server = await open(page, "discuss", "screen", "s1");
  await expect(page.locator(".card").first()).toBeVisible();
  server.change({ screen: { names: "short", detail: "criteria", curtain: true } }, "screen.configure");
  await expect(page.locator(".card")).toHaveCount(0);
  expect(await page.locator("body").innerText()).not.toContain("IC");
  expect(await page.title()).toBe("Plumbline");
});

test("[UX R3] managers are in name order, each number with its interval", async ({ page }, info) => {
  await open(page, "discuss");
  await page.getByRole("button", { name: "Managers" }).click();
  await page.screenshot({ path: info.outputPath("managers.png") });
  const names = await page.locator(".dt tbody th b").allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
});

const moveTo = (server: FixtureServer, people: readonly string[], level: string): void => {
  server.change(Object.fromEntries(people.map((id) => [`level/${id}`, { current: "IC2", proposed: level, initial: "IC2" }])), "level.propose");
};
const gliding = (page: Page): Promise<number> => page.evaluate(() => document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).target?.hasAttribute("data-person")).length);

test("[UX B6] six moves in a frame glide, seven do not", async ({ page }) => {
  const server = await open(page, "discuss");
  await expect(page.locator(".board .card").first()).toBeVisible();
  const ids = await page.locator('[data-level="IC2"] .card:not(.decided)').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset["person"] ?? ""));
  moveTo(server, ids.slice(0, 6), "IC7");
  await expect.poll(() => gliding(page)).toBe(6);
  await expect.poll(() => gliding(page)).toBe(0);
  moveTo(server, [...ids.slice(0, 6), ...(await page.locator('[data-level="IC1"] .card').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset["person"] ?? "")))].slice(0, 7), "IC6");
  await expect(page.locator(`[data-level="IC6"] [data-person="${ids[0] ?? ""}"]`)).toBeVisible();
  expect(await gliding(page)).toBe(0);
});

test("[UX G10] with reduced motion nothing is animated after a move", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const server = await open(page, "discuss");
  const card = page.locator('[data-level="IC2"] .card:not(.decided)').first();
  const id = (await card.getAttribute("data-person")) ?? "";
  moveTo(server, [id], "IC7");
  await expect(page.locator(`[data-level="IC7"] [data-person="${id}"]`)).toHaveClass(/moved/);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("[UX G9] many remote changes are announced in a few words, with their count", async ({ page }) => {
  const server = await open(page, "discuss");
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => { said.push(document.querySelector("[aria-live]")?.textContent ?? ""); })
      .observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const person = focusCell(server);
  for (let n = 0; n < 100; n++) server.change({ [`rating/${person}/delivery`]: { value: 1 + (n % 5), initial: 3 } });
  await expect(page.locator("[aria-live]")).toHaveText(/changes by others/, { timeout: 6_000 });
  const distinct = await page.evaluate(() => new Set((window as unknown as { said: string[] }).said.filter((words) => words !== "")).size);
  expect(distinct).toBeLessThanOrEqual(3);
});
