/** What somebody has written by hand in a generated sheet: its design held against what stands. Yellow cells are the user's own. */
import { cellRef, covers, type Area, type CellValue } from "../plan/cell";
import { formulaAt, valueAt, type Grid } from "../plan/grid";
import type { EditedCell } from "../rules/ready/input";
import type { FormulaBlock, SheetDesign, TableDesign } from "../sheets/design";
import { textChecksum } from "./checksum";
import { inA1, relativeForm, sameFormula } from "./formula-text";

/** Checksum of what a design puts in cells; equal designs give equal cells. What the user decides is not part of it. */
export function contentsChecksum(design: SheetDesign): string {
  const own = choices(design);
  const values = design.values.map(({ at, values: rows }) => [
    at.row,
    at.column,
    rows.map((row, i) => row.map((value, j) => (own(at.row + i, at.column + j) ? null : value))),
  ]);
  return textChecksum(JSON.stringify([values, design.formulas]));
}

/** Cells that no longer hold what the design put there, in the order of the sheet. Rows of a sorted table count as unmoved. */
export function handEdits(design: SheetDesign, grid: Grid): readonly EditedCell[] {
  const at = sortedRows(design, grid);
  const found = [...ofFormulas(design, grid, at), ...ofValues(design, grid, at)];
  const place = ({ cells: { area } }: EditedCell): number => area.row * 20_000 + area.column;
  return found.sort((a, b) => place(a) - place(b));
}

type RowOf = (row: number) => number;

function choices(design: SheetDesign): (row: number, column: number) => boolean {
  return within(design.styles.flatMap(({ style, area }) => (style === "choice" ? [area] : [])));
}

/** Every cell of the areas is looked up at once: sheets are long, and their areas many. */
function within(areas: readonly Area[]): (row: number, column: number) => boolean {
  const cells = new Set(areas.flatMap((area) => cellsOf(area).map(([row, column]) => row * 20_000 + column)));
  return (row, column) => cells.has(row * 20_000 + column);
}

function ofValues(design: SheetDesign, grid: Grid, at: RowOf): EditedCell[] {
  const own = choices(design);
  const computed = within(design.formulas.map(({ area }) => area));
  const linked = new Set(design.links.map((link) => `${String(link.row)} ${String(link.column)}`));
  const written = new Map<string, CellValue>();
  for (const { at: first, values } of design.values)
    values.forEach((row, i) => row.forEach((value, j) => value !== null && written.set(`${String(first.row + i)} ${String(first.column + j)}`, value)));
  const edits: EditedCell[] = [];
  const reach = reachOf(design);
  for (let row = 1; row <= reach.rows; row += 1) {
    for (let column = 1; column <= reach.columns; column += 1) {
      const key = `${String(row)} ${String(column)}`;
      const was = written.get(key) ?? null;
      const is = valueAt(grid, at(row), column);
      if (sameValue(was, is) || own(row, column) || computed(row, column)) continue;
      if (was === null && linked.has(key)) continue;
      edits.push({ cells: cellRef(grid.sheet, at(row), column), was, is });
    }
  }
  return edits;
}

/** A formula that stands otherwise is let be where most of its block stand so: then it is Excel's way of writing it. */
function ofFormulas(design: SheetDesign, grid: Grid, at: RowOf): EditedCell[] {
  return lastFormulas(design).flatMap(({ area, formulaR1C1, cells }) => {
    const forms = new Map<string, number>();
    const standing = cells.map(([row, column]) => {
      const formula = formulaAt(grid, at(row), column);
      const form = formula === null ? null : relativeForm(formula, at(row), column);
      if (form !== null) forms.set(form, (forms.get(form) ?? 0) + 1);
      return { row: at(row), column, formula, form };
    });
    const usual = (form: string | null) => form !== null && area.rows * area.columns > 1 && (forms.get(form) ?? 0) * 2 > cells.length;
    return standing.flatMap(({ row, column, formula, form }): EditedCell[] => {
      const was = inA1(formulaR1C1, row, column);
      if (usual(form) || (formula !== null && sameFormula(formula, was))) return [];
      return [{ cells: cellRef(grid.sheet, row, column), was, is: formula ?? valueAt(grid, row, column) }];
    });
  });
}

/** Each block with the cells that no later block has written over and that the user does not decide. */
function lastFormulas(design: SheetDesign): readonly (FormulaBlock & { readonly cells: readonly (readonly [number, number])[] })[] {
  const own = choices(design);
  return design.formulas.map((block, index) => {
    const later = design.formulas.slice(index + 1).filter((other) => meets(block.area, other.area));
    const free = cellsOf(block.area).filter(([row, column]) => !own(row, column) && !later.some(({ area }) => covers(area, row, column)));
    return { ...block, cells: free };
  });
}

function meets(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function cellsOf({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)] as const);
}

function reachOf(design: SheetDesign): { readonly rows: number; readonly columns: number } {
  const ends = [
    ...design.values.map(({ at, values }) => [at.row + values.length - 1, at.column + (values[0]?.length ?? 1) - 1] as const),
    ...design.formulas.map(({ area }) => [area.row + area.rows - 1, area.column + area.columns - 1] as const),
  ];
  return { rows: Math.max(0, ...ends.map(([row]) => row)), columns: Math.max(0, ...ends.map(([, column]) => column)) };
}

function sameValue(was: CellValue, is: CellValue): boolean {
  if (typeof was === "number" && typeof is === "number") return Math.abs(was - is) <= 1e-9 * Math.max(1, Math.abs(was));
  const plain = (value: CellValue) => String(value ?? "").replaceAll("\r\n", "\n").trim();
  return plain(was) === plain(is);
}

/** Where each row of the design stands now: a table's rows follow its first column of unlike values. */
function sortedRows(design: SheetDesign, grid: Grid): RowOf {
  const moved = new Map(design.tables.flatMap((table) => movedRows(design, table, grid)));
  return (row) => moved.get(row) ?? row;
}

function movedRows(design: SheetDesign, { area }: TableDesign, grid: Grid): readonly (readonly [number, number])[] {
  const rows = Array.from({ length: area.rows - 1 }, (_, i) => area.row + 1 + i);
  const block = design.values.find(({ at, values }) => at.column === area.column && at.row <= area.row + 1 && at.row + values.length >= area.row + area.rows);
  const key = (row: number) => String(block?.values[row - block.at.row]?.[0] ?? "");
  const standing = new Map(rows.map((row) => [String(valueAt(grid, row, area.column) ?? ""), row]));
  const all = standing.size === rows.length && rows.every((row) => standing.has(key(row)));
  return all ? rows.map((row) => [row, standing.get(key(row)) ?? row] as const) : [];
}
