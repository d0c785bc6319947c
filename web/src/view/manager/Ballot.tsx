import { useRef } from "preact/hooks";
import type { Level } from "../../session/framework";
import { say } from "../../text/en";

interface Props {
  readonly levels: readonly Level[];
  readonly keys: ReadonlyMap<string, string>;
  readonly chosen: string | null | undefined;
  readonly onChoose: (level: string | null) => void;
  readonly onConfirm: () => void;
}

/** Levels and abstention as one radio group: arrows move, a click or a digit chooses. */
export function Ballot({ levels, keys, chosen, onChoose, onConfirm }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const choices: readonly { id: string | null; label: string; key: string }[] = [
    ...levels.map(({ id, label }) => ({ id, label, key: keys.get(id) ?? "" })),
    { id: null, label: say.meeting.abstain, key: "0" },
  ];
  const at = Math.max(0, choices.findIndex(({ id }) => id === chosen));
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && choices[at]?.id === chosen) {
      event.preventDefault();
      onConfirm();
    }
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = by === undefined ? undefined : choices[(at + by + choices.length) % choices.length];
    if (!next || by === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    group.current?.querySelectorAll("button")[choices.indexOf(next)]?.focus();
  };
  return (
    <div class="opts" role="radiogroup" aria-labelledby="vote" ref={group} onKeyDown={press} style={{ "--options": String(choices.length) }}>
      {choices.map(({ id, label, key }, index) => (
        <button key={label} type="button" class="btn opt" role="radio" aria-checked={id === chosen} tabIndex={index === at ? 0 : -1} data-level={id ?? "abstain"} onClick={() => { onChoose(id); }}>
          {label}{key !== "" && <kbd>{key}</kbd>}
        </button>
      ))}
    </div>
  );
}
