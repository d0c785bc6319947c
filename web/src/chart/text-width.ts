/** Widths of text guessed on the safe side: a layout is a pure function and cannot ask the browser. In em, for bold. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,'’:;|! ]/u, 0.33],
  [/[frtI()-]/u, 0.43],
  [/[ceksvxyzJ]/u, 0.57],
  [/[mMW]/u, 0.9],
  [/[w…]/u, 0.8],
  [/[EFLT\d+−–=]/u, 0.67],
  [/\p{Ll}/u, 0.61],
  [/\p{Lu}/u, 0.78],
];
const unknownGlyph = 1.1;

const emOf = (glyph: string): number => widths.find(([pattern]) => pattern.test(glyph))?.[1] ?? unknownGlyph;

export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((sum, glyph) => sum + emOf(glyph), 0) * fontSize;
}

/** The text itself, or its beginning and an ellipsis, so that it stays within `room`; empty when not even that fits. */
export function fitText(text: string, room: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  const glyphs = [...text];
  while (glyphs.length > 0) {
    glyphs.pop();
    const cut = `${glyphs.join("").trimEnd()}…`;
    if (textWidth(cut, fontSize) <= room) return glyphs.length > 0 ? cut : "";
  }
  return "";
}

/** Where the baseline goes so that figures stand centred on `middle`. */
export const baselineFor = (middle: number, fontSize: number): number => middle + fontSize * 0.35;
