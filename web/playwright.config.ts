import { defineConfig } from "@playwright/test";
import { browserPath } from "./e2e/browser";

const executablePath = await browserPath();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    launchOptions: { args: ["--no-sandbox", "--disable-dev-shm-usage"], ...(executablePath !== undefined && { executablePath }) },
  },
});
