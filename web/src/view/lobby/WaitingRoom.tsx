import { nameOf } from "../../session/board";
import { byName } from "../../session/names";
import { isOwnReport } from "../../session/rights";
import { say } from "../../text/en";
import "../../style/lobby.css";
import { MoveDialog } from "../board/MoveDialog";
import { Drawer } from "../drawer/Drawer";
import { useMe, usePage } from "../page";
import { Banner } from "../parts/Banner";
import { LevelLine } from "../parts/LevelLine";
import { Pill } from "../parts/Pill";

/** Before the start: who takes part, what stays private, and one's own reports to prepare. */
export function WaitingRoom() {
  const { room, desk } = usePage();
  const me = useMe();
  const person = desk.chosen.value;
  return (
    <div class={person === undefined ? "app waiting" : "app waiting with-drawer"}>
      <header class="top"><h1>{room.get("session")?.title}</h1><span class="push" /><Pill /></header>
      <div class="bars"><Banner /></div>
      <main id="main" tabIndex={-1}>
        <h2>{say.lobby.waitingRoom}</h2>
        <p>{say.lobby.notBegun}</p>
        <div class="layout">
          <OwnReports />
          <div class="aside">
            <section>
              <h3>{say.lobby.stays}</h3>
              <ul class="plain">{say.lobby.privacy.map((line) => <li key={line}>{line}</li>)}</ul>
            </section>
            <section>
              <h3>{say.lobby.whoIsHere}</h3>
              <Members own={me?.member} />
            </section>
          </div>
        </div>
      </main>
      {person !== undefined && <Drawer key={person} person={person} />}
      <MoveDialog />
    </div>
  );
}

function Members({ own }: { readonly own: string | undefined }) {
  const { room, store } = usePage();
  const here = store.here.value?.members;
  const members = room.ids("member").map((id) => ({ id, ...room.get("member", id) })).filter(({ name }) => name !== undefined);
  return (
    <ul class="members">
      {members.sort((a, b) => byName(a.name ?? "", b.name ?? "")).map(({ id, name, role }) => (
        <li key={id} class={here?.[id] === "active" || id === own ? "live" : ""}>
          {say.lobby.you(name ?? "", say.lobby.roles[role ?? ""] ?? "")}
          {here && id !== own && <span class="soft small">{say.lobby.whereabouts[here?.[id] ?? "away"]}</span>}
        </li>
      ))}
    </ul>
  );
}

function OwnReports() {
  const { room, desk } = usePage();
  const me = useMe();
  const people = room.ids("person").filter((person) => isOwnReport(room, me, person));
  if (people.length === 0) return null;
  return (
    <section>
      <h3>{say.person.ownReports}</h3>
      <ul class="own-reports board">
        {people.sort((a, b) => byName(nameOf(room, a), nameOf(room, b))).map((person) => (
          <li key={person}>
            <button type="button" class="card" data-person={person} onClick={() => { desk.look(person); }}><span>{nameOf(room, person)}</span><LevelLine person={person} /></button>
          </li>
        ))}
      </ul>
    </section>
  );
}
