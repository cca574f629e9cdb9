/**
 * Lists of words as tables that a colleague can add to, turned into patterns for plain text. In an entry
 * `*` stands for any letters, `(a|b)` may be left out, `{a|b}` is one of them, a full stop may be left out,
 * a space is any space or line break, `#` is a number. All else is itself.
 */

const letter = "a-zæøåé";
const marks: Readonly<Record<string, string>> = {
  "*": `[${letter}]*`,
  "(": "(?:",
  ")": ")?",
  "{": "(?:",
  "}": ")",
  ".": "\\.?",
  " ": "\\s+",
  "#": "\\d+",
};

/** Pattern of one entry, wherever it stands. */
export function entry(words: string): string {
  return words.replace(/[*(){}. #]/g, (mark) => marks[mark] ?? mark);
}

/** Pattern of any entry as whole words. */
export function anyOf(entries: readonly string[]): string {
  return `(?<![${letter}])(?:${entries.map(entry).join("|")})(?![${letter}])`;
}

/** The same, ready to be looked for; further patterns may be given as they are. */
export function wordsOf(entries: readonly string[], ...patterns: readonly string[]): RegExp {
  return new RegExp([anyOf(entries), ...patterns].join("|"), "u");
}
