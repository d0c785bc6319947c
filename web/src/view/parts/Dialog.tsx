import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The element itself, or after a move of its person the card that took its place. */
const sameAs = (before: HTMLElement): HTMLElement | null => {
  const person = before.dataset["person"];
  if (before.isConnected || person === undefined) return before;
  return document.querySelector<HTMLElement>(`button[data-person="${CSS.escape(person)}"]`);
};

/** A modal of the browser's own: it keeps the focus inside and gives it back where it came from. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) sameAs(before)?.focus();
    };
  }, []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
