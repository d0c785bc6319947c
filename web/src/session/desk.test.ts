import { describe, expect, it } from "vitest";
import { deltaOf, openStore, snapshotOf } from "../testing/sample";
import { Desk } from "./desk";

const meeting = () => {
  const { store, frame } = openStore();
  store.snapshot(snapshotOf({ focus: { person: "a", phase: "read" } }));
  let seq = 10;
  const open = (person: string): void => {
    store.delta(deltaOf(++seq, { focus: { person, phase: "read" } }));
    frame();
  };
  return { desk: new Desk(store.room), open };
};

describe("A page that follows the room", () => {
  it("shows whoever is in focus", () => {
    const { desk, open } = meeting();
    open("b");
    expect([desk.person.value, desk.following.value]).toEqual(["b", true]);
  });
  it("looks at somebody else without moving the room, until the room goes on", () => {
    const { desk, open } = meeting();
    desk.look("z");
    expect([desk.person.value, desk.following.value]).toEqual(["z", false]);
    open("b");
    expect(desk.person.value).toBe("b");
  });
  it("[V4] is not torn away while its member writes", () => {
    const { desk, open } = meeting();
    desk.typing.value = true;
    open("b");
    expect([desk.person.value, desk.following.value]).toEqual(["a", false]);
    desk.follow();
    expect(desk.person.value).toBe("b");
  });
  it("[V4] keeps a change that still lacks its reason", () => {
    const { desk, open } = meeting();
    desk.draft.value = { person: "a", competency: "c", value: 4 };
    open("b");
    expect([desk.person.value, desk.draft.value?.value]).toEqual(["a", 4]);
  });
  it("stays where its member chose to stay", () => {
    const { desk, open } = meeting();
    desk.stay();
    open("b");
    open("c");
    expect([desk.person.value, desk.following.value]).toEqual(["a", false]);
  });
  it("opens a closed drawer again with the next item", () => {
    const { desk, open } = meeting();
    desk.close();
    expect(desk.closed.value).toBe(true);
    open("b");
    expect(desk.closed.value).toBe(false);
  });
  it("remembers the last reason a person was given", () => {
    const { desk } = meeting();
    desk.gave("a", "heard in the room");
    expect([desk.lastReason("a"), desk.lastReason("b")]).toEqual(["heard in the room", undefined]);
  });
});
