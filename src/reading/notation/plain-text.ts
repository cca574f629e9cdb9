/** Text made plain for the grammars: same length, so that a place in it is a place in what was written. */

const alike: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u202f\u2000-\u200a\u3000\t]/g, " "],
  [/[\u2212\u2010-\u2015\u2796\uff0d]/g, "-"],
  [/[\u2018\u2019\u201b\u00b4\u0060\u2032\u02bc]/g, "'"],
  [/\r/g, " "],
];

/** Lower case, one kind of space, dash and apostrophe. Line breaks stay. */
export function plainText(text: string): string {
  const lower = [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
  return alike.reduce((plain, [pattern, one]) => plain.replace(pattern, one), lower.join(""));
}

/** The 1-based line that a place in the text stands on. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** Blanks out everything the pattern finds, keeping the length. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, "\u0001"));
}

/** True where the pattern is found anywhere in the text. */
export function says(text: string, words: RegExp): boolean {
  return words.test(text);
}
