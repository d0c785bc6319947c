import { RatingLine } from "../../chart/RatingLine";
import { roomRating } from "../../chart/rating-line-layout";
import { competenciesOf, standing } from "../../session/competencies";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";

const sizes = { ...roomRating, width: 200, height: 34, radius: 15 };

/** The focus person's ratings, where the facilitator has switched them on. */
export function RailRatings({ person }: { readonly person: string }) {
  const { room } = usePage();
  const framework = useFramework();
  const target = room.figure("readiness", person)?.target ?? undefined;
  return (
    <section>
      <ul class="rail-ratings">
        {competenciesOf(room, framework, person, target).map((competency) => (
          <li key={competency.id}>
            <span>{competency.name}</span>
            <RatingLine {...standing(room, framework, person, competency, target)} sizes={sizes} text={say.charts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
