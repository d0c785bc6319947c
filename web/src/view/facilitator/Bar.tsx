import { useState } from "preact/hooks";
import { ChevronLeftIcon, ChevronRightIcon } from "../../chart/icon";
import { currentItem } from "../../session/agenda";
import { configureScreen } from "../../session/op/screen.configure";
import { openItem } from "../../session/op/item.open";
import { revealVotes } from "../../session/op/votes.reveal";
import { say } from "../../text/en";
import { usePage } from "../page";
import { useKeys } from "../parts/useKeys";
import { DecideDialog } from "./DecideDialog";
import { Phases } from "./Phases";
import { TimerGroup, useTimer } from "./TimerGroup";
import { Press } from "../parts/Press";

/** The facilitator's bar: items, phases, time, reveal, decide, curtain; each with its key. */
export function Bar() {
  const { room, store, writable } = usePage();
  const [deciding, setDeciding] = useState(false);
  const item = currentItem(room);
  const busy = store.own.at("focus")?.state === "pending" || !writable.value;
  const acts = useActs(() => { if (item.person !== undefined) setDeciding(true); });
  useKeys(writable.value ? { n: acts.next, p: acts.previous, r: acts.reveal, t: useTimer().toggle, d: acts.decide, b: acts.curtain } : {});
  return (
    <section class="bar" aria-label={say.meeting.facilitator}>
      <div class="grp">
        <Press class="btn" aria-label={say.meeting.back} off={busy || item.previous === undefined} onClick={acts.previous}><ChevronLeftIcon /><kbd>P</kbd></Press>
        <span class="position">{item.number === 0 ? say.meeting.items(item.of) : <><b>{item.number}</b> {say.meeting.position(item.of)}</>}</span>
        <Press class="btn" off={busy || item.next === undefined} onClick={acts.next}>
          {item.number === 0 ? say.meeting.start : say.meeting.next} <ChevronRightIcon /><kbd>N</kbd>
        </Press>
      </div>
      <Phases />
      <TimerGroup />
      <div class="grp">
        <Reveal onReveal={acts.reveal} />
        <Press class="btn primary" off={!writable.value || item.person === undefined} onClick={acts.decide}>{say.meeting.decide} <kbd>D</kbd></Press>
      </div>
      <div class="grp push">
        <Press class="btn" aria-pressed={room.get("screen")?.curtain === true} off={!writable.value} onClick={acts.curtain}>
          {room.get("screen")?.curtain === true ? say.meeting.curtainUp : say.meeting.curtain} <kbd>B</kbd>
        </Press>
      </div>
      {deciding && item.person !== undefined && <DecideDialog person={item.person} onClose={() => { setDeciding(false); }} />}
    </section>
  );
}

function Reveal({ onReveal }: { readonly onReveal: () => void }) {
  const { room, writable } = usePage();
  const focus = room.get("focus");
  const votes = focus?.person === undefined ? undefined : room.get("votes", focus.person);
  if (focus?.phase !== "vote" || votes === undefined || votes.revealed) return null;
  return (
    <Press class="btn" off={!writable.value} onClick={onReveal}>
      {say.meeting.revealMissing(votes.cast, votes.of)} <kbd>R</kbd>
    </Press>
  );
}

function useActs(decide: () => void) {
  const { room, store, act } = usePage();
  const open = (person: string | undefined): void => {
    if (person !== undefined && store.own.at("focus")?.state !== "pending") act(openItem(person));
  };
  const reveal = (): void => {
    const person = room.get("focus")?.person;
    const votes = person === undefined ? undefined : room.get("votes", person);
    if (person !== undefined && votes && !votes.revealed) act(revealVotes(person));
  };
  const curtain = (): void => {
    const screen = room.get("screen");
    if (screen) act(configureScreen({ ...screen, curtain: !screen.curtain }));
  };
  return { next: () => { open(currentItem(room).next); }, previous: () => { open(currentItem(room).previous); }, reveal, decide, curtain };
}
