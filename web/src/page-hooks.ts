import { effect } from "@preact/signals-core";
import type { Store } from "./store";

/** What the page's body says about itself: role, phase, connection and theme, for styles and for tests. */
export const showOnBody = (store: Store): void => {
  const { dataset } = document.body;
  showTheme(() => store.me.value?.role === "screen");
  effect(() => { dataset["conn"] = store.link.value.state; });
  effect(() => { dataset["phase"] = store.room.get("focus")?.phase ?? "none"; });
  effect(() => { dataset["role"] = store.me.value?.role ?? "none"; });
};

/** Dark follows the system, except where the page is always light. */
export const showTheme = (alwaysLight: () => boolean): void => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = (): void => { document.documentElement.dataset["theme"] = dark.matches && !alwaysLight() ? "dark" : "light"; };
  dark.addEventListener("change", theme);
  effect(theme);
};

const KEPT = 2_000;

/** Performance marks, the old ones taken away so that a long meeting does not pile them up. */
export const mark = (name: string): void => {
  performance.mark(name);
  const [kind, seq] = name.split(":");
  performance.clearMarks(`${kind ?? ""}:${String(Number(seq) - KEPT)}`);
};
