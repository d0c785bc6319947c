import { useRef, useState } from "preact/hooks";
import { cellKey } from "../../protocol/key";
import type { CriterionLine } from "../../protocol/figures";
import { attestCriterion } from "../../session/op/criterion.attest";
import { chairs, isOwnReport } from "../../session/rights";
import { say } from "../../text/en";
import { useFramework, useMe, usePage } from "../page";
import { Dialog } from "../parts/Dialog";
import { EditedBy } from "../parts/EditedBy";
import { Segments } from "../parts/Segments";
import { Press } from "../parts/Press";

const answers = { yes: true, no: false, unknown: null } as const;
type Answer = keyof typeof answers;

/** A criterion that people vouch for, with what shows it; offered only where it is not computed. */
export function Attest({ person, line }: { readonly person: string; readonly line: CriterionLine }) {
  const { room, writable } = usePage();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const mayAttest = chairs(room, me) || (me?.role === "committee" && isOwnReport(room, me, person));
  if (!mayAttest || !useFramework().attested.has(line.id)) return null;
  return (
    <>
      <EditedBy cell={cellKey("criterion", person, line.id)} />
      <Press class="btn link small" off={!writable.value} aria-label={say.person.attestOf(line.text ?? line.id)} onClick={() => { setOpen(true); }}>{say.person.attest}</Press>
      {open && <Ask person={person} line={line} onClose={() => { setOpen(false); }} />}
    </>
  );
}

function Ask({ person, line, onClose }: { readonly person: string; readonly line: CriterionLine; readonly onClose: () => void }) {
  const { room, act } = usePage();
  const held = room.get("criterion", person, line.id);
  const [answer, setAnswer] = useState<Answer>(held?.met === true ? "yes" : held?.met === false ? "no" : "unknown");
  const evidence = useRef<HTMLInputElement>(null);
  const options = (Object.keys(answers) as Answer[]).map((id) => ({ id, label: say.person.attestAnswers[id] }));
  const save = (event: Event): void => {
    event.preventDefault();
    onClose();
    act(attestCriterion(person, line.id, { met: answers[answer], evidence: evidence.current?.value.trim() ?? "" }));
  };
  return (
    <Dialog title={line.text ?? line.id} onClose={onClose}>
      <form class="attest" onSubmit={save} data-edits={cellKey("criterion", person, line.id)}>
        <Segments options={options} chosen={answer} onChoose={setAnswer} label={say.person.attestMet} />
        <label>{say.person.attestEvidence}<input class="field" ref={evidence} maxLength={1_000} defaultValue={held?.evidence ?? ""} /></label>
        <div class="acts">
          <button type="submit" class="btn primary">{say.person.save}</button>
          <button type="button" class="btn" onClick={onClose}>{say.meeting.cancel}</button>
        </div>
      </form>
    </Dialog>
  );
}
