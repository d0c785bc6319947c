import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Puts one person before everybody. */
export const openItem = (person: string): Command => ({ op: "item.open", target: { person }, cell: cellKey("focus") });
