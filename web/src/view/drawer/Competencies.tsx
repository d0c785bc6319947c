import { nameOf } from "../../session/board";
import { competenciesOf } from "../../session/competencies";
import { levelInView } from "../../session/level-in-view";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { CompetencyRow } from "./CompetencyRow";

/** All competencies against the level in view; one row at a time shows its text. */
export function Competencies({ person }: { readonly person: string }) {
  const { room, desk } = usePage();
  const framework = useFramework();
  const level = levelInView(room, framework, desk, person);
  const label = framework.label(level);
  return (
    <table class="comp">
      <caption class="sr">{say.person.caption(nameOf(room, person), label)}</caption>
      <thead>
        <tr>
          <th scope="col">{say.person.competency}</th>
          <th scope="col" aria-label={say.person.rating}><span class="scale" aria-hidden="true">{[1, 2, 3, 4, 5].map((n) => <span key={n}>{n}</span>)}</span></th>
          <th scope="col">{say.person.forLevel(label)}</th>
          <th scope="col" class="num">{say.person.expected}</th>
          <th scope="col"><span class="sr">{say.person.editedBy}</span></th>
        </tr>
      </thead>
      <tbody>
        {competenciesOf(room, framework, person, level).map((competency) => (
          <CompetencyRow key={competency.id} person={person} competency={competency} level={level} />
        ))}
      </tbody>
    </table>
  );
}
