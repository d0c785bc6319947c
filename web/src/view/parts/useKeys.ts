import { useLayoutEffect, useRef } from "preact/hooks";
import { usePage } from "../page";

export type Keys = Readonly<Record<string, () => void>>;

const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Single letters and digits for the whole page, off while somebody writes, a dialog is open or a modifier is held [UX F7]. */
export const useKeys = (keys: Keys): void => {
  const { desk } = usePage();
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (writing(event.target) || document.querySelector("dialog[open]")) return;
      if (event.key === "Enter" && event.target instanceof Element && event.target.closest("button, a")) return;
      if (!desk.letters.peek() && event.key.length === 1 && event.key !== "?") return;
      const act = latest.current[event.key.toLowerCase()] ?? latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => { document.removeEventListener("keydown", press); };
  }, [desk]);
};
