/** Given name and initial, as cards have room for: "Ivo L." The server already shortens what the room screen receives. */
export const shortName = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const [given, last] = [words[0] ?? "", words.length > 1 ? (words.at(-1) ?? "") : ""];
  return last === "" || last.endsWith(".") ? name : `${given} ${[...last][0]?.toUpperCase() ?? ""}.`;
};

/** Initials alone, "I. L.", as the server makes them for the room screen. */
export const initials = (name: string): string =>
  name.trim().split(/\s+/).filter((word) => word !== "").map((word) => `${[...word][0] ?? ""}.`).join(" ");

/** First word of a name, for people in the room who know each other. */
export const givenName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

const collator = new Intl.Collator("en");

export const byName = (a: string, b: string): number => collator.compare(a, b);

/** The order in which a server compares ids, whatever the language. */
export const byCodeUnit = (a: string, b: string): number => Number(a > b) - Number(a < b);
