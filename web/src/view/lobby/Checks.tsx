import type { ComponentChildren } from "preact";
import { WarningIcon } from "../../chart/icon";
import { nameOf } from "../../session/board";
import type { Framework } from "../../session/framework";
import { removePerson } from "../../session/op/person.remove";
import { fewReports, missingRatings, recusals, unknownCriteria, withoutLevel } from "../../session/readiness-list";
import { chairs } from "../../session/rights";
import type { Room } from "../../session/room";
import { say } from "../../text/en";
import { useMe, usePage } from "../page";
import { StopIcon } from "../parts/icons";
import { Press } from "../parts/Press";

export interface Check {
  readonly id: string;
  readonly strong: string;
  readonly rest?: string;
  readonly more: string;
  /** Somebody who could be taken off the meeting to set it right. */
  readonly person?: string;
}

const words = say.lobby;
const NAMES = 3;

/** Everything there is to say before the start: what stops it, what to know, what is in order. */
export const checksOf = (room: Room, framework: Framework): { fix: readonly Check[]; know: readonly Check[]; order: readonly string[] } => {
  const fix = withoutLevel(room).map((person): Check => ({ id: `level ${person}`, strong: words.noLevel(nameOf(room, person)), more: words.noLevelMore, person }));
  const ratings = missing(room, framework);
  const standIns = standIn(room);
  const agenda = emptyAgenda(room);
  const recused = recusals(room).filter(({ why }) => why === "declared").map((each): Check => {
    const [strong, rest] = words.recused(each.member, each.person);
    return { id: `recused ${each.member} ${each.person}`, strong, rest, more: words.recusedWhy[each.why] };
  });
  const few = fewReports(room).map(({ name, n }): Check => ({ id: `few ${name}`, strong: name, rest: words.fewReports(n), more: words.fewReportsMore }));
  const order = [
    words.order.framework,
    ...(fix.length === 0 ? [words.order.levels] : []),
    ...(ratings.length === 0 ? [words.order.ratings] : []),
    ...(agenda.length === 0 ? [words.order.agenda] : []),
    ...(standIns.length === 0 ? [words.order.standIn] : []),
  ];
  return { fix, know: [...ratings, ...agenda, ...recused, ...few, ...unknown(room, framework), ...standIns], order };
};

const missing = (room: Room, framework: Framework): readonly Check[] => {
  const people = missingRatings(room, framework);
  if (people.length === 0) return [];
  const total = people.reduce((sum, { count }) => sum + count, 0);
  const names = people.slice(0, NAMES).map(({ name, count }) => `${name} ${String(count)}`);
  return [{
    id: "ratings", strong: words.missingRatings(total), rest: words.forPeople(people.length),
    more: words.missingNames(names, people.length - names.length),
  }];
};

const unknown = (room: Room, framework: Framework): readonly Check[] => {
  const { criteria, people, of } = unknownCriteria(room, framework);
  if (criteria.length === 0) return [];
  const named = criteria.slice(0, NAMES).map(({ text, n }) => words.unknownOf(text, n));
  return [{ id: "unknown", strong: words.unknown(criteria.length), rest: words.forPromotions(people, of), more: words.unknownNames(named, criteria.length - named.length) }];
};

const standIn = (room: Room): readonly Check[] => {
  const facilitators = room.ids("member").filter((id) => room.get("member", id)?.role === "facilitator");
  return facilitators.length > 1 ? [] : [{ id: "stand-in", strong: words.noStandIn, more: words.noStandInMore }];
};

const emptyAgenda = (room: Room): readonly Check[] =>
  (room.get("agenda") ?? []).length > 0 ? [] : [{ id: "agenda", strong: words.noAgenda, more: words.noAgendaMore }];

export function Checks({ fix, know }: { readonly fix: readonly Check[]; readonly know: readonly Check[] }) {
  return (
    <>
      {fix.map((check) => <Line key={check.id} check={check} icon={<StopIcon />} />)}
      {know.map((check) => <Line key={check.id} check={check} icon={<WarningIcon />} />)}
    </>
  );
}

function Line({ check, icon }: { readonly check: Check; readonly icon: ComponentChildren }) {
  const { room, act, writable } = usePage();
  const me = useMe();
  const { person } = check;
  return (
    <li>
      {icon}
      <span><b>{check.strong}</b>{check.rest}<span class="soft small more">{check.more}</span></span>
      {person !== undefined && chairs(room, me) && (
        <Press class="btn" off={!writable.value} aria-label={words.removeOf(nameOf(room, person))} onClick={() => { act(removePerson(person)); }}>{words.remove}</Press>
      )}
    </li>
  );
}
