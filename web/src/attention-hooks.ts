import type { Attention } from "./connection/attention";

const TOUCHES = ["pointerdown", "keydown", "input"] as const;

/** What counts as a touch, and the cell that the place with the focus says it changes (`data-edits`). */
export const watchAttention = (attention: Attention): void => {
  const touched = (): void => {
    attention.used();
    const cell = editedAt(document.activeElement);
    if (cell !== null) attention.edits(cell);
  };
  const moved = (): void => { attention.edits(editedAt(document.activeElement)); };
  for (const touch of TOUCHES) document.addEventListener(touch, touched, { passive: true });
  document.addEventListener("focusin", moved);
  document.addEventListener("focusout", () => { queueMicrotask(moved); });
  document.addEventListener("visibilitychange", () => { attention.shown(!document.hidden); });
};

const editedAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>("[data-edits]")?.dataset["edits"] ?? null;
