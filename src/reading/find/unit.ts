/** What one in a table's numbers is worth: said in a head, above, below, in the table, on another sheet; else guessed. */
import { readUnit } from "../notation/unit";
import { cellRef, type CellsRef } from "../../plan/cell";
import type { UnitReading } from "../../plan/plan";
import type { Year } from "../../plan/segment";
import { isUnitPrice } from "../heads/money-column";
import { isQuantity } from "../heads/quantity";
import { tableKind } from "./table-kind";
import { columnsOf, type FoundTable, type RoledTable } from "../table";
import { bodyRows } from "./tables";
import type { SheetView } from "./sheet-view";

/** A longer text is prose. */
const longest = 160;

export interface UnitFound {
  readonly unit: UnitReading;
  readonly priceYear: Year | null;
  /** True where the guess is no better than a guess: confidence then stays at or under 0,6. */
  readonly unsure: boolean;
}

interface Said {
  readonly text: string;
  readonly cells: CellsRef;
}

/** The rest of the table's own sheet is asked next to last, `others`, the workbook's other sheets, last. */
export function unitOf(table: RoledTable, others: readonly SheetView[]): UnitFound {
  const own = ownTexts(table.found).map(statementIn);
  const near = [...own, ...textsBefore(table.found)];
  const readings = near.map((said) => ({ said, words: readUnit(said.text) }));
  const priceYear = readings.find(({ said, words }) => words.priceYear !== null && !isYearColumn(table, said))?.words.priceYear ?? null;
  const stated = readings.filter(({ said, words }) => words.scale !== null && isAboutNumbers(said.text));
  const scaled = stated.find(({ said }) => !isBareKroner(said.text)) ?? stated[0];
  if (scaled?.words.scale) {
    const bySize = guess(table);
    if (!own.includes(scaled.said) && bySize.unit.scale !== scaled.words.scale) return { ...bySize, unsure: true, priceYear };
    // "Tall i 1000 kr" over heads in plain kroner: by the size of the figures one of the two is wrong.
    const plain = stated.filter(({ said, words }) => words.scale === 1 && !isBareKroner(said.text)).length;
    const twoWays = plain > 0 && stated.some(({ words }) => words.scale !== 1) && bySize.unit.scale !== 1;
    // "Tall i 1000 kr" over figures that are all whole kroner by their size: somebody forgot to divide.
    const unsure = twoWays || (scaled.words.scale > 1 && !bySize.unsure && bySize.unit.scale === 1 && bareNumbers(table) > 0);
    return { unit: { scale: scaled.words.scale, saidIn: scaled.said.cells }, priceYear, unsure };
  }
  const front = [table.found.view, ...others].flatMap((view) => statements(view)).map((said) => ({ said, words: readUnit(said.text) }));
  const far = front.find(({ words }) => words.scale !== null);
  const farYear = priceYear ?? front.find(({ words }) => words.priceYear !== null)?.words.priceYear ?? null;
  if (far?.words.scale) return { ...fromAfar(table, far.words.scale, far.said.cells), priceYear: farYear };
  return { ...guess(table), priceYear: farYear };
}

/** What another sheet says holds here where the sizes do not speak against it: a wrong unit is wrong by a thousand. */
function fromAfar(table: RoledTable, scale: NonNullable<UnitReading["scale"]>, saidIn: CellsRef): Pick<UnitFound, "unit" | "unsure"> {
  const bySize = guess(table);
  return !bySize.unsure && bySize.unit.scale !== scale ? { ...bySize, unsure: true } : { unit: { scale, saidIn }, unsure: false };
}

function ownTexts(found: FoundTable): readonly Said[] {
  return [...headTexts(found), ...aboveTexts(found), ...belowTexts(found)];
}

/** Texts of the tables above with the same columns, nearest first: what they count in holds here too, where the sizes agree. */
function textsBefore({ before }: FoundTable): readonly Said[] {
  return before === null ? [] : [...ownTexts(before), ...textsBefore(before)];
}

/** How many amounts stand without a unit of their own. */
function bareNumbers(table: RoledTable): number {
  const money = [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost")].map(({ column }) => column);
  return table.found.columns.filter(({ column }) => money.includes(column)).reduce((sum, { facts }) => sum + facts.numbers, 0);
}

/** "Effekt 2026 kr" heads a year, and prices no year. */
function isYearColumn(table: RoledTable, said: Said): boolean {
  return table.found.columns.some((column) => column.year !== null && column.column === said.cells.area.column && said.cells.area.row <= (table.found.blocks[0]?.to ?? 0));
}

/** "Kr" under or over a year only parts kroner from årsverk: thousands said elsewhere still hold. */
export function isBareKroner(text: string): boolean {
  const year = "(?:(?:b|øp|hp|budsjett|økonomiplan|plan|(?:budsjett)?forslag|framlegg)\\s*)?(?:19|20)?\\d\\d";
  return new RegExp(`^(?:${year}\\s+)?(?:kr|kroner|nok)\\.?(?:\\s+${year})?$`, "i").test(text.trim());
}

/** A unit in running prose ("1,5 mill. kroner til skole") says nothing of the table. */
function isAboutNumbers(text: string): boolean {
  return text.length <= longest && !/\d+[.,]?\d*\s*(mill|mrd|tusen|kr\b|kroner)/i.test(text.replace(/\b1[ .]?000\b/g, "").replace(/(19|20)\d\d/g, ""));
}

function headTexts(found: FoundTable): Said[] {
  const [block] = found.blocks;
  if (!block) return [];
  const { sheet } = found.view.grid;
  const cells: Said[] = [];
  for (let row = block.from; row <= block.to; row++) {
    for (const column of found.view.filled(row)) {
      if (column >= found.firstColumn && column <= found.lastColumn && !isQuantity(found.view.text(row, column))) cells.push({ text: found.view.text(row, column), cells: cellRef(sheet, row, column) });
    }
  }
  return cells;
}

function aboveTexts(found: FoundTable): Said[] {
  return found.above.map((above) => ({ text: above.text, cells: cellRef(found.view.grid.sheet, above.row, above.column) }));
}

/** Of a long text, the sentence that says what the numbers are. */
function statementIn(said: Said): Said {
  if (said.text.length <= longest) return said;
  const sentence = said.text.split(/(?<=[.!?])\s+/).find(isStatement);
  return sentence === undefined ? said : { ...said, text: sentence };
}

/** Texts in the body with a unit of the whole table: "Tall i hele 1000 (2018-kroner)". */
function belowTexts(found: FoundTable): Said[] {
  const texts: Said[] = [];
  for (const row of bodyRows(found.blocks, found.lastRow)) {
    for (const column of found.view.filled(row)) {
      const text = found.view.text(row, column);
      if (isStatement(text)) texts.push({ text, cells: cellRef(found.view.grid.sheet, row, column) });
    }
  }
  return texts;
}

function isStatement(text: string): boolean {
  const plain = text.trim();
  if (/^\(?(i )?(hele |heile )?(1[ .]?000|tusen|mill\.?)( kr| kroner)?\.?\)?$/i.test(plain)) return true;
  if (/^\W*(?:i )?(?:hele|heile) (?:kroner|tusen|1[ .]?000)(?!\p{L})/iu.test(plain)) return true;
  return /^\W*(alle |samtlige )?(tall|tal|beløp|beløpene|tallene|tala|summer|kostnader|kroner|priser)\b/i.test(plain) && plain.length <= longest;
}

function statements(view: SheetView): Said[] {
  const texts: Said[] = [];
  for (const row of view.opening(60)) {
    for (const column of view.filled(row)) {
      const text = view.text(row, column);
      if (isStatement(text)) texts.push({ text, cells: cellRef(view.grid.sheet, row, column) });
      else if (/^(priser|prisnivå|prisår|enhet|eining|beløp)\b/i.test(text)) {
        const beside = view.text(row, column + 1);
        if (beside !== "") texts.push({ text: `${text} ${beside}`, cells: cellRef(view.grid.sheet, row, column + 1) });
      }
    }
  }
  return texts;
}

/**
 * By size, where no word says it. Sure only of kroner: amounts that are all large, and whole thousands. A wrong
 * guess is wrong by a thousand, so everything else is a guess that the user must confirm.
 */
function guess(table: RoledTable): Pick<UnitFound, "unit" | "unsure"> {
  const money = [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost"), ...columnsOf(table, "total")].filter((column) => !isUnitPrice(column.head));
  const facts = table.found.columns.filter((column) => money.some((role) => role.column === column.column)).map((column) => column.facts);
  const bare = facts.reduce((sum, fact) => sum + fact.numbers, 0);
  const greatest = Math.max(0, ...facts.map((fact) => fact.greatest));
  const smallest = Math.min(...facts.filter((fact) => fact.smallest > 0).map((fact) => fact.smallest));
  const [kroner, thousands, millions] = ([1, 1000, 1000000] as const).map((scale) => ({ scale, saidIn: null }));
  if (bare === 0 || facts.some((fact) => fact.wholeKroner > 0)) return { unit: kroner!, unsure: false };
  if (table.found.columns.some((column) => isUnitPrice(column.head) && !/årsverk|stilling/i.test(column.head) && column.facts.greatest >= 1000)) return { unit: kroner!, unsure: true };
  const invests = tableKind(table.found) === "investering";
  if (smallest >= (invests ? 200000 : 20000) && greatest >= 100000) return { unit: kroner!, unsure: false };
  if (smallest >= 5000 && greatest >= 100000 && !invests) return { unit: kroner!, unsure: facts.some((fact) => fact.broken > 0) };
  if (smallest >= 5000 && greatest >= 30000 && !invests) return { unit: kroner!, unsure: true };
  return { unit: (greatest < 30 ? millions : thousands)!, unsure: true };
}
