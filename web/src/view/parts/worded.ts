import { isObject, type Json } from "../../protocol/json";
import type { Own } from "../../session/own";
import { say } from "../../text/en";
import { labelOf, type Page } from "../page";

export interface Worded {
  readonly theirs: string;
  readonly mine: string;
  /** What it was set on, where that is not plain from the value. */
  readonly subject: string | undefined;
  readonly verb: (value: string) => string;
}

const field = (value: Json | undefined, name: string): Json | undefined => (isObject(value) ? value[name] : undefined);

const competencyOf = (page: Page, id: Json | undefined): string | undefined => {
  const framework = page.framework.peek();
  return framework.status === "ready" ? framework.value.competencies.find((competency) => competency.id === id)?.name : undefined;
};

/** Both sides of a conflict in the words of the board: levels by their label, ratings by their number. */
export const worded = (page: Page, { command, current }: Own): Worded => {
  const level = command.op === "level.propose";
  const theirs = field(current?.value, level ? "proposed" : command.op === "decision.record" ? "level" : "value");
  const mine = command.op === "decision.record" ? field(command.value, "level") : command.value;
  const show = (value: Json | undefined): string => {
    if (value === null || value === undefined) return say.state.none;
    return typeof value === "string" ? labelOf(page, value) : typeof value === "number" ? String(value) : "…";
  };
  return { theirs: show(theirs), mine: show(mine), subject: competencyOf(page, command.target["competency"]), verb: level ? say.state.propose : say.state.rate };
};
