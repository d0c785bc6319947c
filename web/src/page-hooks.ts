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

const STOPS = 'a[href], button:not([tabindex="-1"]), input, select, textarea, [tabindex="0"]';

/** What had the focus may be gone after a change: then the nearest place that is left gets it, never the page itself [UX G2]. */
export const keepFocus = (root: HTMLElement): void => {
  let path: Element[] = [];
  document.addEventListener("focusin", ({ target }) => {
    path = [];
    for (let at = target as Element | null; at !== null && at !== root; at = at.parentElement) path.push(at);
  });
  const rescue = (): void => {
    if (document.activeElement !== document.body || path[0]?.isConnected !== false) return;
    const left = path.find((element) => element.isConnected) ?? root.querySelector("main");
    const stop = left?.querySelector<HTMLElement>(STOPS) ?? root.querySelector("main");
    path = [];
    stop?.focus();
  };
  new MutationObserver(rescue).observe(root, { childList: true, subtree: true });
};

const KEPT = 2_000;

/** Performance marks, the old ones taken away so that a long meeting does not pile them up. */
export const mark = (name: string): void => {
  performance.mark(name);
  const [kind, seq] = name.split(":");
  performance.clearMarks(`${kind ?? ""}:${String(Number(seq) - KEPT)}`);
};
