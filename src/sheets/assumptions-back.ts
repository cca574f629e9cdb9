/** Reads *Forutsetninger* back. Knows each cell by its label and the deflator by its headers, in any language. */
import { defaultPost, type Assumptions, type DeflatorChoice, type PostCost } from "../economy/assumptions";
import { cellRef, type CellsRef, type CellValue } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import { deflatorColumns } from "./assumptions";
import { keysOf, type SheetText } from "./texts";
import { nominalWord, yes } from "./words";

function rows(grid: Grid): number[] {
  return Array.from({ length: grid.rows }, (_, i) => grid.top + i);
}

/** What the user has chosen beside a label; undefined where the cell is empty and the plan decides. */
function labelled(grid: Grid, key: SheetText): CellValue | undefined {
  const row = rows(grid).find((one) => keysOf(String(valueAt(grid, one, 1) ?? "")).includes(key));
  const chosen = row === undefined ? null : valueAt(grid, row, 3);
  return chosen === null || chosen === "" ? undefined : chosen;
}

/** The yellow cell of a label, where the user chooses; null where the sheet has no such label. */
export function choiceCell(grid: Grid, key: SheetText): CellsRef | null {
  const row = rows(grid).find((one) => keysOf(String(valueAt(grid, one, 1) ?? "")).includes(key));
  return row === undefined ? null : cellRef(grid.sheet, row, 3);
}

function labelledNumber(grid: Grid, key: SheetText): number | undefined {
  const value = labelled(grid, key);
  return typeof value === "number" ? value : undefined;
}

function deflatorFrom(grid: Grid): readonly DeflatorChoice[] | undefined {
  const isHeader = (row: number): boolean =>
    deflatorColumns.every((key, i) => keysOf(String(valueAt(grid, row, i + 1) ?? "")).includes(key));
  const header = rows(grid).find(isHeader);
  if (header === undefined) return undefined;
  return rows(grid)
    .filter((row) => row > header)
    .flatMap((row) => {
      const [year, percent, used, status, source] = [1, 2, 3, 4, 5].map((column) => valueAt(grid, row, column));
      if (typeof year !== "number") return [];
      const known = (["endelig", "anslag", "ubekreftet"] as const).find((word) => word === status) ?? null;
      return [
        {
          year,
          percent: typeof percent === "number" ? percent : null,
          status: known,
          source: String(source ?? ""),
          used: String(used ?? "").trim().toLowerCase() === yes,
        },
      ];
    });
}

function postFrom(grid: Grid): PostCost {
  return {
    salary: labelledNumber(grid, "assumeSalary") ?? defaultPost.salary,
    pension: labelledNumber(grid, "assumePension") ?? defaultPost.pension,
    employerTax: labelledNumber(grid, "assumeTax") ?? defaultPost.employerTax,
  };
}

/** What the user has chosen on the sheet; what is not chosen is left out, and the plan's own stands. */
export function assumptionsFromGrid(grid: Grid): Partial<Assumptions> {
  const prices = labelled(grid, "assumePrices");
  const found: { [K in keyof Assumptions]?: Assumptions[K] | undefined } = {
    firstYear: labelledNumber(grid, "assumeFirstYear"),
    lastYear: labelledNumber(grid, "assumeLastYear"),
    windowYear: labelledNumber(grid, "assumeWindow"),
    priceYear: labelledNumber(grid, "assumePriceYear"),
    shownYear: labelledNumber(grid, "assumeShownYear"),
    prices: prices === undefined ? undefined : String(prices).trim().toLowerCase() === nominalWord ? "nominal" : "fixed",
    deflator: deflatorFrom(grid),
    post: postFrom(grid),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Partial<Assumptions>;
}
