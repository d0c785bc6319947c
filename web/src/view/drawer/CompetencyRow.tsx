import { cellKey } from "../../protocol/key";
import { standing } from "../../session/competencies";
import type { Competency } from "../../session/framework";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { EditedBy } from "../parts/EditedBy";
import { Reasons } from "../parts/Reasons";
import { RatingPlace } from "./RatingPlace";
import { StandingWord } from "./StandingWord";
import { useRating } from "./useRating";

interface Props {
  readonly person: string;
  readonly competency: Competency;
  readonly level: string | undefined;
}

/** A rating on its line, the word for it, and in place what the level says and why it changes. */
export function CompetencyRow({ person, competency, level }: Props) {
  const { room, desk } = usePage();
  const framework = useFramework();
  const cell = cellKey("rating", person, competency.id);
  const rating = useRating(person, competency.id);
  const stand = standing(room, framework, person, competency, level);
  const open = desk.openRow.value === competency.id || rating.asksReason;
  const toggle = (): void => { desk.openRow.value = open ? undefined : competency.id; };
  return (
    <>
      <tr class={open ? "open" : ""} data-competency={competency.id}>
        <th scope="row">
          <button type="button" class="row-opener" aria-expanded={open} title={say.person.showText(competency.name, framework.label(level))} onClick={toggle}>
            {competency.name}
          </button>
        </th>
        <td><RatingPlace rating={rating} stand={stand} name={competency.name} /></td>
        <td class="status"><StandingWord stand={stand} rating={rating} /></td>
        <td class="num soft small">{stand.expected === null ? say.person.noneAsked : say.person.orMore(stand.expected)}</td>
        <td class="num"><EditedBy cell={cell} /></td>
      </tr>
      {open && (
        <tr class="detail" data-edits={rating.asksReason ? cell : undefined}>
          <td colSpan={5}>
            <LevelText competency={competency} level={level} />
            {rating.asksReason && <Reasons person={person} onReason={rating.give} onCancel={rating.leave} />}
          </td>
        </tr>
      )}
    </>
  );
}

export function LevelText({ competency, level }: { readonly competency: Competency; readonly level: string | undefined }) {
  const framework = useFramework();
  const texts = framework.says(competency, level);
  if (texts.length === 0) return <p class="says soft">{say.person.saysNothing(framework.label(level))}</p>;
  return <div class="says">{texts.map((text) => <p key={text}>{text}</p>)}</div>;
}
