import { readSessions, type ListedSession } from "../protocol/sessions";

/** All sessions, for a browser that an administrator's link has signed in; nothing for anybody else. */
export const listSessions = async (): Promise<readonly ListedSession[] | undefined> => {
  const headers = { Accept: "application/json", "Plumbline-Member": "administrator" };
  const answer = await fetch("/api/v1/sessions", { headers, credentials: "same-origin" });
  return answer.ok ? readSessions(await answer.json()) : undefined;
};
