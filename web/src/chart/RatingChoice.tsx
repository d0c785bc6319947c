import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { RatingDrawing } from "./RatingDrawing";
import type { RatingLineProps } from "./RatingLine";
import { isDigit, ratingForKey } from "./rating-keys";
import { layoutRatingLine, ratings, type Rating } from "./rating-line-layout";

export interface RatingChoiceProps extends RatingLineProps {
  /** What is rated; names the group. */
  readonly label: string;
  readonly onChoose: (value: Rating) => void;
  readonly state?: "pending" | "refused" | "conflict" | undefined;
  readonly disabled?: boolean;
  /** Whether arrows choose at once, or only move while Space and Enter choose: for ratings that ask for a reason. */
  readonly arrows?: "choose" | "move";
  /** Who else edits this rating, as an `EditorTag`. */
  readonly tag?: ComponentChildren;
}

/** The rating line as a radio group: digits, arrows or a click on the place choose a rating. */
export function RatingChoice(props: RatingChoiceProps) {
  const { value, expected, sizes, text, label, state, disabled = false, tag } = props;
  const layout = layoutRatingLine(value, expected, sizes);
  const radios = useRadios(props);
  const locked = disabled || state === "pending";
  return (
    <div class="chart-choice-place">
      <div
        class="chart-choice" role="radiogroup" aria-label={label} aria-busy={state === "pending"} aria-disabled={locked}
        data-state={state} style={{ width: `${sizes.width}px`, height: `${sizes.height}px` }}
        onKeyDown={radios.onKeyDown} onFocusOut={radios.onFocusOut}
      >
        <svg class="chart-drawing" aria-hidden="true" width={sizes.width} height={sizes.height} font-size={sizes.fontSize}>
          <RatingDrawing layout={layout} value={value} sizes={sizes} />
        </svg>
        {ratings.map((rating) => (
          <button
            key={rating} type="button" role="radio" class="chart-choice-target" aria-checked={rating === value} aria-disabled={locked}
            aria-label={text.rating.choice(rating)} tabIndex={rating === radios.stop ? 0 : -1} ref={radios.hold(rating)}
            style={{ left: `${layout.first + (rating - 1.5) * layout.step}px`, width: `${layout.step}px` }}
            onClick={() => radios.choose(rating)}
          />
        ))}
      </div>
      {tag}
    </div>
  );
}

function useRadios({ value, onChoose, state, disabled, arrows = "choose" }: RatingChoiceProps) {
  const buttons = useRef(new Map<Rating, HTMLButtonElement>());
  const [at, setAt] = useState<number | null>(null);
  const settled = ratings.find((rating) => rating === value);
  const moveTo = (rating: Rating) => {
    setAt(rating);
    buttons.current.get(rating)?.focus();
  };
  const choose = (rating: Rating) => {
    moveTo(rating);
    if (!disabled && state !== "pending" && rating !== value) onChoose(rating);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rating = ratingForKey(event.key, at ?? value);
    if (rating === null) return;
    event.preventDefault();
    event.stopPropagation();
    (isDigit(event.key) || arrows === "choose" ? choose : moveTo)(rating);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const within = [...buttons.current.values()].some((button) => button === relatedTarget);
    if (!within) setAt(null);
  };
  const hold = (rating: Rating) => (button: HTMLButtonElement | null) => {
    if (button) buttons.current.set(rating, button);
  };
  return { choose, onKeyDown, onFocusOut, hold, stop: at ?? settled ?? 1 };
}
