/** Reads *Tiltaksregister* back: what was read last time and what the user has chosen since. Knows the sheet by its headers, in any language. */
import { fromA1, type CellsRef, type CellValue } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import type { Decidable, RegisterRow, RowState, Status } from "../plan/register";
import type { Kind, Reason, Year } from "../plan/segment";
import { stateTexts } from "./register";
import { fields, headerMeanings, type Field, type FieldPart, type HeaderMeaning, type PlainColumn } from "./register-columns";
import { keysOf } from "./texts";
import { kindWords, profileOf, statusWords, yes } from "./words";

/** Where the columns of a register stand on a grid. */
export interface RegisterHeads {
  readonly headerRow: number;
  readonly at: (fits: (meaning: HeaderMeaning) => boolean) => number | null;
  readonly years: readonly { readonly year: Year; readonly column: number }[];
}

function meaningOf(meanings: ReadonlyMap<string, HeaderMeaning>, header: CellValue): HeaderMeaning | null {
  const text = String(header ?? "").trim();
  return /^\d{4}$/.test(text) ? { kind: "year", year: Number(text) } : (meanings.get(text) ?? null);
}

/** The header row is the first one where most headers are ours. */
export function findColumns(grid: Grid): RegisterHeads | null {
  const meanings = headerMeanings();
  for (let row = grid.top; row < grid.top + grid.rows; row++) {
    const found: { meaning: HeaderMeaning; column: number }[] = [];
    for (let column = grid.left; column < grid.left + grid.columns; column++) {
      const meaning = meaningOf(meanings, valueAt(grid, row, column));
      if (meaning) found.push({ meaning, column });
    }
    if (found.filter(({ meaning }) => meaning.kind === "field").length < fields.length) continue;
    return {
      headerRow: row,
      at: (fits) => found.find(({ meaning }) => fits(meaning))?.column ?? null,
      years: found.flatMap(({ meaning, column }) => (meaning.kind === "year" ? [{ year: meaning.year, column }] : [])),
    };
  }
  return null;
}

const textOf = (value: CellValue): string | null => (value === null || String(value).trim() === "" ? null : String(value));
const numberOf = (value: CellValue): number | null => (typeof value === "number" ? value : null);

function oneOf<T extends string>(words: readonly T[], value: CellValue): T | undefined {
  const word = String(value ?? "").trim().toLowerCase();
  return words.find((one) => one.toLowerCase() === word);
}

/** The decided value of a cell; undefined where the cell is empty or holds nothing that could be meant. */
function decidedOf(field: Field, value: CellValue): Decidable[Field] | undefined {
  if (textOf(value) === null) return undefined;
  switch (field) {
    case "kind":
      return oneOf<Kind>(kindWords, value);
    case "profile":
      return profileOf(String(value)) ?? undefined;
    case "status":
      return oneOf<Status>(statusWords, value);
    case "included":
      return String(value).trim().toLowerCase() === yes;
    default:
      return numberOf(value) ?? undefined;
  }
}

function decided(cell: (field: Field) => CellValue): Partial<Decidable> {
  const found = fields.flatMap((field) => {
    const value = decidedOf(field, cell(field));
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(found) as Partial<Decidable>;
}

const nothingRead: Decidable = {
  kind: "drift",
  profile: "ikke-kostnadsberegnet",
  kroner: null,
  aarsverk: null,
  from: null,
  to: null,
  startMonth: 1,
  count: null,
  paidByOthers: 0,
  status: "foreslått",
  included: true,
};

/** `2013 2017` marks, `2013=375000` kroner. */
function yearsFrom(text: string | null): Record<Year, number> {
  const parts = (text ?? "").split(/\s+/).filter((part) => /^\d{4}(=|$)/.test(part));
  return Object.fromEntries(parts.map((part) => [Number(part.slice(0, 4)), part.length === 4 ? 1 : Number(part.slice(5))]));
}

function sourceFrom(text: string | null): CellsRef {
  const match = /^'?(.*?)'?!([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(text ?? "");
  const area = fromA1(match?.[2] ?? "A1");
  return { sheet: (match?.[1] ?? "").replaceAll("''", "'"), area: area ?? { row: 1, column: 1, rows: 1, columns: 1 } };
}

function stateFrom(text: string | null): RowState {
  const keys = keysOf(text ?? "");
  const states = Object.keys(stateTexts) as RowState[];
  return states.find((state) => keys.includes(stateTexts[state])) ?? "as-read";
}

function reasonFrom(text: string | null): Reason {
  try {
    const parsed: unknown = JSON.parse(text ?? "");
    if (typeof parsed === "object" && parsed !== null && "code" in parsed && "params" in parsed) return parsed as Reason;
  } catch {
    // A cell that somebody has written over: the row keeps all else.
  }
  return { code: "no-cost", params: {} };
}

function rowFrom(grid: Grid, columns: RegisterHeads, row: number): RegisterRow | null {
  const cell = (column: number | null): CellValue => (column === null ? null : valueAt(grid, row, column));
  const plain = (name: PlainColumn): CellValue => cell(columns.at((one) => one.kind === "plain" && one.plain === name));
  const field = (name: Field, part: FieldPart): CellValue =>
    cell(columns.at((one) => one.kind === "field" && one.field === name && one.part === part));
  const id = textOf(plain("Id"));
  if (id === null) return null;
  const yearsRead = yearsFrom(textOf(plain("YearsRead")));
  const shown = columns.years.map(({ year, column }): [Year, number] => [year, numberOf(cell(column)) ?? 0]);
  return {
    id,
    tiltak: textOf(plain("TiltakId")) ?? id,
    key: textOf(plain("Key")) ?? "",
    number: textOf(plain("Number")),
    title: textOf(plain("Title")) ?? "",
    section: textOf(plain("Section")),
    words: textOf(plain("Words")) ?? "",
    part: numberOf(plain("Part")) ?? 1,
    source: sourceFrom(textOf(plain("Source"))),
    line: numberOf(plain("Line")),
    goals: textOf(plain("Goals"))?.split("; ") ?? [],
    financing: textOf(plain("Financing")),
    read: { ...nothingRead, ...decided((name) => field(name, "read")) },
    chosen: decided((name) => field(name, "chosen")),
    yearsRead,
    yearsChosen: Object.fromEntries(shown.filter(([year, mark]) => mark !== (yearsRead[year] ?? 0))),
    uncertain: textOf(plain("UncertainRead")) === yes,
    why: reasonFrom(textOf(plain("Reason"))),
    alternatives: [],
    offeredAarsverk: numberOf(plain("Offered")),
    state: stateFrom(textOf(plain("State"))),
  };
}

/** The rows of a register sheet in the order they stand; none where the grid is no register. */
export function registerFromGrid(grid: Grid): readonly RegisterRow[] {
  const columns = findColumns(grid);
  if (!columns) return [];
  const rows: RegisterRow[] = [];
  for (let row = columns.headerRow + 1; row < grid.top + grid.rows; row++) {
    const read = rowFrom(grid, columns, row);
    if (read) rows.push(read);
  }
  return rows;
}
