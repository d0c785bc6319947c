import { defineConfig } from "@playwright/test";
import { browserPath } from "./e2e/browser";

const executablePath = await browserPath();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  forbidOnly: true,
  reporter: [["list"]],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    launchOptions: { args: ["--no-sandbox", "--disable-dev-shm-usage"], ...(executablePath !== undefined && { executablePath }) },
  },
});
