import tseslint from "typescript-eslint";

const viewLibrary = { group: ["preact", "preact/*", "@preact/*"], message: "This layer knows no view library." };
const signalsOnly = { group: ["preact", "preact/*"], message: "Session state may use signals, but no view library." };
const socket = { group: ["**/connection/*", "**/connection"], message: "Only main.tsx joins socket, store and views." };
const views = { group: ["**/view/*", "**/view/**"], message: "Views are the outermost layer." };

const layer = (files, ...patterns) => ({ files, rules: { "no-restricted-imports": ["error", { patterns }] } });

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "test-results/", "playwright-report/"] },
  ...tseslint.configs.strict,
  { files: ["**/*.{ts,tsx}"], rules: { "max-lines": ["error", 300], "@typescript-eslint/consistent-type-imports": "error" } },
  layer(["src/protocol/**"], viewLibrary, socket, views),
  layer(["src/session/**"], signalsOnly, socket, views),
  layer(["src/connection/**"], viewLibrary, views),
  layer(["src/chart/**/*.ts"], viewLibrary, socket, views),
  layer(["src/chart/**/*.tsx"], socket, views),
  layer(["src/view/**"], socket),
  {
    files: ["src/view/**", "src/chart/**", "src/session/**"],
    rules: { "no-restricted-globals": ["error", "WebSocket", "fetch", "localStorage", "sessionStorage"] },
  },
);
