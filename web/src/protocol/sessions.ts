import { isObject, text } from "./json";

/** A line of the list of sessions [H4]. */
export interface ListedSession {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly mode: string;
  readonly cycle: string;
}

export const readSessions = (raw: unknown): readonly ListedSession[] => {
  const sessions = isObject(raw) && Array.isArray(raw["sessions"]) ? raw["sessions"].filter(isObject) : [];
  return sessions.map(({ id, session }) => {
    const cell = isObject(session) ? session : {};
    const of = (field: string): string => text(cell[field]) ?? "";
    return { id: text(id) ?? "", title: of("title"), state: of("state"), mode: of("mode"), cycle: of("cycle") };
  });
};
