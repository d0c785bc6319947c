import { describe, expect, it } from "vitest";
import { readSessions } from "./sessions";

describe("The list of sessions", () => {
  it("[H4] is read as the server gives it, and is empty where it is something else", () => {
    const session = { title: "Autumn", state: "live", mode: "open", cycle: "autumn-2026" };
    expect(readSessions({ sessions: [{ id: "s1", session }] })).toEqual([{ id: "s1", ...session }]);
    expect([readSessions({}), readSessions("no")]).toEqual([[], []]);
  });
});
