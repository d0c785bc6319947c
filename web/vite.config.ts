import { defineConfig } from "vitest/config";

const server = process.env["PLUMBLINE_DEV_SERVER"] ?? "http://localhost:8080";

export default defineConfig({
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      "/api": server,
      "/join": server,
      "/ws": { target: server, ws: true },
    },
  },
  test: { include: ["src/**/*.test.ts", "src/**/*.test.tsx"] },
});
