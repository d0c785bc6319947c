import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Keeps the open item in sight in a list that scrolls by itself, without moving the page. */
export const useScrolledTo = (person: string | undefined): RefObject<HTMLOListElement | null> => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const item = person === undefined ? null : list.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"]`);
    const box = list.current;
    if (item && box) box.scrollTop = item.offsetTop - box.offsetTop - box.clientHeight / 3;
  }, [person]);
  return list;
};
