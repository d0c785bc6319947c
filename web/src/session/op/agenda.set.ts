import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** The order in which people are discussed. */
export const setAgenda = (people: readonly string[]): Command => ({
  op: "agenda.set",
  target: {},
  value: [...people],
  cell: cellKey("agenda"),
});
