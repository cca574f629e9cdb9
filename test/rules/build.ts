/** Lays a sample out as sheets and makes the plan that a right reading of them would give. */
import { cellRef, type CellValue, type CellsRef } from "../../src/plan/cell";
import { gridFromRows, type Grid } from "../../src/plan/grid";
import type { WorkbookInventory } from "../../src/plan/inventory";
import type { ColumnRole, Component, Goal, Plan, PlanTable, Role, Tiltak } from "../../src/plan/plan";
import type { RuleInput } from "../../src/rules/input";
import type { Sample, SampleCell, SamplePart, SampleSheet, SampleTiltak } from "../../src/rules/sample";

const noInventory: WorkbookInventory = { sheets: [], names: [], tables: [], comments: 0, charts: [] };

/** The whole input of the rules for one sample. */
export function inputOf(sample: Sample): RuleInput {
  const marks = sample.tiltak ? [markSheet(sample, sample.tiltak)] : [];
  const own = (sample.sheets ?? []).map(ownSheet);
  const goals = (sample.goals ?? []).map(([number, title], i): Goal => ({
    number: String(number),
    title,
    area: null,
    cells: cellRef("Mål", i + 2, 1),
  }));
  const goalGrid = sample.goals ? [gridFromRows("Mål", [["Nr", "Mål"], ...sample.goals])] : [];
  const [from, to] = sample.years ?? [2025, 2028];
  const parts = [...marks, ...own];
  return {
    grids: [...goalGrid, ...parts.map((part) => part.grid)],
    plan: {
      tables: parts.flatMap((part) => part.tables),
      tiltak: parts.flatMap((part) => part.tiltak),
      goals,
      sections: parts.flatMap((part) => part.sections),
      left: parts.flatMap((part) => part.left),
      years: { from, to },
      priceYear: from,
    },
    demographics: { tables: [], changes: [], prevalence: [], ...sample.demographics },
    register: null,
    inventory: sample.inventory ? { ...noInventory, ...sample.inventory } : null,
  };
}

interface Part {
  readonly grid: Grid;
  readonly tables: PlanTable[];
  readonly tiltak: Tiltak[];
  readonly sections: Plan["sections"][number][];
  readonly left: Plan["left"][number][];
}

const sheet = "Tiltak";

function markSheet(sample: Sample, rows: readonly SampleTiltak[]): Part {
  const years = yearsBetween(sample.years ?? [2025, 2028]);
  const late = 4 + years.length;
  const without = new Set(sample.without);
  const kinds = sample.kindSaid !== false && rows.some((one) => one.kind === "investering");
  const heads: CellValue[] = ["Nr", "Tiltak", "Kostnad", ...years, "Mål", "Finansiering", "Periode", ...(kinds ? ["Inv/Drift"] : [])];
  const cells = rows.map((one): CellValue[] => [
    asNumber(one.number),
    one.title,
    one.cost ?? null,
    ...years.map((year) => (one.years?.includes(year) ? "x" : null)),
    one.goals ?? null,
    one.financing ?? null,
    one.period ?? null,
    ...(kinds ? [one.kind ?? "drift"] : []),
  ]);
  const columns: ColumnRole[] = [
    column(1, "number", "Nr"),
    column(2, "title", "Tiltak"),
    ...(without.has("cost") ? [] : [column(3, "cost", "Kostnad i kr")]),
    ...(without.has("years") ? [] : years.map((year, i) => column(4 + i, "year-mark", String(year), year))),
    column(late, "goals", "Mål"),
    column(late + 1, "financing", "Finansiering"),
    column(late + 2, "period", "Periode"),
    ...(kinds ? [column(late + 3, "kind", "Inv/Drift")] : []),
  ];
  const table = tableOf(sheet, 3, rows.length, columns, years, sample.unitSaid !== false);
  const tiltak = rows.map((one, i) => tiltakOf(one, i + 3, late, years, without.has("cost")));
  const titles = [...new Set(rows.map((one) => one.section).filter((one) => one !== undefined))];
  return {
    grid: gridFromRows(sheet, [["Handlingsplan"], heads, ...cells]),
    tables: [table],
    tiltak,
    sections: titles.map((one) => ({ number: null, title: one, cells: cellRef(sheet, 1, 1) })),
    left: [],
  };
}

function tiltakOf(one: SampleTiltak, row: number, late: number, years: readonly number[], free: boolean): Tiltak {
  const at = (at: number): CellsRef => cellRef(sheet, row, at);
  const span = one.period === undefined ? null : readPeriod(one.period);
  const parts: readonly SamplePart[] = one.parts ?? [
    {
      kroner: typeof one.cost === "number" ? one.cost : null,
      ...(one.aarsverk === undefined ? {} : { aarsverk: one.aarsverk }),
    },
  ];
  const marked = (one.years ?? []).filter((year) => years.includes(year));
  const components = parts.map((part, i) =>
    componentOf(part, one, parts.length > 1 ? i + 1 : null, at(part.kroner === null ? 2 : 3), marked),
  );
  const stated = components.filter((part) => part.aarsverk !== null);
  return {
    key: one.number ?? `~${row}`,
    table: "1",
    sheet,
    row,
    rows: 1,
    number: one.number ?? null,
    title: one.title,
    titleCells: at(2),
    description: null,
    section: one.section ?? null,
    sectionNumber: null,
    amounts: [],
    costs: components.flatMap((part) =>
      part.kroner === null ? [] : [{ kroner: part.kroner, cells: at(3), line: part.line }],
    ),
    costCells: free ? null : at(3),
    startYears: marked.map((year) => ({ year, cells: at(4 + years.indexOf(year)), line: null })),
    period: span ? { ...span, text: one.period ?? "", cells: at(late + 2) } : null,
    kind: one.kind ?? "drift",
    positions: stated.length > 0 ? stated.reduce((sum, part) => sum + (part.aarsverk ?? 0), 0) : null,
    goals: one.goals === undefined || one.goals === null ? [] : String(one.goals).split(/[.,]\s*/),
    goalCells: one.goals === undefined ? null : at(late),
    financing: one.financing ?? null,
    financingCells: one.financing === undefined ? null : at(late + 1),
    responsible: null,
    status: null,
    statedZero: one.statedZero ?? false,
    components,
  };
}

function componentOf(
  part: SamplePart,
  one: SampleTiltak,
  line: number | null,
  cells: CellsRef,
  marked: readonly number[],
): Component {
  const years = part.years ?? marked;
  const timed = years.length > 0 || one.period !== undefined;
  return {
    cells,
    line,
    words: part.words ?? one.title,
    kroner: part.kroner,
    kind: part.kind ?? one.kind ?? "drift",
    profile: part.profile ?? (part.kroner === null ? "ikke-kostnadsberegnet" : timed ? "varig" : "ikke-tidfestet"),
    aarsverk: part.aarsverk ?? null,
    impliedAarsverk: part.implied ?? null,
    years,
    count: part.count ?? null,
    uncertain: part.uncertain ?? false,
    why: { code: "one-start-year", params: {} },
    alternatives: [],
    segments: years.slice(0, 1).map((from) => ({
      kind: part.kind ?? one.kind ?? "drift",
      kronerPerYear: part.kroner ?? 0,
      aarsverk: part.aarsverk ?? 0,
      from,
      to: null,
      firstYearShare: 1,
    })),
  };
}

/** A sheet given by its cells. With roles it is a tiltak table: heads in row 1, body from row 2. */
function ownSheet(own: SampleSheet): Part {
  const shown: readonly (readonly SampleCell[])[] = own.above === undefined ? own.rows : [[own.above], ...own.rows];
  const down = shown.length - own.rows.length;
  const grid = {
    ...gridFromRows(
      own.name,
      shown.map((row) => row.map(valueOf)),
    ),
    formulas: shown.map((row, _, all) => Array.from({ length: widest(all) }, (_, j) => formulaOf(row[j] ?? null))),
    ...own.grid,
  };
  if (!own.roles) return { grid, tables: [], tiltak: [], sections: [], left: [] };
  const columns = own.roles.map((role, i): ColumnRole => {
    const year = /^(?:year|mark) (\d+)$/.exec(role);
    const head = String(valueOf(own.rows[0]?.[i] ?? null) ?? "");
    if (year) return column(i + 1, role.startsWith("year") ? "year-amount" : "year-mark", head, Number(year[1]));
    return column(i + 1, role as Role, head);
  });
  const years = columns.flatMap((one) => (one.year === null ? [] : [one.year]));
  const table = { ...tableOf(own.name, 2 + down, own.rows.length - 1, columns, years, true), unit: unitOf(own.name, own.unit ?? 1) };
  const isSum = (row: readonly SampleCell[]): boolean =>
    row.some((cell) => /^(sum|totalt?)\b/i.test(String(valueOf(cell) ?? "")));
  const isHead = (row: readonly SampleCell[]): boolean => row.length === 0 || valueOf(row[0] ?? null) === valueOf(own.rows[0]?.[0] ?? null);
  const body = own.rows
    .slice(1)
    .map((row, i) => ({ row, at: i + 2 + down }))
    .filter(({ row }) => !isHead(row));
  return {
    grid,
    tables: [table],
    tiltak: body.filter(({ row }) => !isSum(row)).map(({ row, at }) => rowTiltak(own, row, at, columns)),
    sections: [],
    left: body
      .filter(({ row }) => isSum(row))
      .map(({ row, at }) => ({
        cells: { sheet: own.name, area: { row: at, column: 1, rows: 1, columns: row.length } },
        why: "sumrad",
      })),
  };
}

function rowTiltak({ name, unit = 1 }: SampleSheet, row: readonly SampleCell[], at: number, columns: readonly ColumnRole[]): Tiltak {
  const with_ = (role: Role): ColumnRole | undefined => columns.find((one) => one.role === role);
  const text = (role: Role): string => String(valueOf(row[(with_(role)?.column ?? 0) - 1] ?? null) ?? "");
  const amounts = columns.flatMap((one) => {
    const value = valueOf(row[one.column - 1] ?? null);
    return one.role === "year-amount" && one.year !== null && typeof value === "number"
      ? [{ year: one.year, kroner: value * unit, cells: cellRef(name, at, one.column) }]
      : [];
  });
  const held = valueOf(row[(with_("cost")?.column ?? 0) - 1] ?? null);
  const cost = typeof held === "string" ? Number(/^[\d ]+/.exec(held)?.[0].replaceAll(" ", "") ?? NaN) || null : held;
  const one: SampleTiltak = { title: text("title"), cost, kind: /^inv/i.test(text("kind")) ? "investering" : "drift" };
  const startYears = columns.flatMap(({ role, year, column: at_ }) =>
    role === "year-mark" && year !== null && valueOf(row[at_ - 1] ?? null) === "x"
      ? [{ year, cells: cellRef(name, at, at_), line: null }]
      : [],
  );
  const base = tiltakOf(one, at, columns.length + 1, [], true);
  return {
    ...base,
    sheet: name,
    table: name,
    key: `${name}~${at}`,
    titleCells: cellRef(name, at, with_("title")?.column ?? 1),
    costCells: with_("cost") ? cellRef(name, at, with_("cost")?.column ?? 1) : null,
    costs: base.costs.map((one) => ({ ...one, cells: cellRef(name, at, with_("cost")?.column ?? 1) })),
    amounts,
    startYears,
  };
}

function unitOf(name: string, scale: 1 | 1000): PlanTable["unit"] {
  return { scale, saidIn: cellRef(name, 1, 1) };
}

function tableOf(
  name: string,
  top: number,
  rows: number,
  columns: readonly ColumnRole[],
  years: readonly number[],
  said: boolean,
): PlanTable {
  const width = Math.max(...columns.map((one) => one.column));
  const head = { row: top - 1, column: 1, rows: 1, columns: width };
  return {
    id: name === sheet ? "1" : name,
    sheet: name,
    headerCells: [{ sheet: name, area: head }],
    body: { sheet: name, area: { row: top, column: 1, rows, columns: width } },
    dialect: "sample",
    unit: { scale: 1, saidIn: said ? { sheet: name, area: head } : null },
    priceYear: years[0] ?? null,
    years: [...new Set(years)],
    columns,
    confidence: 1,
    grounds: [],
    rivals: [],
  };
}

function column(at: number, role: Role, head: string, year: number | null = null): ColumnRole {
  return { column: at, role, head, year };
}

function asNumber(number: string | undefined): CellValue {
  return number === undefined ? null : /^\d+$/.test(number) ? Number(number) : number;
}

function yearsBetween([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function readPeriod(text: string): { from: number; to: number } | null {
  const years = text.match(/\d{4}/g);
  return years ? { from: Number(years[0]), to: Number(years.at(-1)) } : null;
}

function valueOf(cell: SampleCell): CellValue {
  return cell !== null && typeof cell === "object" ? cell.v : cell;
}

function formulaOf(cell: SampleCell): string | null {
  return cell !== null && typeof cell === "object" ? cell.f : null;
}

function widest(rows: readonly (readonly unknown[])[]): number {
  return Math.max(...rows.map((row) => row.length));
}
