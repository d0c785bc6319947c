import type { ChartText } from "./chart-text";
import { Drawing } from "./Picture";
import { RatingDrawing } from "./RatingDrawing";
import { layoutRatingLine, type RatingSizes } from "./rating-line-layout";

export interface RatingLineProps {
  readonly value: number | null;
  /** The least value the level in view asks for, or null where it asks for none. */
  readonly expected: number | null;
  readonly sizes: RatingSizes;
  readonly text: ChartText;
  readonly label?: string;
}

/** A rating on its line from 1 to 5 against what is expected, to be read only. */
export function RatingLine({ value, expected, sizes, text, label }: RatingLineProps) {
  const layout = layoutRatingLine(value, expected, sizes);
  return (
    <Drawing {...sizes} label={label ?? text.rating.label(value, expected)}>
      <RatingDrawing layout={layout} value={value} sizes={sizes} />
    </Drawing>
  );
}
