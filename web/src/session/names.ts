/** Given name and initial, as cards have room for: "Ivo L." The server already shortens what the room screen receives. */
export const shortName = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const [given, last] = [words[0] ?? "", words.length > 1 ? (words.at(-1) ?? "") : ""];
  return last === "" || last.endsWith(".") ? name : `${given} ${[...last][0]?.toUpperCase() ?? ""}.`;
};

/** First word of a name, for people in the room who know each other. */
export const givenName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

const collator = new Intl.Collator("en");

export const byName = (a: string, b: string): number => collator.compare(a, b);
