import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** A note on a person, shared or the facilitator's own. */
export const setNote = (person: string, visibility: "shared" | "facilitator", text: string): Command => ({
  op: "note.set",
  target: { person, visibility },
  value: text,
  cell: cellKey("note", person, visibility),
});
