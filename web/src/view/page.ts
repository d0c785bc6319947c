import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ReadonlySignal } from "@preact/signals";
import type { Command } from "../session/command";
import type { Desk } from "../session/desk";
import type { Details } from "../session/details";
import type { Framework } from "../session/framework";
import type { Room } from "../session/room";
import type { Me } from "../session/rights";
import type { Loaded, Shelf } from "../session/shelf";
import type { Store } from "../store";

/** Everything a view may ask or tell; made once, in main. */
export interface Page {
  readonly store: Store;
  readonly room: Room;
  readonly desk: Desk;
  readonly framework: ReadonlySignal<Loaded<Framework>>;
  readonly loadFramework: () => void;
  readonly details: Shelf<Details>;
  readonly writable: ReadonlySignal<boolean>;
  readonly act: (command: Command) => void;
}

export const PageContext = createContext<Page | undefined>(undefined);

export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (!page) throw new Error("A view outside of its page");
  return page;
};

export const useMe = (): Me | undefined => usePage().store.me.value;

/** A level's name for a sentence, wherever the framework may not be there yet. */
export const labelOf = ({ framework }: Page, level: string): string => {
  const loaded = framework.peek();
  return loaded.status === "ready" ? loaded.value.label(level) : level;
};

/** The framework, once there is one; screens below the loading page may rely on it. */
export const useFramework = (): Framework => {
  const framework = usePage().framework.value;
  if (framework.status !== "ready") throw new Error("A view before its framework");
  return framework.value;
};
