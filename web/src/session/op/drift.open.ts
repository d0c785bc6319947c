import type { DriftOpenCell } from "../../protocol/cells";
import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** Who sees how managers compare: the committee, and the room screen by letter or name. */
export const openDrift = (open: DriftOpenCell): Command => ({
  op: "drift.open",
  target: {},
  value: { ...open },
  cell: cellKey("drift-open"),
});
