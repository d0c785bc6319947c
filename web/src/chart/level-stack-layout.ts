/** Someone at a level; only the focus person and those whose level changed are named in a stack. */
export interface StackPerson {
  readonly id: string;
  readonly name: string;
  readonly mark?: "focus" | "up" | "down" | undefined;
}

export interface StackSizes {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly square: number;
}

export interface StackSquare {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly mark: StackPerson["mark"];
}

export interface StackName {
  readonly person: StackPerson;
  readonly y: number;
}

export interface LevelStackLayout {
  readonly squares: readonly StackSquare[];
  readonly names: readonly StackName[];
  /** Named people for whom there was no line left. */
  readonly more: number;
  readonly moreY: number;
  readonly lineHeight: number;
}

/** Boards with more people than this show stacks instead of cards. */
export const largestBoard = 300;
const gap = 2;
const largestSquare = 16;
const smallestSquare = 3;

/** The one square size for all levels of a board, so that stacks can be compared; a third of the height is for names. */
export function squareFor(fullest: number, width: number, height: number): number {
  let square = largestSquare;
  while (square > smallestSquare && stackHeight(fullest, width, square) > (height * 2) / 3) square--;
  return square;
}

export function stackHeight(people: number, width: number, square: number): number {
  return Math.ceil(people / perLine(width, square)) * (square + gap);
}

export function layoutLevelStack(people: readonly StackPerson[], sizes: StackSizes): LevelStackLayout {
  const columns = perLine(sizes.width, sizes.square);
  const pitch = sizes.square + gap;
  const squares = people.map(({ id, mark }, index) => {
    return { id, mark, x: (index % columns) * pitch, y: Math.floor(index / columns) * pitch };
  });
  return { squares, ...namesBelow(people, stackHeight(people.length, sizes.width, sizes.square) + 4, sizes) };
}

function namesBelow(people: readonly StackPerson[], top: number, sizes: StackSizes) {
  const lineHeight = Math.ceil(sizes.fontSize * 1.5);
  const named = people.filter((person) => person.mark).sort((a, b) => rank(a) - rank(b));
  const lines = Math.max(0, Math.floor((sizes.height - top) / lineHeight));
  const shown = named.length <= lines ? named.length : Math.max(0, lines - 1);
  const names = named.slice(0, shown).map((person, index) => ({ person, y: top + index * lineHeight }));
  return { names, more: named.length - shown, moreY: top + shown * lineHeight, lineHeight };
}

const rank = (person: StackPerson): number => (person.mark === "focus" ? 0 : 1);

const perLine = (width: number, square: number): number => Math.max(1, Math.floor((width + gap) / (square + gap)));
