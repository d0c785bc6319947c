import { say } from "../../text/en";
import { useFramework, usePage } from "../page";

/** Earlier levels and the reasons given for them. */
export function History({ person }: { readonly person: string }) {
  const framework = useFramework();
  const loaded = usePage().details.get(person);
  if (loaded.status !== "ready") return null;
  const past = loaded.value.history.filter(({ level }) => level !== undefined);
  return (
    <section class="hist">
      <h3>{say.person.history}</h3>
      {past.length === 0 && <p class="soft">{say.person.historyNone}</p>}
      {past.map(({ cycle, level, reason }) => (
        <p key={cycle}>{say.person.pastLevel(framework.label(level), cycle)}{reason ? say.person.quoted(reason) : "."}</p>
      ))}
    </section>
  );
}
