/** A text as the list of its words. */
import { stopWords } from "./concepts";

/** Words in order: lower case, hyphens closed, without stop words. Numbers of places and per cent are no words. */
export function wordsIn(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/(\p{L})[-‐–](\p{L})/gu, "$1$2");
  return (plain.match(/\p{L}[\p{L}\d]*/gu) ?? []).filter((word) => word.length > 1 && !stopWords.has(word));
}
