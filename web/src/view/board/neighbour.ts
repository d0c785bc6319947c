/** Where an arrow, Home or End leads from one card, or nothing when the key is not for moving. */
export const neighbour = (cards: readonly (readonly string[])[], from: string, key: string, control: boolean): string | undefined => {
  const filled = cards.filter((column) => column.length > 0);
  const column = filled.findIndex((people) => people.includes(from));
  const here = filled[column] ?? [];
  const row = here.indexOf(from);
  const beside = (by: number): string | undefined => {
    const other = filled[column + by];
    return other?.[Math.min(row, other.length - 1)];
  };
  switch (key) {
    case "ArrowDown": return here[row + 1];
    case "ArrowUp": return here[row - 1];
    case "ArrowRight": return beside(1);
    case "ArrowLeft": return beside(-1);
    case "Home": return control ? filled[0]?.[0] : here[0];
    case "End": return control ? filled.at(-1)?.at(-1) : here.at(-1);
    default: return undefined;
  }
};
