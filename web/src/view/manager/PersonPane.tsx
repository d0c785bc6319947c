import { nameOf } from "../../session/board";
import { criteriaCount } from "../../session/criteria";
import { currentLevel } from "../../session/level-in-view";
import { mayPropose } from "../../session/rights";
import { DecisionLine } from "../drawer/DecisionLine";
import { EvidenceList } from "../drawer/Evidence";
import { History } from "../drawer/History";
import { Missing } from "../drawer/Missing";
import { Note } from "../drawer/Note";
import { VotesOf } from "../drawer/VotesOf";
import { say } from "../../text/en";
import { useFramework, useMe, usePage } from "../page";
import { Fold } from "../parts/Fold";
import { LevelChoice } from "../parts/LevelChoice";
import { LevelLine } from "../parts/LevelLine";
import { Strips } from "../parts/Strips";
import { Against } from "./Against";
import { Press } from "../parts/Press";

/** One person as a committee member reads them; on a phone its parts fold. */
export function PersonPane({ person }: { readonly person: string }) {
  const { room } = usePage();
  if (!room.get("person", person)) return <main class="nobody" id="main" tabIndex={-1}><p class="soft">{say.person.gone}</p></main>;
  return (
    <main class="person" id="main" tabIndex={-1} data-person={person}>
      <header>
        <div>
          <div class="nameline"><h2>{nameOf(room, person)}</h2><LevelLine person={person} /></div>
          <About person={person} />
        </div>
        <div class="view"><span class="soft small" id="view">{say.person.textAndBand}</span><LevelChoice person={person} labelledBy="view" /></div>
      </header>
      <div class="strips"><Strips person={person} /></div>
      <Against person={person} />
      <div class="side">
        <DecisionLine person={person} />
        {room.get("votes", person)?.revealed === true && <VotesOf person={person} />}
        <Fold title={<MissingTitle person={person} />} summary={<MissingCount person={person} />}><Missing person={person} /></Fold>
        <Fold title={say.person.evidence}><EvidenceList person={person} /></Fold>
        <Fold title={say.person.history}><History person={person} /></Fold>
        <Note person={person} />
        <Propose person={person} />
      </div>
    </main>
  );
}

function About({ person }: { readonly person: string }) {
  const { room } = usePage();
  const framework = useFramework();
  const { since, manager, tags } = room.get("person", person) ?? {};
  const lead = manager === undefined || manager === null ? undefined : room.get("manager", manager)?.name;
  const words = [
    ...Object.values(tags ?? {}),
    since === undefined || since === null ? "" : say.person.since(since, framework.label(currentLevel(room, person)), Date.now()),
    lead === undefined ? "" : say.person.reportsTo(lead),
  ];
  return <p class="soft">{words.filter((word) => word !== "").join(", ")}</p>;
}

function MissingTitle({ person }: { readonly person: string }) {
  const target = usePage().room.figure("readiness", person)?.target;
  return <>{say.person.criteriaFor(useFramework().label(target))}</>;
}

function MissingCount({ person }: { readonly person: string }) {
  const readiness = usePage().room.figure("readiness", person);
  const count = readiness && criteriaCount(readiness);
  return <>{count && say.person.metOf(count.met, count.of)}</>;
}

function Propose({ person }: { readonly person: string }) {
  const { room, desk, writable } = usePage();
  if (!mayPropose(room, useMe(), person)) return null;
  return <Press class="btn" off={!writable.value} onClick={() => { desk.moving.value = { person }; }}>{say.meeting.move}</Press>;
}
