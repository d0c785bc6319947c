import { RatingChoice } from "../../chart/RatingChoice";
import { RatingLine } from "../../chart/RatingLine";
import { laptopRating, phoneRating } from "../../chart/rating-line-layout";
import type { Standing } from "../../session/competencies";
import { say } from "../../text/en";
import { useNarrow } from "../parts/useNarrow";
import type { Rating } from "./useRating";

/** The rating line: to choose on for who may, to read for everybody else. */
export function RatingPlace({ rating, stand, name }: { readonly rating: Rating; readonly stand: Standing; readonly name: string }) {
  const shared = { value: rating.wanted ?? stand.value, expected: stand.expected, sizes: useNarrow() ? phoneRating : laptopRating, text: say.charts };
  return rating.editable
    ? <RatingChoice {...shared} label={say.person.rateFor(name)} onChoose={rating.choose} disabled={rating.locked} state={rating.state} arrows="move" />
    : <RatingLine {...shared} />;
}
