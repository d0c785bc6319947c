import { nameOf } from "../../session/board";
import { competenciesOf, standing } from "../../session/competencies";
import type { Competency } from "../../session/framework";
import { levelInView } from "../../session/level-in-view";
import { LevelText } from "../drawer/CompetencyRow";
import { RatingPlace } from "../drawer/RatingPlace";
import { StandingWord } from "../drawer/StandingWord";
import { useRating } from "../drawer/useRating";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { Fold } from "../parts/Fold";
import { Reasons } from "../parts/Reasons";

/** Every competency with what the level in view says; on a phone the text opens under the row that is touched. */
export function Against({ person }: { readonly person: string }) {
  const { room, desk } = usePage();
  const framework = useFramework();
  const level = levelInView(room, framework, desk, person);
  const label = framework.label(level);
  const competencies = competenciesOf(room, framework, person, level);
  const met = competencies.filter((each) => standing(room, framework, person, each, level).short === 0).length;
  return (
    <Fold title={say.person.against(label)} summary={say.person.metOf(met, competencies.length)} open>
      <table class="comp">
        <caption class="sr">{say.person.caption(nameOf(room, person), label)}</caption>
        <thead>
          <tr>
            <th scope="col">{say.person.competency}</th>
            <th scope="col" aria-label={say.person.rating}><span class="scale" aria-hidden="true">{[1, 2, 3, 4, 5].map((n) => <span key={n}>{n}</span>)}</span></th>
            <th scope="col">{say.person.forLevel(label)}</th>
            <th scope="col">{say.person.says(label)}</th>
          </tr>
        </thead>
        <tbody>{competencies.map((each) => <Row key={each.id} person={person} competency={each} level={level} />)}</tbody>
      </table>
    </Fold>
  );
}

function Row({ person, competency, level }: { readonly person: string; readonly competency: Competency; readonly level: string | undefined }) {
  const { room, desk } = usePage();
  const framework = useFramework();
  const stand = standing(room, framework, person, competency, level);
  const rating = useRating(person, competency.id);
  const open = desk.openRow.value === competency.id;
  const toggle = (): void => { desk.openRow.value = open ? undefined : competency.id; };
  return (
    <tr class={open ? "open" : ""} data-competency={competency.id}>
      <th scope="row">
        <button type="button" class="row-opener" aria-expanded={open} onClick={toggle}>{competency.name}</button>
        <span class="wide-only">{competency.name}</span>
      </th>
      <td class="line"><RatingPlace rating={rating} stand={stand} name={competency.name} /></td>
      <td class="status"><StandingWord stand={stand} rating={rating} /></td>
      <td class="text">
        <LevelText competency={competency} level={level} />
        {rating.asksReason && <Reasons person={person} onReason={rating.give} onCancel={rating.leave} />}
      </td>
    </tr>
  );
}
