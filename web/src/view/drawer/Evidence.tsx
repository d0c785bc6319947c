import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { Loading } from "../parts/Loading";

/** What managers wrote beside their ratings. */
export function EvidenceList({ person }: { readonly person: string }) {
  const { details } = usePage();
  const framework = useFramework();
  const loaded = details.get(person);
  const lines = loaded.status === "ready" ? loaded.value.evidence : [];
  const nameOf = (id: string | undefined): string => framework.competencies.find((each) => each.id === id)?.name ?? id ?? "";
  return (
    <section>
      <h3 class="h3"><span>{say.person.evidence}</span>{loaded.status === "ready" && <span class="soft">{lines.length}</span>}</h3>
      {loaded.status === "ready"
        ? lines.length === 0 && <p class="soft dense">{say.person.evidenceNone}</p>
        : <Loading failed={loaded.status === "failed"} onRetry={() => { details.again(person); }} />}
      <ul class="ev">
        {lines.map((line) => (
          <li key={`${line.competency ?? ""} ${line.text}`}>
            {line.text} <span class="meta">{[nameOf(line.competency), say.person.month(line.at)].filter((word) => word !== "").join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
