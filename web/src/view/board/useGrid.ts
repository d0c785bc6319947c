import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { placeOf } from "../../session/place";
import { mayPropose } from "../../session/rights";
import { useFramework, useMe, usePage } from "../page";
import { neighbour } from "./neighbour";

export interface Grid {
  /** The one card that Tab reaches. */
  readonly stop: string | undefined;
  readonly rest: (person: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrow keys over columns of cards, and the keys that act on the card in focus (UX §4). */
export const useGrid = (root: RefObject<HTMLDivElement | null>, cards: readonly (readonly string[])[], show: (person: string) => void): Grid => {
  const { desk, room } = usePage();
  const [rested, setRested] = useState<string>();
  const act = useMoves();
  const isHere = (person: string | undefined): boolean => person !== undefined && cards.some((column) => column.includes(person));
  const known = isHere(rested);
  const stop = [rested, room.get("focus")?.person, desk.person.value].find(isHere) ?? cards.find((column) => column.length > 0)?.[0];
  const wanted = useRef<string>(undefined);
  const find = (person: string): HTMLElement | null => root.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"]`) ?? null;
  const focus = (person: string): void => {
    const card = find(person);
    card?.focus();
    if (card || wanted.current === person) return;
    wanted.current = person;
    show(person);
  };
  useLayoutEffect(() => {
    const card = wanted.current === undefined ? null : find(wanted.current);
    if (card) wanted.current = undefined;
    card?.focus();
  });
  useKeptFocus(root, known ? rested : undefined, focus);
  const onKeyDown = (event: KeyboardEvent): void => {
    const person = event.target instanceof HTMLElement ? event.target.dataset["person"] : undefined;
    if (person === undefined || event.altKey || event.metaKey) return;
    const next = neighbour(cards, person, event.key, event.ctrlKey);
    if (next !== undefined) focus(next);
    else if (event.ctrlKey || !act(person, event.key)) return;
    event.preventDefault();
  };
  return { stop, rest: setRested, onKeyDown };
};

function useMoves(): (person: string, key: string) => boolean {
  const { room, desk, writable } = usePage();
  const framework = useFramework();
  const me = useMe();
  return (person, key) => {
    const by = { m: 0, "[": -1, "]": 1 }[key.toLowerCase()];
    if (by === undefined || !writable.peek() || !desk.letters.peek() || !mayPropose(room, me, person)) return false;
    const to = by === 0 ? undefined : framework.step(placeOf(room, person), by)?.id;
    if (by === 0 || to !== undefined) desk.moving.value = { person, ...(to !== undefined && { to }) };
    return true;
  };
}

/** A card that moved to another column is a new element: the focus goes with it, never to the page [UX G2]. */
function useKeptFocus(root: RefObject<HTMLDivElement | null>, rested: string | undefined, focus: (person: string) => void): void {
  const mine = useRef(false);
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element && !target.closest("dialog")) mine.current = root.current?.contains(target) ?? false;
    };
    document.addEventListener("focusin", note);
    return () => { document.removeEventListener("focusin", note); };
  }, [root]);
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (mine.current && lost && rested !== undefined) focus(rested);
  });
}
