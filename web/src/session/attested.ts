import { isObject, text, type Json, type JsonObject } from "../protocol/json";

const byPeople: ReadonlySet<string> = new Set(["scope", "next-level-quarters", "metric", "endorsement", "business-need", "free-text"]);

const nodes = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const leaves = (node: JsonObject): readonly JsonObject[] => {
  const inner = [...nodes(node["all"]), ...nodes(node["any"])];
  return inner.length > 0 ? inner.flatMap(leaves) : [node];
};

const rulesIn = (document: JsonObject): readonly JsonObject[] =>
  [...nodes(document["transitions"]).map((transition) => transition["criteria"]), document["defaultCriteria"]].filter((tree) => isObject(tree)).flatMap(leaves);

/** The criteria that ask for a lowest rating, with the one a server takes where a document names none. */
export const floorsIn = (document: JsonObject): ReadonlySet<string> =>
  new Set(["floor", ...rulesIn(document).filter(({ rule }) => rule === "none-below").map((each) => text(each["id"]) ?? "none-below")]);

/** The criteria of a framework document that rest on what people say, whichever transition they stand in. */
export const attestedIn = (document: JsonObject): ReadonlySet<string> => {
  const attested = rulesIn(document).filter((rule) => byPeople.has(text(rule["rule"]) ?? "")).map((rule) => text(rule["id"]) ?? "");
  return new Set([...attested, ...byPeople]);
};
