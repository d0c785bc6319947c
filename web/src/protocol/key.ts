/** Cell keys: a kind and ids, the ids percent-encoded so that a slash in one of them cannot be mistaken for a divider. */
export interface CellKey {
  readonly kind: string;
  readonly ids: readonly string[];
}

const encode = (id: string): string =>
  encodeURIComponent(id).replace(/[!'()*]/g, (mark) => "%" + mark.charCodeAt(0).toString(16).toUpperCase());

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export const cellKey = (kind: string, ...ids: readonly string[]): string => [kind, ...ids.map(encode)].join("/");

export const parseKey = (key: string): CellKey => {
  const [kind = "", ...ids] = key.split("/");
  return { kind, ids: ids.map(decode) };
};

export const kindOf = (key: string): string => {
  const slash = key.indexOf("/");
  return slash < 0 ? key : key.slice(0, slash);
};

const figureKinds: readonly string[] = ["distribution", "levels", "drift", "consistency", "readiness"];

export const isFigure = (key: string): boolean => figureKinds.includes(kindOf(key));
