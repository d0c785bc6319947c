import { expect } from "@playwright/test";
import { lukasz, thorunn } from "./people";
import type { Seat } from "./seat";

/** A facilitator's first minute with the team Platform: agenda, start, and on to the second item, Þórunn. */
export const begin = async ({ page }: Seat): Promise<void> => {
  await page.getByRole("button", { name: "Largest changes first" }).click();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "First item" }).click();
  await expect(page.locator(".drawer h2")).toHaveText(lukasz.name);
  await page.getByRole("button", { name: "Next N" }).click();
  await expect(page.locator(".drawer h2")).toHaveText(thorunn.name);
};
