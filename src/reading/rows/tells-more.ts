/** Sentences under a tiltak that tell more of it, where the tiltak themselves are no sentences. */
import { actionRow } from "../find/signs";
import type { RowClass } from "./row-class";
import type { RowSeen } from "./row-kind";
import { oneLine } from "./words";

/** So many sentences in a row are an explanation; more of them are a list of their own. */
const most = 4;

/** True for a sentence without figures below a tiltak with figures, unless it calls for something and looks no otherwise than they do. */
export function tellsMore(rows: readonly RowSeen[], kinds: readonly RowClass["kind"][], i: number): boolean {
  const seen = rows[i];
  const owner = rows.findLastIndex((row, at) => at < i && (row.values > 0 || (kinds[at] !== "narrative" && kinds[at] !== "tiltak" && kinds[at] !== "blank")));
  if (seen === undefined || !isSentence(seen.title) || kinds[owner] !== "tiltak") return false;
  const valued = rows.filter((row, at) => kinds[at] === "tiltak" && row.values > 0);
  const share = (test: (row: RowSeen) => boolean): number => valued.filter(test).length / valued.length;
  if (valued.length < 3 || share(({ title }) => isSentence(title)) > 0.2 || run(rows, owner) > most) return false;
  const apart = (share(({ bold }) => bold) >= 0.7 && !seen.bold) || (share(isNumbered) >= 0.7 && !isNumbered(seen));
  return apart || !actionRow(seen.title);
}

/** Ends as a sentence, or begins with what it is about: "Forutsetning: …". */
function isSentence(title: string): boolean {
  const plain = oneLine(title);
  return /^\p{Lu}.*\p{L}.*(?<!\b(?:m\.?m|mv|etc|inkl|osv|jf))[.!]$/u.test(plain) || /^\p{Lu}[\p{L} ]{3,25}: \S/u.test(plain);
}

function isNumbered({ number, title }: RowSeen): boolean {
  return number !== null || /^\p{L}{0,2}\d{1,3}(?:\.\d{1,3})*[.)]?\s+\p{L}/u.test(title);
}

/** How many rows without figures follow the row. */
function run(rows: readonly RowSeen[], owner: number): number {
  const below = rows.slice(owner + 1).findIndex((row) => row.values > 0);
  return (below < 0 ? rows.slice(owner + 1) : rows.slice(owner + 1, owner + 1 + below)).filter((row) => row.cells.length > 0).length;
}
