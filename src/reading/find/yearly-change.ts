/** Tables that say of their own amounts that each is the change from the year before, not the level against the budget. */
import { columnsOf, type SettledTable } from "../table";
import { bodyRows } from "./tables";
import { oneLine } from "../rows/words";

const before = "(?:(?:år(?:et)? (?:før|føre|i forvegen)|fjor(?:året|ar(?:et)?)?|år til (?:neste )?år)(?!\\p{L})|(?:forrige|førre|foregående|føregåande|førregåande|tidligere|fyrre) (?:budsjett|plan)?år(?:et)?(?!\\p{L}))";
const change = "(?:endring|økning|auke|auking|vekst|reduksjon|tillegg|opp- (?:eller|og) nedgang)(?:er|ar|en|a|ene|ane)?";
const between = "(?:\\s+(?!budsjett|rammer?\\s*:)[\\p{L}/]+){0,5}?";
const compared = "(?:fra|frå|mot|i forhold til|sammenl(?:i|ik)gne?t med|samanlikna med|målt mot|på|utover|ut over)";

const said: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${change}${between}\\s+${compared}\\s+${before}`, "iu"),
  new RegExp(`(?<!\\p{L})(?:legges|leggast|leggjast|kommer|kjem)(?:\\s+(?:til|oppå|på toppen av|i tillegg(?: til)?)){1,2}${between}\\s+${before}`, "iu"),
];

/** Words by which the amounts are levels all the same, or no kroner. */
const levels = /akkumuler|opparbeid|nivå(?:et)? (?:mot|i forhold)|prosent|%|(?<!\p{L})(?:ikke|ikkje)(?!\p{L})/iu;

/** Lines under the rows that speak of the whole table. */
const ofTable = /^\W*(?:alle |samtlige |obs|nb|merk)?\W*(?:tall|tal|beløp|kolonn|endring|kvar|hver|summ|merk)/iu;

/** The words that say it, from a heading, a line over the table or one under it; null where the amounts are levels. */
export function yearlyChange(table: SettledTable): string | null {
  if (columnsOf(table, "year-amount").length < 2) return null;
  const heads = [...columnsOf(table, "title"), ...columnsOf(table, "year-amount")].map((column) => column.head);
  const over = table.found.above.map((above) => above.text);
  for (const text of [...heads, ...over, ...notesBelow(table)].map(oneLine)) {
    if (text.length > 200 || levels.test(text)) continue;
    const words = said.map((one) => one.exec(text)?.[0]).find((found) => found !== undefined);
    if (words !== undefined) return words;
  }
  return null;
}

/** Lines of words alone in the body that speak of the figures. */
function notesBelow({ found: { view, blocks, lastRow } }: SettledTable): readonly string[] {
  return bodyRows(blocks, lastRow).flatMap((row) => {
    const [column, ...more] = view.filled(row);
    const text = column === undefined || more.length > 0 ? "" : view.text(row, column).trim();
    return ofTable.test(text) ? [text] : [];
  });
}
