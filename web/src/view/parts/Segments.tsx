import type { ComponentChildren } from "preact";
import { Press } from "./Press";

export interface Option<T extends string> {
  readonly id: T;
  readonly label: ComponentChildren;
}

interface Props<T extends string> {
  readonly options: readonly Option<T>[];
  readonly chosen: T | undefined;
  readonly onChoose: (id: T) => void;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly disabled?: boolean;
}

/** One of a few, side by side; the chosen one reversed. */
export function Segments<T extends string>({ options, chosen, onChoose, label, labelledBy, disabled = false }: Props<T>) {
  return (
    <div class="seg" role="group" aria-label={label} aria-labelledby={labelledBy}>
      {options.map(({ id, label: words }) => (
        <Press key={id} aria-pressed={id === chosen} off={disabled && id !== chosen} onClick={() => { onChoose(id); }}>
          {words}
        </Press>
      ))}
    </div>
  );
}
