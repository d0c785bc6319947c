import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A Chromium: the one named, Playwright's own, the system's, or the one that comes as a package. */
export const browserPath = async (): Promise<string | undefined> => {
  const named = process.env["PLUMBLINE_CHROMIUM"];
  if (named) return named;
  if (existsSync(chromium.executablePath())) return undefined;
  const system = installed.find((path) => existsSync(path));
  if (system !== undefined) return system;
  const packaged = await import("@sparticuz/chromium");
  return packaged.default.executablePath();
};
