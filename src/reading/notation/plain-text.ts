/** Text made plain for the grammars, with the way back from a place in it to the place in what was written. */

export interface PlainText {
  /** Lower case, one kind of space, dash and apostrophe, never two spaces in a row. Line breaks stay. */
  readonly text: string;
  /** The place in the written text of the i-th character; one more for the end. */
  readonly places: readonly number[];
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u202f\u2000-\u200a\u3000\t\r]/g, " "],
  [/[\u2212\u2010-\u2015\u2796\uff0d\u00f7]/g, "-"],
  [/[\u2018\u2019\u201b\u00b4\u0060\u2032\u02bc]/g, "'"],
];

/** The plain text and its places. */
export function makePlain(written: string): PlainText {
  const lower = [...written]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join("");
  const same = alike.reduce((plain, [pattern, one]) => plain.replace(pattern, one), lower);
  const kept = Array.from(same, (_, i) => i).filter((i) => same[i] !== " " || same[i - 1] !== " ");
  return { text: kept.map((i) => same[i]).join(""), places: [...kept, written.length] };
}

/** The plain text alone. */
export function plainText(written: string): string {
  return makePlain(written).text;
}

/** Where something found in the plain text stands in what was written, end not included. */
export function placeOf(plain: PlainText, start: number, end: number): { readonly start: number; readonly end: number } {
  return { start: plain.places[start] ?? 0, end: (plain.places[end - 1] ?? 0) + 1 };
}

/** The 1-based line that a place in the text stands on. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** Blanks out everything the pattern finds, keeping the length. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, "\u0001"));
}
