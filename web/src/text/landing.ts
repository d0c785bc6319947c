/** The front door, before anybody has opened a meeting. */
export const landing = {
  door: "A link opens the meeting",
  doorMore: "Everybody who takes part has a link of their own. There is no password and nothing to install.",
  unknown: "This link is not known here",
  unknownMore: "It may have been replaced by a newer one or taken back, or a part of it was lost on the way.",
  doorSteps: [
    ["You take part", "Open the link you were sent, whole, in this browser. Keep it to yourself: it signs you in."],
    ["It does not open", "Ask the facilitator of the meeting for a new one. The old one ends with that."],
    ["You run this server", "It printed the administrator’s link when it first started."],
  ],
  sessions: "Sessions",
  noSessions: "There is no session yet.",
  states: { preparing: "in preparation", live: "live", closed: "closed", published: "published" } as Readonly<Record<string, string>>,
  about: (cycle: string, mode: string, id: string) => `Cycle ${cycle}, ${mode} mode. Id for programs: ${id}`,
  next: "What an administrator does",
  officeSteps: [
    ["Bring your own", "Framework, people, ratings and proposals come in as files. The README has the lines to paste, under “Import your own”."],
    ["Open a session", "One request names cycle, people and members; its answer holds a link for each member."],
    ["Replace a link", "A new link for a member ends the old one. It opens the meeting for that person only, so an administrator sees no ratings here."],
  ],
} as const;
