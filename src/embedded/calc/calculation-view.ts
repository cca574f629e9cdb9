/**
 * Shows the calculation library a workbook made of our own cells: the formulas to compute as formulas, and all else
 * that they read as values. Its rows and columns are 1-based. Results are written straight into our cells.
 */
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book, Cell, Sheet, Value } from "../model";
import type { FormulaNode } from "./dependency-graph";
import type { Edges } from "./formula-text";
import { conditionalFunctions } from "./conditional-functions";
import type { Runtime } from "./runtime-value";
import { scalarFunctions } from "./scalar-functions";

type WorkbookLike = Parameters<typeof calculateFormulas>[0];
type WorksheetLike = WorkbookLike["worksheets"][number];
type CellLike = NonNullable<ReturnType<WorksheetLike["findCell"]>>;

/** Kinds of cell as the library numbers them. */
const kindNull = 0;
const kindConstant = 2;
const kindFormula = 6;

/** Takes the library's result for one cell of a formula; a cell that no formula was shown in has no node. */
type Receiver = (row: number, column: number, value: Value, node: FormulaNode | undefined) => void;

function resultValue(result: unknown): Value {
  if (typeof result === "number") return Number.isFinite(result) ? (result === 0 ? 0 : result) : { error: "#NUM!" };
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (typeof result === "object" && result !== null && "error" in result) return { error: String(result.error) };
  return 0;
}

const plainModel: CellLike["model"] = {};

/** A cell as the library sees it; what comes out for a cell that is not a formula's goes nowhere. */
class ViewCell implements CellLike {
  readonly formula?: string;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly type: number,
    private readonly held: Value,
    formula?: string,
    private readonly receive?: Receiver,
    private readonly node?: FormulaNode,
  ) {
    if (formula !== undefined) this.formula = formula;
  }

  get model(): CellLike["model"] {
    const text = this.formula === undefined ? undefined : this.node?.array?.text;
    return text === undefined ? plainModel : { shareType: "array", ref: text };
  }

  get value(): unknown {
    return this.held;
  }

  set value(value: unknown) {
    this.receive?.(this.row - 1, this.col - 1, resultValue(value), this.node);
  }

  get result(): CellLike["result"] {
    return undefined;
  }

  set result(value: CellLike["result"]) {
    this.value = value;
  }
}

interface ViewSheet {
  sheet: Sheet;
  index: number;
  /** row → column → cell, 0-based. */
  rows: Map<number, Map<number, ViewCell>>;
}

function dimensions(sheet: Sheet): WorksheetLike["dimensions"] {
  let [bottom, right] = [0, 0];
  for (const [row, line] of sheet.cells) {
    if (line.size === 0) continue;
    if (row + 1 > bottom) bottom = row + 1;
    for (const column of line.keys()) if (column + 1 > right) right = column + 1;
  }
  return bottom === 0 ? null : { top: 1, left: 1, bottom, right };
}

function isHidden(sheet: Sheet, row: number): boolean {
  const axis = sheet.rows.get(row);
  return axis !== undefined && (axis.hidden || axis.filtered === true);
}

function tableShapes(sheet: Sheet): ReturnType<NonNullable<WorksheetLike["getTables"]>> {
  return sheet.tables.map(({ name, area, columns, headerRow, totalRow }) => ({
    table: {
      name,
      tl: { row: area.row + 1, col: area.column + 1 },
      columns,
      rows: { length: area.rows - (headerRow ? 1 : 0) - (totalRow ? 1 : 0) } as unknown as unknown[],
      headerRow,
      totalsRow: totalRow,
    },
  }));
}

/** The part of the workbook that one calculation needs. */
export class CalculationView {
  private readonly sheets = new Map<string, ViewSheet>();

  constructor(
    private readonly book: Book,
    private readonly receive: (node: FormulaNode, row: number, column: number, value: Value) => void,
  ) {
    book.sheets.forEach((sheet, index) => this.sheets.set(sheet.id, { sheet, index, rows: new Map() }));
  }

  private place(view: ViewSheet, row: number, column: number, cell: ViewCell): void {
    let line = view.rows.get(row);
    if (!line) view.rows.set(row, (line = new Map()));
    line.set(column, cell);
  }

  /** Shows a formula to be computed; `text` is without `=`. */
  showFormula(node: FormulaNode, text: string): void {
    const view = this.sheets.get(node.sheet);
    if (!view) return;
    const { row, column, array } = node;
    this.place(view, row, column, new ViewCell(row + 1, column + 1, kindFormula, null, text, this.take, node));
    if (!array) return;
    for (let r = row; r <= array.bottom; r += 1)
      for (let c = column; c <= array.right; c += 1)
        if (r !== row || c !== column)
          this.place(view, r, c, new ViewCell(r + 1, c + 1, kindFormula, null, undefined, this.take, node));
  }

  private showValue(view: ViewSheet, row: number, column: number, cell: Cell): void {
    if (cell.value === null || view.rows.get(row)?.has(column)) return;
    this.place(view, row, column, new ViewCell(row + 1, column + 1, kindConstant, cell.value));
  }

  /** Shows the values in an area, except where a formula is shown already. */
  showArea(sheetId: string, area: Edges): void {
    const view = this.sheets.get(sheetId);
    if (!view) return;
    const { cells } = view.sheet;
    const line = (row: number, columns: Map<number, Cell> | undefined): void => {
      if (!columns) return;
      if (area.right - area.left < columns.size) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = columns.get(column);
          if (cell) this.showValue(view, row, column, cell);
        }
      } else {
        for (const [column, cell] of columns)
          if (column >= area.left && column <= area.right) this.showValue(view, row, column, cell);
      }
    };
    if (area.bottom - area.top < cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1) line(row, cells.get(row));
    } else {
      for (const [row, columns] of cells) if (row >= area.top && row <= area.bottom) line(row, columns);
    }
  }

  private worksheet(view: ViewSheet): WorksheetLike {
    const { sheet, rows } = view;
    const size = dimensions(sheet);
    const find = (row: number, column: number): CellLike | undefined => rows.get(row - 1)?.get(column - 1);
    return {
      id: view.index + 1,
      name: sheet.name,
      dimensions: size,
      eachRow: (...args: unknown[]) => {
        const visit = args.at(-1) as (row: unknown, number: number) => void;
        const hidden = [...sheet.rows.keys()].filter((row) => !rows.has(row) && isHidden(sheet, row));
        for (const row of hidden) visit({ hidden: true, eachCell: () => undefined }, row + 1);
        for (const [row, line] of rows) {
          const eachCell = (...inner: unknown[]): void => {
            const see = inner.at(-1) as (cell: CellLike, column: number) => void;
            for (const [column, cell] of line) see(cell, column + 1);
          };
          visit({ hidden: isHidden(sheet, row), eachCell }, row + 1);
        }
      },
      findCell: find,
      getCell: (row, column) =>
        find(row, column) ?? new ViewCell(row, column, kindNull, null, undefined, this.take),
      getTables: () => tableShapes(sheet),
    };
  }

  /** A dynamic array writes its further cells after its first: they belong to the formula that wrote last. */
  private spilling: FormulaNode | undefined;

  private readonly take: Receiver = (row, column, value, node) => {
    if (node) this.spilling = node;
    if (this.spilling) this.receive(this.spilling, row, column, value);
  };

  /** Functions of ours that stand in for the library's. */
  private functions(): NonNullable<WorkbookLike["userFunctions"]> {
    const own = { ...conditionalFunctions(this.book.locale), ...scalarFunctions(this.book) };
    return new Map(
      Object.entries(own).map(([name, { minArity, maxArity, invoke }]) => [
        name,
        { minArity, maxArity, invoke: (args: unknown[]) => invoke(args as Runtime[]) },
      ]),
    );
  }

  /** Computes the formulas shown, in the order given. */
  calculate(order: readonly FormulaNode[]): void {
    const worksheets = this.book.sheets.map((sheet) => this.worksheet(this.sheets.get(sheet.id) as ViewSheet));
    const byName = new Map(worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const positions = new Map(this.book.sheets.map((sheet, index) => [sheet.id, index]));
    const entries = this.book.names.map((name) => {
      const position = name.sheet === null ? undefined : positions.get(name.sheet);
      return {
        name: name.name,
        ranges: [name.formula.replace(/^=/, "")],
        ...(position === undefined ? {} : { localSheetId: position }),
      };
    });
    const titles = new Map(this.book.sheets.map((sheet) => [sheet.id, sheet.name]));
    const ordered: WorkbookLike & { evaluationOrder: readonly string[] } = {
      worksheets,
      getWorksheet: (id) => (typeof id === "string" ? byName.get(id.toLowerCase()) : worksheets[(id ?? 1) - 1]),
      definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
      properties: { date1904: this.book.date1904 },
      calcProperties: {},
      userFunctions: this.functions(),
      evaluationOrder: order.map(({ sheet, row, column }) => `${titles.get(sheet) ?? ""}!${row + 1}:${column + 1}`),
    };
    calculateFormulas(ordered);
  }
}
