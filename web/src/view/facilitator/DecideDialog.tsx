import { useRef, useState } from "preact/hooks";
import type { Outcome } from "../../protocol/cells";
import { nameOf } from "../../session/board";
import { decisionDefault, needsReason, outcomeFor } from "../../session/decision";
import { recordDecision } from "../../session/op/decision.record";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { Dialog } from "../parts/Dialog";

const outcomes: readonly Outcome[] = ["promote", "stay", "lateral", "crossover", "defer"];

/** What was decided, at which level, and why where the level changes or the votes said otherwise. */
export function DecideDialog({ person, onClose }: { readonly person: string; readonly onClose: () => void }) {
  const { room, desk, act } = usePage();
  const framework = useFramework();
  const [level, setLevel] = useState(() => decisionDefault(room, person) ?? "");
  const [outcome, setOutcome] = useState<Outcome>(() => outcomeFor(room, framework, person, level));
  const reason = useRef<HTMLInputElement>(null);
  const needed = needsReason(room, framework, person, level);
  const send = (event: Event): void => {
    event.preventDefault();
    const words = reason.current?.value.trim() ?? "";
    if (words !== "") desk.gave(person, words);
    onClose();
    act(recordDecision(person, { outcome, level }, words === "" ? undefined : words));
  };
  const chooseLevel = (id: string): void => {
    setLevel(id);
    setOutcome(outcomeFor(room, framework, person, id));
  };
  return (
    <Dialog title={say.meeting.decideTitle(nameOf(room, person))} onClose={onClose}>
      <form class="decide" onSubmit={send}>
        <label>{say.meeting.decideLevel}
          <select class="field" value={level} onChange={(event) => { chooseLevel(event.currentTarget.value); }}>
            {framework.levels.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
          </select>
        </label>
        <label>{say.meeting.outcome}
          <select class="field" value={outcome} onChange={(event) => { setOutcome(event.currentTarget.value as Outcome); }}>
            {outcomes.map((id) => <option key={id} value={id}>{say.meeting.outcomes[id]}</option>)}
          </select>
        </label>
        <label>{say.meeting.decideReason}
          <input class="field" ref={reason} required={needed} maxLength={400} defaultValue={needed ? (desk.lastReason(person) ?? "") : ""} />
        </label>
        {needed && <p class="soft small">{say.meeting.decideReasonNeeded}</p>}
        <div class="acts">
          <button type="submit" class="btn primary">{say.meeting.record}</button>
          <button type="button" class="btn" onClick={onClose}>{say.meeting.cancel}</button>
        </div>
      </form>
    </Dialog>
  );
}
