import { describe, expect, it } from "vitest";
import { layoutLevelStack, squareFor, type StackPerson } from "./level-stack-layout";
import { levelStackTable } from "./level-stack-table";
import { sampleText } from "./testing/sample-text";
import { seeded, type Random } from "./testing/seeded";

const sizes = { width: 130, height: 600, fontSize: 14, square: 12 };
const marks = [undefined, undefined, undefined, "up", "down", "focus"] as const;

const randomPeople = (random: Random): StackPerson[] =>
  Array.from({ length: random(400) }, (_, i) => ({ id: `p${i}`, name: `Person ${i}`, mark: marks[random(6)] }));

describe("a stack", () => {
  seeded("[UX B7] has a square for everybody, none on top of another, none outside", (random) => {
    const people = randomPeople(random);
    const { squares } = layoutLevelStack(people, sizes);
    expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(people.length);
    for (const { x } of squares) expect(x + sizes.square).toBeLessThanOrEqual(sizes.width);
  });

  seeded("names only the focus and changes, and counts those it has no line for", (random) => {
    const people = randomPeople(random);
    const { names, more, moreY, lineHeight } = layoutLevelStack(people, sizes);
    expect(names.length + more).toBe(people.filter(({ mark }) => mark).length);
    if (names.length > 0) expect(moreY + (more > 0 ? lineHeight : 0)).toBeLessThanOrEqual(sizes.height);
  });

  it("names the person in focus first", () => {
    const people: StackPerson[] = [{ id: "a", name: "A", mark: "up" }, { id: "b", name: "B", mark: "focus" }];
    expect(layoutLevelStack(people, sizes).names.map(({ person }) => person.id)).toEqual(["b", "a"]);
  });

  it("gets smaller squares when the fullest level grows", () => {
    expect(squareFor(600, 130, 600)).toBeLessThan(squareFor(60, 130, 600));
  });

  it("stands in the table with names and changes", () => {
    expect(levelStackTable([{ id: "a", name: "A", mark: "up" }], sampleText.stack).rows).toEqual([["A", "one level up"]]);
  });
});
