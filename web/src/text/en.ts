import type { Phase } from "../protocol/cells";
import { chartText } from "./charts";
import { drift } from "./drift";
import { help } from "./help";
import { landing } from "./landing";
import { lobby } from "./lobby";
import { meeting } from "./meeting";
import { person } from "./person";
import { state } from "./state";

const phases: Readonly<Record<Phase, string>> = { read: "Read", vote: "Vote", discuss: "Discuss", decide: "Decide" };

/** Every sentence a person reads, by where they read it. */
export const say = { charts: chartText, phases, drift, help, landing, lobby, meeting, person, state };
