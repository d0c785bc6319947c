import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { TickIcon } from "../../chart/icon";
import { say } from "../../text/en";
import { usePage } from "../page";
import { useKeys } from "./useKeys";

interface Props {
  readonly person: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
  /** In a dialog the page's keys are off, so the row listens itself. */
  readonly inDialog?: boolean;
}

/** Why a live change is made: the last reason for this person first, ready ones by digit, or free text. */
export function Reasons({ person, onReason, onCancel, inDialog = false }: Props) {
  const { desk } = usePage();
  const [writing, setWriting] = useState(false);
  const root = useReturnedFocus();
  const ready = offered(desk.lastReason(person));
  const give = (reason: string): void => {
    desk.gave(person, reason);
    onReason(reason);
  };
  const keys = Object.fromEntries([
    ...ready.map((reason, index) => [String(index + 1), () => { give(reason); }] as const),
    [String(ready.length + 1), () => { setWriting(true); }],
    ["Escape", onCancel],
  ]);
  return (
    <div class="why" ref={root} onKeyDown={inDialog ? (event) => { pressed(event, keys); } : undefined}>
      {!inDialog && !writing && <PageKeys keys={keys} />}
      <span>{say.person.reason}</span>
      {writing
        ? <FreeText onReason={give} onCancel={() => { setWriting(false); }} />
        : <Ready ready={ready} leavable={!inDialog} last={desk.lastReason(person)} onGive={give} onOther={() => { setWriting(true); }} onCancel={onCancel} />}
    </div>
  );
}

/** Once a reason is given or left, the focus goes back to what asked for it. */
function useReturnedFocus() {
  const root = useRef<HTMLDivElement>(null);
  const asked = useRef(document.activeElement);
  useLayoutEffect(() => () => {
    const { current } = asked;
    if (root.current?.contains(document.activeElement) && current instanceof HTMLElement && current.isConnected) current.focus();
  }, []);
  return root;
}

const offered = (last: string | undefined): readonly string[] =>
  last === undefined ? say.person.reasons : [last, ...say.person.reasons.filter((reason) => reason !== last)].slice(0, 3);

const pressed = (event: KeyboardEvent, keys: Readonly<Record<string, () => void>>): void => {
  const act = event.target instanceof HTMLInputElement ? undefined : keys[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
};

function PageKeys({ keys }: { readonly keys: Readonly<Record<string, () => void>> }) {
  useKeys(keys);
  return null;
}

interface ReadyProps {
  readonly ready: readonly string[];
  readonly leavable: boolean;
  readonly last: string | undefined;
  readonly onGive: (reason: string) => void;
  readonly onOther: () => void;
  readonly onCancel: () => void;
}

function Ready({ ready, leavable, last, onGive, onOther, onCancel }: ReadyProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => { first.current?.focus(); }, []);
  return (
    <>
      {ready.map((reason, index) => (
        <button key={reason} type="button" class="btn" ref={index === 0 ? first : null} onClick={() => { onGive(reason); }}>
          {reason === last && <TickIcon />}{reason === last && <span class="sr">{say.person.reasonLast}</span>}
          <span class="cut">{reason}</span> <kbd>{index + 1}</kbd>
        </button>
      ))}
      <button type="button" class="btn" onClick={onOther}>{say.person.reasonOther} <kbd>{ready.length + 1}</kbd></button>
      {leavable && <button type="button" class="btn link" onClick={onCancel}>{say.person.undoChoice}</button>}
    </>
  );
}

function FreeText({ onReason, onCancel }: { readonly onReason: (reason: string) => void; readonly onCancel: () => void }) {
  const { desk } = usePage();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    desk.typing.value = true;
    return () => { desk.typing.value = false; };
  }, [desk]);
  const send = (event: Event): void => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? "";
    if (reason !== "") onReason(reason);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    event.preventDefault();
    onCancel();
  };
  return (
    <form class="free" onSubmit={send}>
      <input class="field" ref={field} aria-label={say.person.reasonWrite} maxLength={400} onKeyDown={escape} />
      <button type="submit" class="btn">{say.person.reasonSend}</button>
    </form>
  );
}
