import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ChevronDownIcon, ChevronRightIcon } from "../../chart/icon";

interface Props {
  readonly title: ComponentChildren;
  readonly summary?: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part that folds on a phone; on wide pages its head is not shown and the part always is. */
export function Fold({ title, summary, open = false, children }: Props) {
  const [shown, setShown] = useState(open);
  return (
    <div class={shown ? "fold open" : "fold"}>
      <button type="button" class="fold-head" aria-expanded={shown} onClick={() => { setShown(!shown); }}>
        {shown ? <ChevronDownIcon /> : <ChevronRightIcon />}<span>{title}</span> <span class="push">{summary}</span>
      </button>
      <div class="fold-body">{children}</div>
    </div>
  );
}
