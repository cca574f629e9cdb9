/** Changes that take away what a reading rests on: it may then be wrong, but must not be sure. */
import type { CellValue } from "../../../src/plan/cell";
import type { Layout } from "./layout";
import type { Random } from "./mutate";

function withText(layout: Layout, change: (text: string) => CellValue): Layout {
  return { ...layout, grids: layout.grids.map((grid) => ({ ...grid, values: grid.values.map((line) => line.map((value) => (typeof value === "string" ? change(value) : value))) })) };
}

const statement = /^(alle tall|alle beløp|tall|tal|beløp)\b.*(1000|1 000|tusen|mill|kr)|^\(?i 1000|\. alle tall i kr$/i;

/** The unit is said nowhere. */
function withoutUnit(layout: Layout): Layout {
  const gone = withText(layout, (text) => (statement.test(text) ? null : text.replace(/ \(((i|beløp i) (1000 kroner|1000 kr|mill\. kr)|kr)\)$/i, "")));
  return { ...gone, tables: layout.tables.map((table) => ({ ...table, said: false })) };
}

const title = /^(tiltak|tiltaka|tiltakstekst|prosjekt|aktivitet|beskrivelse|investeringsprosjekt|driftstiltak|investeringstiltak)( \(i 1000 kroner\))?$/i;

/** The head over the names says something unheard of. */
function strangeHeads(layout: Layout): Layout {
  return withText(layout, (text) => (title.test(text) ? text.replace(/^\S+/, "Rekkje") : text));
}

const head = /^(tiltak|tiltaka|tiltakstekst|prosjekt|aktivitet|beskrivelse|nr\.?|ansvar\w*|kostnad|finansiering|merknad|kommentar|ferdig|mål|delmål|inv\/drift|vedtakstype|totalt|år|når)$/i;

/** Heads are gone altogether where they name no year. */
function withoutHeads(layout: Layout): Layout {
  return withText(layout, (text) => (head.test(text) ? null : text));
}

/** One year head is gone: the amounts under it have no year. */
function oneYearGone(layout: Layout, next: Random): Layout {
  const years = [...new Set(layout.tables.flatMap((table) => table.years))];
  const gone = years[Math.floor(next() * years.length)];
  const isHead = (value: CellValue): boolean => value === gone || (typeof value === "string" && gone !== undefined && value.length < 20 && value.endsWith(String(gone)));
  return { ...layout, grids: layout.grids.map((grid) => ({ ...grid, values: grid.values.map((line) => (line.filter((value) => /(19|20)\d\d/.test(String(value))).length > 1 ? line.map((value) => (isHead(value) ? null : value)) : line)) })) };
}

export const ruins: Readonly<Record<string, (layout: Layout, next: Random) => Layout>> = {
  "unit said nowhere": withoutUnit,
  "strange heads": strangeHeads,
  "heads gone": withoutHeads,
  "a year gone": oneYearGone,
};
