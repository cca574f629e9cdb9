/**
 * Every place in a workbook where a formula or a reference stands: cells, names, validations, conditional formats,
 * charts and page set-up. A chart that is rewritten is marked, so that it is drawn anew.
 */
import type { Book, ChartSeries, ConditionalFormat, Sheet } from "../model";

/** Where a formula stands; without a row for what belongs to no single cell. */
export interface FormulaPlace {
  sheet: Sheet | null;
  row: number | null;
  column: number | null;
}

/** Gives the new text of a formula that begins with `=`. */
export type Rewrite = (formula: string, place: FormulaPlace) => string;

/** Rewrites a reference that stands without `=`, such as a chart's. */
function bare(text: string, place: FormulaPlace, rewrite: Rewrite): string {
  return text.startsWith("=") ? rewrite(text, place) : rewrite(`=${text}`, place).slice(1);
}

function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) {
      if (cell.formula === undefined) continue;
      const next = rewrite(cell.formula, { sheet, row, column });
      if (next === cell.formula) continue;
      cell.formula = next;
    }
}

/** A rule object with every string that begins with `=` rewritten; the same object where nothing changed. */
function rewriteRule<T>(rule: T, place: FormulaPlace, rewrite: Rewrite): T {
  if (typeof rule === "string") return (rule.startsWith("=") ? rewrite(rule, place) : rule) as T;
  if (typeof rule !== "object" || rule === null) return rule;
  let changed = false;
  const entries = Object.entries(rule).map(([key, value]): [string, unknown] => {
    const next: unknown = rewriteRule(value, place, rewrite);
    changed ||= next !== value;
    return [key, next];
  });
  if (!changed) return rule;
  return (Array.isArray(rule) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const unescapes: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

function rewriteXml(format: ConditionalFormat, place: FormulaPlace, rewrite: Rewrite): string | null {
  return (
    format.xml?.replace(/(<(?:\w+:)?(?:formula|f)>)([^<]*)(?=<)/g, (whole, open: string, text: string) => {
      const plain = text.replace(/&(amp|lt|gt|quot|apos);/g, (mark) => unescapes[mark] ?? mark);
      const next = bare(plain, place, rewrite);
      return next === plain ? whole : open + next.replace(/[&<>]/g, (mark) => escapes[mark] ?? mark);
    }) ?? null
  );
}

function rewriteSeries(series: ChartSeries, place: FormulaPlace, rewrite: Rewrite): boolean {
  const values = bare(series.values, place, rewrite);
  const categories = series.categories === null ? null : bare(series.categories, place, rewrite);
  const nameRef = series.nameRef === undefined ? undefined : bare(series.nameRef, place, rewrite);
  if (values === series.values && categories === series.categories && nameRef === series.nameRef) return false;
  series.values = values;
  series.categories = categories;
  if (nameRef !== undefined) series.nameRef = nameRef;
  return true;
}

function rewriteCharts(sheet: Sheet, place: FormulaPlace, rewrite: Rewrite): void {
  for (const chart of sheet.charts) {
    const changed = chart.series.filter((series) => rewriteSeries(series, place, rewrite));
    if (changed.length === 0) continue;
    chart.changed = true;
  }
}

function rewriteRules(sheet: Sheet, place: FormulaPlace, rewrite: Rewrite): void {
  for (const validation of sheet.validations) validation.rule = rewriteRule(validation.rule, place, rewrite);
  for (const format of sheet.conditionalFormats) {
    const detail = rewriteRule(format.detail, place, rewrite);
    const xml = rewriteXml(format, place, rewrite);
    format.detail = detail;
    format.xml = xml;
  }
}

const pageReferences = ["printArea", "titleRows", "titleColumns"] as const;

function rewritePage(sheet: Sheet, place: FormulaPlace, rewrite: Rewrite): void {
  for (const key of pageReferences) {
    const text = sheet.page[key];
    if (text === null || text === "") continue;
    const next = bare(text, place, rewrite);
    if (next === text) continue;
    sheet.page[key] = next.includes("#REF!") ? null : next;
  }
}

/** Passes every formula and reference of the book through `rewrite`. */
export function rewriteBook(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets) {
    const place: FormulaPlace = { sheet, row: null, column: null };
    rewriteCells(sheet, rewrite);
    rewriteCharts(sheet, place, rewrite);
    rewriteRules(sheet, place, rewrite);
    rewritePage(sheet, place, rewrite);
  }
  for (const name of book.names) {
    const sheet = book.sheets.find((one) => one.id === name.sheet) ?? null;
    name.formula = bare(name.formula, { sheet, row: null, column: null }, rewrite);
  }
}
