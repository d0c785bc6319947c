interface Part {
  readonly name: string;
  readonly who: "all" | "chair" | "committee";
  readonly keys: readonly (readonly [string, string])[];
}

const parts: readonly Part[] = [
  { name: "Leading", who: "chair", keys: [
    ["N", "Next item"], ["P", "Previous item"], ["R", "Reveal the votes"], ["T", "Start or stop the timer"], ["D", "Decide"], ["B", "Curtain on the room screen"],
  ] },
  { name: "Voting", who: "committee", keys: [["3 4 5", "The level with that digit"], ["0", "Abstain"], ["Enter", "Confirm"]] },
  { name: "Board", who: "all", keys: [
    ["Arrows", "From card to card"], ["Home End", "Ends of a column, with Ctrl of the board"], ["Enter", "Open a person"], ["Esc", "Close, back to the card"],
    ["M", "Propose a level"], ["[ ]", "One level down or up"],
  ] },
  { name: "Reasons", who: "all", keys: [["1 2 3", "A ready reason"], ["Esc", "Leave it as it was"]] },
];

/** What the keys do. */
export const help = { title: "Keys", parts, letters: "Single letters and digits", on: "On", off: "Off", close: "Close" };
