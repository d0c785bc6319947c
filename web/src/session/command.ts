import type { CommandFrame } from "../protocol/frames";
import type { Json } from "../protocol/json";

/** What a member asks for, before it has a cid: the op, its target and value, and the cell whose position [R8] compares. */
export interface Command {
  readonly op: string;
  readonly target: Readonly<Record<string, string>>;
  readonly value?: Json;
  readonly cell?: string;
  readonly reason?: string;
  readonly force?: true;
}

export const frameOf = (command: Command, cid: string, base: number | undefined): CommandFrame => {
  const { op, target, value, reason, force } = command;
  return {
    kind: "cmd",
    cid,
    op,
    target,
    ...(value !== undefined && { value }),
    ...(base !== undefined && { base }),
    ...(reason !== undefined && { reason }),
    ...(force && { force }),
  };
};
