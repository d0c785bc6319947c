import { expect } from "@playwright/test";
import { lukasz, thorunn } from "./people";
import type { Seat } from "./seat";

/** A facilitator's first minute: agenda, start, and the first item open. */
export const start = async ({ page }: Seat): Promise<void> => {
  await page.getByRole("button", { name: "Largest changes first" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "First item" }).click();
  await expect(page.locator(".drawer h2")).toBeVisible();
};

/** With the team Platform on to the second item, Þórunn. */
export const begin = async (facilitator: Seat): Promise<void> => {
  const { page } = facilitator;
  await start(facilitator);
  await expect(page.locator(".drawer h2")).toHaveText(lukasz.name);
  await page.getByRole("button", { name: "Next N" }).click();
  await expect(page.locator(".drawer h2")).toHaveText(thorunn.name);
};
