import { LockIcon } from "../../chart/icon";
import { castVote } from "../../session/op/vote.cast";
import { mayVote } from "../../session/rights";
import { ballot, digits, ownVote } from "../../session/vote";
import { say } from "../../text/en";
import "../../style/votebar.css";
import { useFramework, useMe, usePage } from "../page";
import { useKeys } from "../parts/useKeys";
import { useUnsent } from "../parts/useUnsent";
import { Ballot } from "./Ballot";
import { Press } from "../parts/Press";

/** One's own vote on the person in focus: chosen here, sent only when confirmed, changeable until the reveal. */
export function VoteBar() {
  const { room } = usePage();
  const focus = room.get("focus");
  const me = useMe();
  if (focus?.person === undefined || focus.phase !== "vote" || me === undefined) return null;
  if (room.get("votes", focus.person)?.revealed === true) return null;
  if (!mayVote(room, me, focus.person)) return <footer class="votebar"><p class="soft">{say.meeting.recused}</p></footer>;
  return <Voting person={focus.person} member={me.member} />;
}

function Voting({ person, member }: { readonly person: string; readonly member: string }) {
  const { room, desk, store, writable, act } = usePage();
  const framework = useFramework();
  const given = ownVote(room, person, member);
  const draft = desk.votes.value[person];
  const chosen = draft === undefined ? given : draft;
  const pending = store.own.at(`vote/${person}/${member}`)?.state === "pending";
  const settled = chosen === undefined || chosen === given;
  const levels = ballot(room, framework, person);
  const keys = digits(levels);
  const choose = (level: string | null): void => { desk.votes.value = { ...desk.votes.value, [person]: level }; };
  const confirm = (): void => { if (!settled && writable.value && !pending) act(castVote(person, chosen, member)); };
  useUnsent(!settled);
  useKeys(desk.draft.value ? {} : {
    "0": () => { choose(null); },
    ...Object.fromEntries(levels.flatMap(({ id }) => { const key = keys.get(id); return key === undefined ? [] : [[key, () => { choose(id); }]]; })),
    enter: confirm,
  });
  return (
    <footer class="votebar" aria-busy={pending}>
      <b id="vote">{say.meeting.yourVote}</b>
      <Ballot levels={levels} keys={keys} chosen={chosen} onChoose={choose} onConfirm={confirm} />
      <Press class="btn primary" off={settled || pending || !writable.value} onClick={confirm}>
        {wordFor(chosen, settled, framework.label(chosen))} {!settled && <kbd>Enter</kbd>}
      </Press>
      <Private person={person} />
    </footer>
  );
}


const wordFor = (chosen: string | null | undefined, settled: boolean, label: string): string => {
  if (chosen === undefined) return say.meeting.choose;
  if (chosen === null) return settled ? say.meeting.confirmedAbstain : say.meeting.confirmAbstain;
  return settled ? say.meeting.confirmed(label) : say.meeting.confirm(label);
};

function Private({ person }: { readonly person: string }) {
  const votes = usePage().room.get("votes", person);
  return (
    <p class="priv">
      <span><LockIcon /> {say.meeting.private}</span>
      {votes && <span class="soft">{say.meeting.voted(votes.cast, votes.of)}</span>}
    </p>
  );
}
