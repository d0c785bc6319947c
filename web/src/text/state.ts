import { count, secondOf } from "./numbers";

const refusals: Readonly<Record<string, string>> = {
  FORBIDDEN: "Your role may not change this.",
  UNKNOWN_TARGET: "This is not there any more.",
  REASON_REQUIRED: "A reason is needed while the meeting is live.",
  WRONG_STATE: "The meeting is not at a point where this can be done.",
  WRONG_PHASE: "The item is not in the phase for this.",
  INVALID: "The server could not accept this value.",
};

/** How the page stands with its server, and what became of one's own changes. */
export const state = {
  live: (present: number | undefined) => (present === undefined ? "Live" : `Live, ${String(present)} here`),
  reconnecting: (at: number) => `Reconnecting, last update ${secondOf(at)}`,
  offline: (at: number) => `Offline, last update ${secondOf(at)}`,
  resync: "Catching up",
  back: (missed: number) => `Back, ${missed === 0 ? "nothing changed" : count(missed, "change")}`,
  banner: "The connection is lost. What you see stays as it was; drafts are kept and nothing is sent until it is back.",
  lostConnection: "Connection lost. Changes are switched off until it is back.",
  ended: (code: number) =>
    code === 4502 ? "Your seat in this meeting was taken away, or your link was replaced." : "This link does not open the meeting any more.",
  endedNext: "Ask the facilitator for a new link.",
  loading: "Loading the meeting",
  failed: "This could not be loaded. What is on the board is safe.",
  retry: "Retry",
  saving: (from: string, to: string) => `Saving ${from} to ${to}`,
  choosing: (from: string, to: string) => `${from} to ${to}?`,
  refused: (code: string | undefined, message: string | undefined) => refusals[code ?? ""] ?? message ?? "The server refused this.",
  notSaved: "Not saved.",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  conflict: (who: string, value: string, at: string) => `${who} set ${value}${at && ` at ${at}`}.`,
  youChose: (value: string) => `You chose ${value}.`,
  somebody: "Somebody",
  keep: (value: string) => `Keep ${value}`,
  propose: (value: string) => `Propose ${value}`,
  rate: (value: string) => `Rate ${value}`,
  none: "none",
  remote: (n: number) => `${count(n, "change")} by others`,
  moved: (name: string, level: string, n: number) => `${name} is now at ${level}, ${count(n, "person", "people")} there`,
  opened: (name: string, phase: string) => `${name}, ${phase}`,
  revealed: (name: string) => `Votes on ${name} are shown`,
  decided: (name: string, level: string) => `${name} decided: ${level}`,
  curtain: "The room screen is covered.",
  withheld: "Somebody else is being discussed.",
  withheldMore: "You take no part in this item. The page comes back by itself with the next one.",
};
