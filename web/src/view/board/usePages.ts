import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { pageWith, type Column } from "../../session/board";
import { usePage } from "../page";

export interface Pages {
  readonly rows: number;
  readonly of: (column: Column) => number;
  readonly turn: (column: Column) => void;
  /** Turns the column of this person to the page they are on. */
  readonly show: (person: string) => void;
}

const HEAD = 32;
const ROW = 32;
const FEWEST_ROWS = 4;

/** Columns fold into as many rows as there is room for; the page of each is one's own until the room goes on. */
export const usePages = (root: RefObject<HTMLElement | null>, columns: readonly Column[]): Pages => {
  const { desk } = usePage();
  const rows = useRows(root);
  const [turned, setTurned] = useState<ReadonlyMap<string, number>>(new Map());
  const focus = desk.focus.value;
  useEffect(() => { setTurned(new Map()); }, [focus]);
  const at = ({ level, people }: Column): number => turned.get(level.id) ?? pageWith(people, rows, desk.person.value);
  const go = ({ level }: Column, page: number): void => { setTurned(new Map(turned).set(level.id, page)); };
  return {
    rows,
    of: at,
    turn: (column) => { go(column, at(column) + 1); },
    show: (person) => {
      const column = columns.find(({ people }) => people.includes(person));
      if (column) go(column, pageWith(column.people, rows, person));
    },
  };
};

/** On a narrow page the board is as long as it needs to be, and nothing folds. */
function useRows(root: RefObject<HTMLElement | null>): number {
  const [rows, setRows] = useState(Infinity);
  useLayoutEffect(() => {
    const board = root.current;
    if (!board) return undefined;
    const fit = (): void => {
      const bounded = getComputedStyle(board).overflowY !== "visible";
      setRows(bounded ? Math.max(FEWEST_ROWS, Math.floor((board.clientHeight - HEAD) / ROW)) : Infinity);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(board);
    fit();
    return () => { observer.disconnect(); };
  }, [root]);
  return rows;
}
