/** *Beregning*: one row per beløp and per other reading of an uncertain one, one column per year, the same formula in a whole block. */
import type { CellValue } from "../plan/cell";
import type { RegisterRow } from "../plan/register";
import type { Alternative, Year } from "../plan/segment";
import { assumedYears } from "../economy/assumptions";
import { alternativeMark, followsAmount } from "../economy/readings";
import {
  aarsverkHeader,
  basisAt,
  basisColumns,
  basisHeader,
  basisWidths,
  kronerHeader,
  markHeader,
  yearGroups,
  type BasisColumn,
} from "./calculation-columns";
import {
  aarsverkFormula,
  basisFormulas,
  calculationLayout as layout,
  factorFormula,
  kronerFormula,
  markFormula,
  priceYearFormula,
  profileOfRow,
} from "./calculation-formulas";
import type { SheetDesign } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetWork } from "./input";
import { printLandscape } from "./print";
import { sheetTitle, tableRef } from "./references";
import { areasOf, pathOf } from "./sections";
import { say } from "./texts";
import { profileWord, shareWord } from "./words";

interface Reading {
  readonly row: RegisterRow;
  readonly alternative: Alternative;
  readonly number: number;
}

/** Other readings, those of rows without doubt left out. */
function readingsOf(rows: readonly RegisterRow[]): readonly Reading[] {
  return rows
    .filter((row) => row.uncertain)
    .flatMap((row) => row.alternatives.map((alternative, i) => ({ row, alternative, number: i + 1 })));
}

function basisValues(work: SheetWork, readings: readonly Reading[]): CellValue[][] {
  const areas = areasOf(work.rows);
  const line = (cells: Partial<Record<BasisColumn, CellValue>>): CellValue[] =>
    basisColumns.map((column) => cells[column] ?? null);
  const defaults = work.rows.map((row) =>
    line({
      id: row.id,
      reading: 0,
      key: row.key || null,
      text: row.words === "" ? row.title : `${row.title.split("\n")[0] ?? ""} – ${row.words}`,
      path: pathOf(areas, row),
    }),
  );
  const others = readings.map(({ row, alternative, number }) =>
    line({
      id: row.id,
      reading: number,
      key: row.key || null,
      text: work.sentences.reason(alternative.why, work.language),
      path: pathOf(areas, row),
      profile: followsAmount(row) ? shareWord : profileWord("belop-per-aar"),
    }),
  );
  return [...defaults, ...others];
}

function putHead(draft: Draft, work: SheetWork, years: readonly Year[]): void {
  const { language } = work;
  const groups = yearGroups(years.length);
  draft.put(4, 1, [[say(language, "calculationHelp", { sheet: sheetTitle(work, "register") })]], "note");
  draft.put(layout.groups, 1, [[say(language, "groupBasis")]], "section");
  draft.put(layout.years, 4, [[say(language, "rowYear")], [say(language, "rowPriceYear")], [say(language, "rowFactor")]], "text");
  const headers = [
    ...basisColumns.map((column) => basisHeader(language, column)),
    ...years.map((year) => markHeader(language, year)),
    ...years.map(kronerHeader),
    ...years.map((year) => aarsverkHeader(language, year)),
  ];
  draft.put(layout.header, 1, [headers], "head");
  if (years.length === 0) return;
  const titled = [
    [groups.marks, "groupMarks"],
    [groups.kroner, "groupKroner"],
    [groups.aarsverk, "groupAarsverk"],
  ] as const;
  for (const [column, key] of titled) draft.put(layout.groups, column, [[say(language, key)]], "section");
  draft.put(layout.years, groups.marks, [[...years, ...years, ...years]], "year");
  draft.formula(area(layout.priceYears, groups.kroner, 1, years.length), priceYearFormula(work), "year");
  draft.formula(area(layout.factors, groups.kroner, 1, years.length), factorFormula(work), "factor");
}

function putFormulas(draft: Draft, work: SheetWork, years: readonly Year[], rows: number, defaults: number): void {
  const groups = yearGroups(years.length);
  for (const [column, formula] of basisFormulas(work, years.length)) {
    draft.formula(area(layout.first, basisAt(column), rows), formula);
  }
  draft.formula(area(layout.first, basisAt("profile"), defaults), profileOfRow(work));
  years.forEach((year, i) => draft.formula(area(layout.first, groups.marks + i, defaults), markFormula(work, String(year))));
  if (years.length === 0) return;
  draft.formula(area(layout.first, groups.kroner, rows, years.length), kronerFormula(years.length), "kroner");
  draft.formula(area(layout.first, groups.aarsverk, rows, years.length), aarsverkFormula(years.length), "aarsverk");
}

/** Cells of *Beregning* whose figures the engine knows too: kroner and årsverk of each row that is counted. */
function putFigures(draft: Draft, work: SheetWork, years: readonly Year[]): void {
  const groups = yearGroups(years.length);
  work.figures.rows.forEach((row, i) => {
    years.forEach((year, j) => {
      const at = { row: layout.first + i, year };
      const [kroner, aarsverk] = [row.kroner[j] ?? null, row.aarsverk[j] ?? 0];
      const part = (value: number) => (value === 0 ? [] : [{ id: row.row.id, value }]);
      if (kroner !== null) draft.figure({ ...at, column: groups.kroner + j, value: kroner, unit: "kroner", parts: part(kroner) });
      draft.figure({ ...at, column: groups.aarsverk + j, value: aarsverk, unit: "aarsverk", parts: part(aarsverk) });
    });
  });
}

/** The sheet *Beregning* with `tblBeregning`. */
export function calculationSheet(work: SheetWork): SheetDesign {
  const years = assumedYears(work.assumptions);
  const readings = readingsOf(work.rows);
  const groups = yearGroups(years.length);
  const [defaults, rows] = [work.rows.length, work.rows.length + readings.length];
  const draft = new Draft();
  putHeading(draft, work, "beregning", "unitKroner");
  putHead(draft, work, years);
  draft.put(layout.first, 1, basisValues(work, readings));
  draft.look(area(layout.first, basisAt("key"), rows), "code");
  draft.look(area(layout.first, basisAt("ownShare"), rows, 2), "percent");
  draft.look(area(layout.first, basisAt("kroner"), rows), "kroner").look(area(layout.first, basisAt("total"), rows), "kroner");
  const marks = readings.map(({ row, alternative }) => years.map((year) => alternativeMark(row, alternative, year)));
  draft.put(layout.first + defaults, groups.marks, marks);
  draft.look(area(layout.first, groups.marks, rows, years.length), "mark");
  putFormulas(draft, work, years, rows, defaults);
  putFigures(draft, work, years);
  draft.table(tableRef(work, "tblBeregning"), area(layout.header, 1, rows + 1, groups.count));
  return draft.done({
    id: "beregning",
    title: sheetTitle(work, "beregning"),
    tabColour: "#7F7F7F",
    widths: [...basisWidths, ...years.map(() => 10), ...years.map(() => 12), ...years.map(() => 10)],
    freeze: { rows: layout.header, columns: 4 },
    print: printLandscape(work, area(1, 1, layout.header + rows, groups.count), [layout.header, layout.header]),
  });
}
