import { ArrowDownIcon, ArrowUpIcon, TickIcon } from "../../chart/icon";
import { nameOf } from "../../session/board";
import { currentLevel } from "../../session/level-in-view";
import { shortName } from "../../session/names";
import { direction, placeOf, rungs, type Direction } from "../../session/place";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";
import { AsideIcon, ParkedIcon } from "../parts/icons";

const arrows: Readonly<Record<Direction, (() => preact.JSX.Element) | null>> = { up: ArrowUpIcon, down: ArrowDownIcon, aside: AsideIcon, same: null };

/** What a card shows of one person, and how it looks. */
export function useCard(person: string): { readonly kind: string; readonly name: string; readonly pending: boolean } {
  const { room, store } = usePage();
  const focus = room.get("focus")?.person === person;
  const decided = room.get("decision", person) !== undefined;
  return {
    kind: `card${focus ? " focus" : decided ? " decided" : ""}`,
    name: nameOf(room, person),
    pending: store.own.at(`level/${person}`)?.state === "pending",
  };
}

/** Name and signs; every sign has its word for those who do not see it. */
export function CardFace({ person, name }: { readonly person: string; readonly name?: string }) {
  const { room } = usePage();
  const framework = useFramework();
  const [from, to] = [currentLevel(room, person), placeOf(room, person)];
  const way = direction(framework, from, to);
  const Arrow = arrows[way];
  return (
    <>
      <span>{name ?? shortName(nameOf(room, person))}</span>
      {Arrow && <><Arrow /><span class="sr">, {say.meeting.directions[way](rungs(framework, from, to))}</span></>}
      {room.get("review", person)?.state === "parked" && <><ParkedIcon /><span class="sr">, {say.meeting.parked}</span></>}
      {room.get("decision", person) && <><TickIcon /><span class="sr">, {say.meeting.decided}</span></>}
      {room.get("focus")?.person === person && <span class="sr">, {say.meeting.inFocus}</span>}
    </>
  );
}
