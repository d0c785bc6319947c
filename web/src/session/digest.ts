import { isObject, type Json } from "../protocol/json";
import { isFigure } from "../protocol/key";

/** Canonical JSON of RFC 8785, as far as cells go: their numbers are integers. */
export const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(",")}}`;
};

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The proof of [R19] that this page holds what the server says it should. */
export const digestOf = async (cells: readonly (readonly [string, Json])[]): Promise<string> => {
  const lines = cells
    .filter(([key]) => !isFigure(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}\u0000${canonical(value)}`);
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines.join("\n"))));
};
