import type { ScreenCell } from "../../protocol/cells";
import { cellKey } from "../../protocol/key";
import type { Command } from "../command";

/** How the room screen names people, what it shows of the one in focus, and its curtain. */
export const configureScreen = (screen: ScreenCell): Command => ({
  op: "screen.configure",
  target: {},
  value: { ...screen },
  cell: cellKey("screen"),
});
