import { say } from "../../text/en";
import { useFramework, usePage } from "../page";

/** What was decided, why, and who disagreed. */
export function DecisionLine({ person }: { readonly person: string }) {
  const { room } = usePage();
  const framework = useFramework();
  const decision = room.get("decision", person);
  if (!decision) return null;
  const nameOf = (member: string): string => room.get("member", member)?.name ?? say.state.somebody;
  return (
    <div class="decided-line dense">
      <p><b>{say.person.decision(say.meeting.outcomes[decision.outcome], framework.label(decision.level))}</b>{decision.reason ? say.person.quoted(decision.reason) : ""}</p>
      {decision.dissent?.map(({ member, reason }) => <p key={member} class="soft">{say.person.dissent(nameOf(member), reason)}</p>)}
    </div>
  );
}
