import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { forScreen } from "./fixtures/audience";
import { FixtureServer, origin } from "./fixtures/server";
import { sampleSession } from "./fixtures/session";

type Look = { name: string; member: string; role: string; state: "preparing" | "live"; phase: string; width: number; height: number; dark?: boolean };

const looks: readonly Look[] = [
  { name: "lobby", member: "f1", role: "facilitator", state: "preparing", phase: "read", width: 1366, height: 768 },
  { name: "waiting-room", member: "m1", role: "committee", state: "preparing", phase: "read", width: 1366, height: 768 },
  { name: "facilitator", member: "f1", role: "facilitator", state: "live", phase: "discuss", width: 1366, height: 768 },
  { name: "facilitator-dark", member: "f1", role: "facilitator", state: "live", phase: "discuss", width: 1366, height: 768, dark: true },
  { name: "manager", member: "m1", role: "committee", state: "live", phase: "vote", width: 1366, height: 768 },
  { name: "manager-phone", member: "m1", role: "committee", state: "live", phase: "vote", width: 390, height: 844 },
  { name: "manager-narrow", member: "m1", role: "committee", state: "live", phase: "vote", width: 320, height: 700 },
  { name: "room", member: "s1", role: "screen", state: "live", phase: "discuss", width: 1920, height: 1080 },
];

const open = async (page: Page, look: Look): Promise<FixtureServer> => {
  const sample = sampleSession(look.state, look.phase);
  const server = new FixtureServer(look.role === "screen" ? forScreen(sample) : sample, look);
  await server.serve(page);
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({ colorScheme: look.dark ? "dark" : "light" });
  await page.goto(`${origin}/s/s`);
  await expect(page.locator("h1")).toHaveText("Engineering, autumn");
  await page.evaluate(() => document.fonts.ready);
  return server;
};

for (const look of looks)
  test(`[UX G1] ${look.name} has no serious finding of axe, no policy violation and no sideways scroll`, async ({ page }, info) => {
    const complaints: string[] = [];
    page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
    page.on("pageerror", (error) => { complaints.push(String(error)); });
    await open(page, look);
    if (look.role !== "screen") await page.locator("main").first().waitFor();
    await page.screenshot({ path: info.outputPath(`${look.name}.png`) });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
