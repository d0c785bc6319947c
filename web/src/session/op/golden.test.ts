import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { frameOf, type Command } from "../command";
import { setAgenda } from "./agenda.set";
import { attestCriterion } from "./criterion.attest";
import { recordDecision } from "./decision.record";
import { openDrift } from "./drift.open";
import { openItem } from "./item.open";
import { proposeLevel } from "./level.propose";
import { addMember } from "./member.add";
import { recuseMember } from "./member.recuse";
import { removeMember } from "./member.remove";
import { setNote } from "./note.set";
import { addPerson } from "./person.add";
import { removePerson } from "./person.remove";
import { setPhase } from "./phase.set";
import { setRating } from "./rating.set";
import { confirmReview } from "./review.confirm";
import { configureScreen } from "./screen.configure";
import { closeSession } from "./session.close";
import { configureSession } from "./session.configure";
import { startSession } from "./session.start";
import { startTimer } from "./timer.start";
import { stopTimer } from "./timer.stop";
import { castVote } from "./vote.cast";
import { revealVotes } from "./votes.reveal";

const folder = new URL("../../../../src/test/resources/wire/commands/", import.meta.url);
const CID = "7d5c1f0e-6f1f-4a54-9f0c-2f6b3f1f9a10";

/** One command of each op, as the page builds it; the server's tests read the same files. */
const commands: readonly Command[] = [
  setAgenda(["p-2", "p-1"]),
  attestCriterion("p-1", "scope", { met: true, evidence: "The note is in use by two other teams.", waived: false }),
  recordDecision("p-1", { outcome: "promote", level: "IC5", dissent: [{ member: "m-2", reason: "One quarter is too short." }] }, "Two quarters at the level."),
  openDrift({ committee: true, screen: "letters" }),
  openItem("p-1"),
  proposeLevel("p-1", "IC5", "Level text read again"),
  addMember({ person: "p-9", role: "committee" }),
  recuseMember("m-2", "p-1", true),
  removeMember("m-2"),
  setNote("p-1", "shared", "Look at the incident of May again."),
  addPerson("p-7"),
  removePerson("p-7"),
  setPhase("discuss"),
  setRating("p-1", "delivery", 4, "Evidence heard in the room"),
  confirmReview("p-1"),
  configureScreen({ names: "initials", detail: "criteria", curtain: false }),
  closeSession(),
  configureSession({ mode: "blind", editing: "committee" }),
  startSession(),
  startTimer(90),
  stopTimer(),
  castVote("p-1", "IC5", "m-1"),
  revealVotes("p-1"),
];

it.each(commands.map((command) => [command.op, command] as const))("%s is built as its golden frame says", (op, command) => {
  const golden: unknown = JSON.parse(readFileSync(new URL(`${op}.json`, folder), "utf8"));
  expect(frameOf(command, CID, command.cell === undefined ? undefined : 41)).toEqual(golden);
});

it("every golden command has its op here, and every op its file", () => {
  const golden = readdirSync(folder).map((file) => file.replace(/\.json$/, "")).sort();
  const ops = readdirSync(new URL(".", import.meta.url)).filter((file) => !file.endsWith(".test.ts")).map((file) => file.replace(/\.ts$/, "")).sort();
  expect([golden, ops]).toEqual([ops, commands.map(({ op }) => op).sort()]);
});
