import { cellKey } from "../../protocol/key";
import { setRating } from "../../session/op/rating.set";
import type { OwnState } from "../../session/own";
import { mayRate } from "../../session/rights";
import { useMe, usePage } from "../page";

export interface Rating {
  readonly editable: boolean;
  /** Nothing can be sent now; what has the focus keeps it. */
  readonly locked: boolean;
  readonly state: "pending" | "refused" | "conflict" | undefined;
  /** Chosen and waiting for its reason, or sent and waiting for the server. */
  readonly wanted: number | undefined;
  readonly asksReason: boolean;
  readonly choose: (value: number) => void;
  readonly give: (reason: string) => void;
  readonly leave: () => void;
}

const shown: Readonly<Record<OwnState, Rating["state"]>> = { pending: "pending", settled: "pending", refused: "refused", conflict: "conflict" };

/** One rating as something to change: at once before the meeting, with a reason while it is live. */
export const useRating = (person: string, competency: string): Rating => {
  const { room, desk, store, writable, act } = usePage();
  const own = store.own.at(cellKey("rating", person, competency));
  const draft = desk.draft.value;
  const mine = draft?.person === person && draft.competency === competency ? draft : undefined;
  const sent = own && shown[own.state] === "pending" && typeof own.command.value === "number" ? own.command.value : undefined;
  const leave = (): void => { desk.draft.value = undefined; };
  const choose = (value: number): void => {
    desk.openRow.value = competency;
    if (value === room.get("rating", person, competency)?.value) leave();
    else if (room.get("session")?.state === "live") desk.draft.value = { person, competency, value };
    else act(setRating(person, competency, value));
  };
  const give = (reason: string): void => {
    leave();
    if (mine) act(setRating(person, competency, mine.value, reason));
  };
  return {
    editable: mayRate(room, useMe(), person),
    locked: !writable.value,
    state: own && shown[own.state],
    wanted: mine?.value ?? sent,
    asksReason: mine !== undefined,
    choose, give, leave,
  };
};
