/** Figures that count something else than kroner: tonnes, kilowatt hours, metres, shares. */
import { strongTitle } from "../find/signs";
import { readUnit } from "../notation/unit";
import type { FoundTable, TableColumn } from "../table";

const measure =
  /(?<!\p{L})(tonn|co2\S*|co₂\S*|kg|kilo|[kmgt]wh|km|kilometer|(?:løpe)?meter|lm|m[23²³]|kvadratmeter|liter|prosent(?:poeng)?|stk|utslipp\p{L}*|klimagass\p{L}*)(?!\p{L})|%/iu;

const counted = /(?<!\p{L})(antall|antal|tal på|lengde|lengd|areal|dimensjon|dim|diameter|bredde|breidd)(?!\p{L})|\((?:m|mm|cm|daa|t|timer|timar)\)/iu;

const money =
  /(?<!\p{L})(kr|kroner|nok|mnok|tkr|mkr|mill|millioner|millionar|tusen|beløp|pris(?:er|ar)?|(?:\p{L}*)(?:kostnad|utgift|budsjett|investering|innsparing|inntekt)\p{L}*)(?!\p{L})/iu;

/** "Utslippsreduksjon (tonn CO2)", "Antall km 2026", "Lengde (m)": no money stands under such a head. */
export function isQuantity(head: string): boolean {
  return (measure.test(head) || counted.test(head)) && !money.test(head);
}

/** A line over a table tells its unit, and that is no money ("reduksjon i tonn CO2"); none of the lines speaks of kroner. */
function tellsMeasure(found: FoundTable): boolean {
  const near = found.above.slice(0, 2).filter(({ text }) => text.length <= 100);
  return near.some(({ text }) => physical.test(text)) && !found.above.some(({ text }) => money.test(text) || readUnit(text).scale !== null);
}

const physical = /(?<!\p{L})(tonn|co2\S*|co₂\S*|kg|[kmgt]wh|liter)(?!\p{L})/iu;

/** Money by the head's own words: it counts where the same years stand twice and the other half says nothing. */
function saysMoney(head: string): boolean {
  return money.test(head);
}

/**
 * Figures under this year are no kroner: its head says so, the line over a table without any word of money does, or
 * the same year stands once more under a head of money.
 */
export function countsElse(found: FoundTable, column: TableColumn): boolean {
  if (!column.year) return false;
  if (isQuantity(column.head)) return true;
  const spoken = found.columns.filter((one) => one.year && saysMoney(one.head));
  if (spoken.length === 0) return column.facts.numbers > column.facts.ones && tellsMeasure(found);
  const twin = spoken.some((one) => one.column !== column.column && one.year?.year === column.year?.year);
  return twin && !saysMoney(column.head) && !kindOrBudget.test(column.head);
}

/** Heads of money that do not name it: a kind, a budget, a plan. */
const kindOrBudget = /drift|(?<!\p{L})inv|plan|forslag|(?<!\p{L})(øp|hp)(?!\p{L})|regnskap|rekneskap|netto|brutto|årsverk|stilling/iu;

/** Names of tiltak over figures by year that are no kroner, and no kroner beside them. */
export function countsOnly(found: FoundTable): boolean {
  const years = found.columns.filter((column) => column.year !== null && column.facts.numbers > 1);
  return years.length > 1 && years.every((column) => countsElse(found, column)) && found.columns.some((column) => column.word?.role === "title" && strongTitle.test(column.head));
}
