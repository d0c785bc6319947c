import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { phases } from "../facilitator/Phases";
import { ScreenDialog } from "../facilitator/ScreenDialog";
import { currentLevel } from "../../session/level-in-view";
import { byName } from "../../session/names";
import { setAgenda } from "../../session/op/agenda.set";
import { configureSession } from "../../session/op/session.configure";
import { changesFirst } from "../../session/readiness-list";
import { chairs } from "../../session/rights";
import { minutesAnItem, phaseSeconds } from "../../session/timing";
import { say } from "../../text/en";
import { clock } from "../../text/numbers";
import { useFramework, useMe, usePage } from "../page";
import { Segments } from "../parts/Segments";
import { Press } from "../parts/Press";

const words = say.lobby;

/** What the meeting will be: people, agenda, committee, framework, what is shown to whom. */
export function Setup() {
  const { room } = usePage();
  const session = room.get("session");
  const framework = useFramework();
  return (
    <main class="setup" id="main" tabIndex={-1}>
      <h2>{words.setup}</h2>
      <dl>
        <People />
        <Agenda />
        <Committee />
        <Row name={words.framework}>
          {words.frameworkIn(framework.name, framework.version, framework.competencies.length)}
          <Small>{words.frameworkKept(session?.framework.version ?? framework.version)}</Small>
        </Row>
        <Shown />
        <Drift />
        <Row name={words.timers}>{words.timersIn(phases.map((phase) => [say.phases[phase], clock(phaseSeconds[phase] * 1000)]))}</Row>
        <Screen />
      </dl>
    </main>
  );
}

function Row({ name, children, act }: { readonly name: string; readonly children: ComponentChildren; readonly act?: ComponentChildren }) {
  return <div><dt>{name}</dt><dd>{children}</dd><dd>{act}</dd></div>;
}

const Small = ({ children }: { readonly children: ComponentChildren }) => <span class="soft small more">{children}</span>;

function Link({ about, words: text = words.change, onClick }: { readonly about: string; readonly words?: string; readonly onClick: () => void }) {
  const { writable, room } = usePage();
  if (!chairs(room, useMe())) return null;
  return <Press class="btn link" off={!writable.value} onClick={onClick}>{text}<span class="sr"> {about}</span></Press>;
}

function People() {
  const { room } = usePage();
  const framework = useFramework();
  const people = room.ids("person");
  const used = framework.levels.filter(({ id }) => people.some((person) => currentLevel(room, person) === id));
  const spans = framework.tracks.map(({ id }) => used.filter(({ track }) => track === id)).filter((levels) => levels.length > 0)
    .map((levels) => [levels[0]?.label ?? "", levels.at(-1)?.label ?? ""] as const);
  return <Row name={words.people}>{words.peopleIn(people.length, spans, room.ids("manager").length)}</Row>;
}

function Agenda() {
  const { room, act } = usePage();
  const framework = useFramework();
  const agenda = room.get("agenda") ?? [];
  const order = (): void => { act(setAgenda(changesFirst(room, framework))); };
  return (
    <Row name={words.agenda} act={<Link about={words.agenda} words={words.changesFirst} onClick={order} />}>
      {words.agendaIn(agenda.length, agenda.length * minutesAnItem)}
      <Small>{words.agendaRest(Math.max(0, room.ids("person").length - agenda.length))}</Small>
    </Row>
  );
}

function Committee() {
  const { room, store } = usePage();
  const members = room.ids("member").map((id) => ({ id, ...room.get("member", id) }));
  const committee = members.filter(({ role }) => role === "committee").sort((a, b) => byName(a.name ?? "", b.name ?? ""));
  const here = store.here.value?.members;
  const acting = room.get("chair")?.acting ?? store.me.value?.member;
  const standIns = members.filter(({ id, role }) => role === "facilitator" && id !== acting).map(({ name }) => name ?? "");
  return (
    <Row name={words.committee}>
      {words.committeeIn(committee.length, standIns)}
      <Small>{words.members(committee.map(({ name }) => name ?? ""))}</Small>
      {here && <Small>{words.hereNow(committee.filter(({ id }) => (here[id] ?? "away") !== "away").length, committee.length)}</Small>}
    </Row>
  );
}

function Shown() {
  const { room, act, writable } = usePage();
  const mode = room.get("session")?.mode;
  const locked = !writable.value || !chairs(room, useMe());
  const options = [{ id: "open" as const, label: words.open }, { id: "blind" as const, label: words.blind }];
  return (
    <Row name={words.shown}>
      <span class="beside">
        <Segments options={options} chosen={mode} label={words.shown} disabled={locked} onChoose={(next) => { if (next !== mode && !locked) act(configureSession({ mode: next })); }} />
        <Small>{mode === "blind" ? words.blindMeans : words.openMeans}<br />{words.votesPrivate}</Small>
      </span>
    </Row>
  );
}

function Drift() {
  const { room } = usePage();
  const [open, setOpen] = useState(false);
  const drift = room.get("drift-open");
  return (
    <Row name={words.drift} act={<Link about={words.drift} onClick={() => { setOpen(true); }} />}>
      {words.driftIn(drift?.committee ?? false, say.meeting.screenDrift[drift?.screen ?? "off"])}
      <Small>{words.driftWarn}</Small>
      {open && <ScreenDialog onClose={() => { setOpen(false); }} />}
    </Row>
  );
}

function Screen() {
  const { room } = usePage();
  const [open, setOpen] = useState(false);
  const screen = room.get("screen");
  return (
    <Row name={words.screen} act={<Link about={words.screen} onClick={() => { setOpen(true); }} />}>
      {screen && words.screenIn(say.meeting.screenNames[screen.names], say.meeting.screenDetail[screen.detail])}
      {open && <ScreenDialog onClose={() => { setOpen(false); }} />}
    </Row>
  );
}
