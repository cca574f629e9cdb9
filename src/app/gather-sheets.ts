/**
 * *Samle*: sheets of many workbook files brought into this one. Each file is read by itself, so that a unit on its
 * front sheet never rules another file's table; what was read is then remembered as choices for the inserted sheets.
 */
import type { CellsRef } from "../plan/cell";
import { toA1 } from "../plan/cell";
import { done, failed, type Outcome } from "../plan/outcome";
import type { Plan, PlanTable } from "../plan/plan";
import { noChoices, type ReadingChoices, type TableChoice } from "../reading/choices";
import { gather, type GatherAsk } from "../reading/gather";
import { readWorkbook } from "../reading/read-workbook";
import { keys, readingChoices } from "./memory";
import type { WorkbookPort } from "./ports";
import { sheetNames } from "./workbook-sheets";

export interface SourceFile {
  readonly name: string;
  /** The whole .xlsx file. */
  readonly base64: string;
}

/** Where a sheet of the gathered workbook came from. */
export interface SheetSource {
  readonly title: string;
  readonly file: string;
  readonly sheet: string;
}

export interface GatheredRow {
  readonly file: string;
  /** The sheet in its own file. */
  readonly sheet: string;
  readonly cells: CellsRef["area"];
  readonly key: string;
  readonly title: string;
  /** The sheet in the gathered workbook. */
  readonly gatheredSheet: string;
}

export interface GatheredSheets {
  readonly sources: readonly SheetSource[];
  readonly rows: readonly GatheredRow[];
  /** Rows (places in `rows`) that may be one and the same tiltak. */
  readonly asks: readonly GatherAsk[];
  /** Files in which no tiltak was found. */
  readonly empty: readonly string[];
}

/** With the title that the host gave the sheet when it was inserted, which the plan knows it by. */
interface TakenSheet extends SheetSource {
  readonly inserted: string;
}

interface Taken {
  readonly file: string;
  readonly plan: Plan;
  readonly sources: readonly TakenSheet[];
  readonly ids: readonly string[];
}

/**
 * Inserts the sheets that hold tiltak, titled by file and sheet. All files or none: where one cannot be read, the
 * sheets of those before it are removed again. `begun` is told of each file as its turn comes, counted from 1. Fails with `no-tiltak` where no file has one.
 */
export async function gatherSheets(port: WorkbookPort, files: readonly SourceFile[], begun: (at: number, file: string) => void = () => {}): Promise<Outcome<GatheredSheets>> {
  const taken: Taken[] = [];
  for (const file of namedApart(files)) {
    begun(taken.length + 1, file.name);
    const one = await takeIn(port, file);
    if (one.ok) taken.push(one.value);
    else return takenBack(port, taken, one);
  }
  if (taken.every(({ plan }) => plan.tiltak.length === 0)) return failed("no-tiltak");
  const remembered = await rememberReading(port, taken);
  if (!remembered.ok) return takenBack(port, taken, remembered);
  const gathered = gather(taken);
  const sheets = taken.flatMap((one) => one.sources);
  const rows = gathered.tiltak.map(({ file, cells, tiltak }): GatheredRow => {
    const source = sheets.find((one) => one.file === file && one.inserted === cells.sheet);
    return { file, sheet: source?.sheet ?? cells.sheet, cells: cells.area, key: tiltak.key, title: tiltak.title, gatheredSheet: source?.title ?? cells.sheet };
  });
  return done({ sources: sheets.map(asSource), rows, asks: gathered.asks, empty: taken.filter(({ plan }) => plan.tiltak.length === 0).map(({ file }) => file) });
}

function asSource({ title, file, sheet }: TakenSheet): SheetSource {
  return { title, file, sheet };
}

/** Two units may well both send `tiltak.xlsx`: the second is called `tiltak (2).xlsx` here. */
function namedApart(files: readonly SourceFile[]): SourceFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.name;
    for (let number = 2; taken.has(name); number += 1) name = file.name.replace(/(\.[^.]*)?$/, (end) => ` (${number})${end}`);
    taken.add(name);
    return { ...file, name };
  });
}

async function takenBack(port: WorkbookPort, taken: readonly Taken[], why: Outcome<never>): Promise<Outcome<never>> {
  await port.arrangeSheets(taken.flatMap(({ ids }) => ids), {});
  return why;
}

async function takeIn(port: WorkbookPort, file: SourceFile): Promise<Outcome<Taken>> {
  const names = sheetNames(file.name, file.base64);
  if (!names.ok) return names;
  const inventory = await port.inventory();
  if (!inventory.ok) return inventory;
  const inserted = await port.insertSheets(file.base64);
  if (!inserted.ok) return inserted;
  const undo = async (why: Outcome<never>): Promise<Outcome<never>> => {
    await port.arrangeSheets(inserted.value.map(({ id }) => id), {});
    return why;
  };
  const grids = await port.grids(inserted.value.map(({ title }) => title));
  if (!grids.ok) return undo(grids);
  const plan = readWorkbook(grids.value, noChoices);
  const holding = new Set(plan.tables.map(({ sheet }) => sheet));
  const kept = inserted.value.filter(({ title }) => holding.has(title));
  const present = inventory.value.sheets.map(({ name }) => name);
  // All sheets come in the order of the file; were some left behind, none can be told for certain.
  const whole = names.value.length === inserted.value.length;
  const ownName = new Map(inserted.value.map(({ title }, i) => [title, whole ? (names.value[i] ?? title) : title]));
  const sources = titled(kept.map(({ title }) => ownName.get(title) ?? title), file.name, present).map((source, i) => ({ ...source, inserted: kept[i]?.title ?? "" }));
  const titles = Object.fromEntries(kept.map(({ id }, index) => [id, sources[index]?.title ?? ""]));
  const arranged = await port.arrangeSheets(inserted.value.filter(({ title }) => !holding.has(title)).map(({ id }) => id), titles);
  if (!arranged.ok) return undo(arranged);
  return done({ file: file.name, plan, sources, ids: kept.map(({ id }) => id) });
}

/** `helse.xlsx` and `Tiltak` → `helse – Tiltak`, 31 characters, no sign that Excel refuses, none twice. */
function titled(sheets: readonly string[], file: string, present: readonly string[]): SheetSource[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  const stem = file.replace(/\.[^.]+$/, "").replace(/[:\\/?*[\]']/g, " ").trim();
  return sheets.map((sheet) => {
    const room = Math.max(8, 31 - 3 - sheet.length);
    const wanted = `${stem.slice(0, room).trim()} – ${sheet}`.slice(0, 31).trim();
    let title = wanted;
    for (let number = 2; taken.has(title.toLowerCase()); number += 1) title = `${wanted.slice(0, 28 - String(number).length).trim()} (${number})`;
    taken.add(title.toLowerCase());
    return { title, file, sheet };
  });
}

/** The reading of each inserted table as choices, beside those the workbook has; and which file each sheet is from. */
async function rememberReading(port: WorkbookPort, taken: readonly Taken[]): Promise<Outcome<null>> {
  const held = await readingChoices(port);
  if (!held.ok) return held;
  const added = taken.flatMap(({ plan, sources }) => plan.tables.map((table) => tableChoice(table, sources)));
  const choices: ReadingChoices = { ...held.value, tables: [...held.value.tables, ...added] };
  const kept = await port.remember(keys.choices, JSON.stringify(choices));
  if (!kept.ok) return kept;
  return port.remember(keys.sources, JSON.stringify(taken.flatMap(({ sources }) => sources.map(asSource))));
}

function tableChoice(table: PlanTable, sources: readonly TakenSheet[]): TableChoice {
  const [head] = table.headerCells;
  return {
    sheet: sources.find(({ inserted }) => inserted === table.sheet)?.title ?? table.sheet,
    head: head ? toA1(head.area) : "",
    unit: table.unit.scale,
    ...(table.priceYear === null ? {} : { priceYear: table.priceYear }),
  };
}
