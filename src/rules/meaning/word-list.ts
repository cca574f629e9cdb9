/** A text as the list of its words. */
import { stopWords } from "./concepts";
import { spelled } from "./spelling";

/** Words in order: lower case, in one spelling, hyphens closed but after abbreviations, without stop words. Numbers of places and per cent are no words. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    // An abbreviation is a word of its own: "BPA-ordning", "PC-er".
    .replace(/(?<!\p{L})(\p{Lu}{2,5})[-‐–](?=\p{Ll})/gu, "$1 ")
    .toLowerCase()
    .replace(/(?<!\p{L})g\/s(?=-|\p{L})/gu, "gang sykkel")
    .replace(/(\p{L})[-‐–](?=\s+og\s+\p{L})/gu, "$1")
    .replace(/(\p{L})[-‐–](\p{L})/gu, "$1$2");
  const words = plain.match(/\p{L}[\p{L}\d]*/gu) ?? [];
  return words.flatMap(spelled).filter((word) => word.length > 1 && !stopWords.has(word));
}
