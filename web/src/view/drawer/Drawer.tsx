import { useEffect, useRef } from "preact/hooks";
import { CloseIcon } from "../../chart/icon";
import { cellKey } from "../../protocol/key";
import { nameOf } from "../../session/board";
import { openItem } from "../../session/op/item.open";
import { confirmReview } from "../../session/op/review.confirm";
import { chairs, mayPropose } from "../../session/rights";
import { say } from "../../text/en";
import { useMe, usePage } from "../page";
import { EditedBy } from "../parts/EditedBy";
import { LevelChoice } from "../parts/LevelChoice";
import { LevelLine } from "../parts/LevelLine";
import { Strips } from "../parts/Strips";
import { Competencies } from "./Competencies";
import { EvidenceList } from "./Evidence";
import { DecisionLine } from "./DecisionLine";
import { History } from "./History";
import { Missing } from "./Missing";
import { Note } from "./Note";
import { VotesOf } from "./VotesOf";
import { Press } from "../parts/Press";

/** One person in full: ratings against the level in view, what is missing, evidence, history. */
export function Drawer({ person }: { readonly person: string }) {
  const { room, desk } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnOpen(person, heading);
  if (!room.get("person", person)) return <aside class="drawer"><p class="soft">{say.person.gone}</p></aside>;
  const close = (): void => {
    desk.close();
    const card = document.querySelector<HTMLElement>(`.board [data-person="${CSS.escape(person)}"]`);
    (card ?? document.getElementById("main"))?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    if (desk.draft.peek() === undefined) close();
    else desk.draft.value = undefined;
  };
  return (
    <aside class="drawer" aria-label={nameOf(room, person)} data-person={person} onKeyDown={press}>
      <header>
        <div class="who-line"><h2 ref={heading} tabIndex={-1}>{nameOf(room, person)}</h2><LevelLine person={person} /><EditedBy cell={cellKey("level", person)} /></div>
        <LevelChoice person={person} />
        <Acts person={person} />
        <button type="button" class="btn quiet" aria-label={say.person.close} onClick={close}><CloseIcon /></button>
      </header>
      <Strips person={person} />
      <DecisionLine person={person} />
      <VotesOf person={person} />
      <Competencies person={person} />
      <div class="two">
        <Missing person={person} />
        <EvidenceList person={person} />
      </div>
      <History person={person} />
      <Note person={person} />
    </aside>
  );
}

function Acts({ person }: { readonly person: string }) {
  const { room, desk, writable, act } = usePage();
  const me = useMe();
  const live = room.get("session")?.state === "live";
  const reviewed = room.get("review", person)?.reviewed === true;
  return (
    <div class="acts">
      {live && chairs(room, me) && room.get("focus")?.person !== person && (
        <Press class="btn primary" off={!writable.value} onClick={() => { act(openItem(person)); }}>{say.person.open}</Press>
      )}
      {mayPropose(room, me, person) && (
        <Press class="btn" off={!writable.value} onClick={() => { desk.moving.value = { person }; }}>
          {say.meeting.move} <kbd>M</kbd>
        </Press>
      )}
      {live && chairs(room, me) && !reviewed && (
        <Press class="btn" off={!writable.value} onClick={() => { act(confirmReview(person)); }}>{say.person.review}</Press>
      )}
      {live && reviewed && <span class="soft small">{say.person.reviewed}</span>}
    </div>
  );
}

/** Only what somebody opened by hand takes the focus; what the meeting brings does not. */
function useFocusOnOpen(person: string, heading: { readonly current: HTMLElement | null }): void {
  const { desk } = usePage();
  useEffect(() => {
    const card = document.activeElement;
    if (card instanceof HTMLElement && card.dataset["person"] === person && desk.chosen.peek() === person) heading.current?.focus();
  }, [person, desk.chosen.value]);
}
