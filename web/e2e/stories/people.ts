import type { Member } from "./organisation";

/** Who sits at most of the tables here, out of the demo organisation. */
export const cast = {
  facilitator: { person: "p015", name: "Wanjiru Githinji", role: "facilitator" },
  hanneke: { person: "p008", name: "Hanneke Visser", role: "committee" },
  fiona: { person: "p002", name: "Fiona Carrick", role: "committee" },
  sione: { person: "p056", name: "Sione Fifita", role: "committee" },
  observer: { person: "p020", name: "Marisol Quintero", role: "observer" },
  screen: { name: "Room screen", role: "screen" },
} as const satisfies Readonly<Record<string, Member>>;

/** Hanneke's team, Platform; the first is proposed for IC6 and one rating point short of it. */
export const thorunn = { id: "p027", name: "Þórunn Jónsdóttir", short: "Þórunn J." };
export const lukasz = { id: "p068", name: "Łukasz Wrona", short: "Łukasz W." };
