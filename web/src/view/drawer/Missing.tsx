import { criteriaCount } from "../../session/criteria";
import { levelInView } from "../../session/level-in-view";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { Attest } from "./Attest";
import { Criteria, sentence } from "../parts/Criteria";

/** What readiness says is missing: the server's own answer, never computed here. */
export function Missing({ person }: { readonly person: string }) {
  const { room, desk } = usePage();
  const framework = useFramework();
  const readiness = room.figure("readiness", person);
  const target = framework.label(readiness?.target ?? levelInView(room, framework, desk, person));
  if (!readiness) return <section><h3 class="h3">{say.person.criteriaFor(target)}</h3></section>;
  const count = criteriaCount(readiness);
  const met = readiness.criteria.filter(({ status }) => status === "met");
  const { verdict, atStart } = readiness;
  const word = (id: string): string => say.person.verdicts[id] ?? id;
  return (
    <section>
      <h3 class="h3">{say.person.criteria(target, count.met, count.of)}</h3>
      <p class="verdict dense"><b>{word(verdict)}</b>{atStart && atStart !== verdict ? `, ${say.person.wasAtStart(word(atStart))}` : ""}</p>
      <Criteria criteria={readiness.criteria} after={(line) => <Attest person={person} line={line} />} />
      {met.length > 0 && <p class="soft small met">{say.person.metList(met.map((line) => sentence(line, framework)).join(", "))}</p>}
      {readiness.fragile === true && <p class="soft small">{say.person.fragile}</p>}
    </section>
  );
}
