/** Tables of changes in posts: "Virksomhet | Stilling | Omfang | Årslønn | Oppstart". The post is the name, its size stands beside it, and a year of it is the cost. */
import { aboutPosts } from "../find/signs";
import type { FoundTable, TableColumn } from "../table";
import { plainHead, type HeadWord } from "./words";

const post = /^(?:(?:nye?|ny|endret|endra|foreslåtte?|ønska?|ønskete?) )?(?:stilling(?:er|ar|stype|skategori|sbetegnelse|snemning|snavn|stittel)?|funksjon|yrkesgruppe|rolle)$/u;
const size = /^(?:omfang|størrelse|storleik|stillingsomfang|stillings?(?:størrelse|storleik|andel|brøk|prosent)|brøk|andel|prosent|%|% stilling|st ?%|still\.? ?%|årsv\.?|endring(?: i)?(?: %| prosent| årsverk)?)$/u;
const pay = /^(?:(?:brutto |total(?:e)? |samla |samlet )?(?:(?:års|helårs|heilårs)?(?:lønn|løn)(?:s?(?:kostnad|utgift)(?:er|ar)?)?|(?:helårs|heilårs)(?:kostnad|utgift|effekt|verknad|virkning)(?:er|ar)?))(?!\p{L})/u;

/** The columns with their words, where lines above the table or its sheet speak of changes in posts and no column is called anything that names tiltak. */
export function withPosts(found: FoundTable): FoundTable {
  const near = [...found.above.slice(0, 4).map(({ text }) => text), found.view.grid.sheet];
  if (!near.some((text) => text.length <= 120 && aboutPosts.test(text)) || found.columns.some(({ word }) => word?.role === "title")) return found;
  const names = found.columns.find((column) => post.test(plainHead(column.head)) && isNames(column));
  if (!names) return found;
  const word = (column: TableColumn): HeadWord | null => {
    const head = plainHead(column.head);
    if (column === names) return { role: "title", exact: true };
    if (size.test(head) && isSize(column)) return { role: "positions", exact: true };
    return pay.test(head) && column.facts.numbers + column.facts.moneyTexts > 0 ? { role: "cost", exact: true } : column.word;
  };
  return { ...found, columns: found.columns.map((column) => ({ ...column, word: word(column) })) };
}

/** True for a table whose names are posts. */
export function namesPosts(found: FoundTable): boolean {
  return found.columns.some(({ word, head }) => word?.role === "title" && post.test(plainHead(head)));
}

/** Words over most of the column, no figures alone. */
function isNames({ facts }: TableColumn): boolean {
  return facts.texts > 0 && facts.texts * 5 >= facts.filled * 4 && facts.meanLength > 3;
}

/** Small numbers and shares: no kroner. */
function isSize({ facts }: TableColumn): boolean {
  return facts.filled > 0 && facts.greatest <= 1000 && facts.moneyTexts === 0;
}
