import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Spot {
  readonly element: HTMLElement;
  readonly level: string;
  readonly x: number;
  readonly y: number;
}

const MOST_AT_ONCE = 6;
const timing = { duration: 220, easing: "cubic-bezier(.2,0,0,1)" } as const;
const MOST_CARDS = 300;
const OUTLINE_MS = 2_000;

/** Cards that changed their level glide there; seven or more at once would be a blur, so then the counts pulse (UX §6). */
export const useMotion = (root: RefObject<HTMLElement | null>): void => {
  const before = useRef<ReadonlyMap<string, Spot>>(new Map());
  useLayoutEffect(() => {
    const now = spots(root.current);
    const moved = [...now].flatMap(([person, to]) => {
      const from = before.current.get(person);
      return from && from.level !== to.level ? [{ from, to }] : [];
    });
    before.current = now;
    if (moved.length === 0) return;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) moved.forEach(({ to }) => { outline(to.element); });
    else if (moved.length > MOST_AT_ONCE) pulse(moved.map(({ to }) => to.element));
    else moved.forEach(({ from, to }) => { glide(from, to); });
  });
};

const spots = (root: HTMLElement | null): ReadonlyMap<string, Spot> => {
  const found = new Map<string, Spot>();
  const cards = root?.querySelectorAll<HTMLElement>("[data-level] [data-person]") ?? [];
  if (cards.length > MOST_CARDS) return found;
  for (const element of cards) {
    const level = element.closest<HTMLElement>("[data-level]")?.dataset["level"] ?? "";
    found.set(element.dataset["person"] ?? "", { element, level, x: element.offsetLeft, y: element.offsetTop });
  }
  return found;
};

const glide = (from: Spot, to: Spot): void => {
  const way = `translate(${String(from.x - to.x)}px, ${String(from.y - to.y)}px)`;
  to.element.animate([{ transform: way }, { transform: "none" }], timing);
};

const pulse = (cards: readonly HTMLElement[]): void => {
  const counts = new Set(cards.map((card) => card.closest("[data-level]")?.querySelector("h2 .n")));
  counts.forEach((count) => count?.animate([{ transform: "scale(1)" }, { transform: "scale(1.3)" }, { transform: "scale(1)" }], timing));
};

const outline = (element: HTMLElement): void => {
  element.classList.add("moved");
  setTimeout(() => { element.classList.remove("moved"); }, OUTLINE_MS);
};
