/** The workbook as it stands before a write: what is ours, what will be overwritten, and whether anything stands in the way. */
import type { Area } from "../plan/cell";
import { failed, type Outcome } from "../plan/outcome";
import type { ChangeList } from "../app/ports";
import { interruptedName } from "./backup";
import type { PresentChart } from "./charts";
import type { SheetForm } from "./form";
import { memoryOf } from "./memory-part";
import { areaOfRange, geometry } from "./ranges";
import { askParts } from "./remember";
import type { Batch } from "./batch";
import { survey, type Survey } from "./survey";

export const formsNamespace = "urn:tiltaksplan:skjema";

export interface Scene extends Survey {
  readonly forms: Readonly<Record<string, SheetForm>>;
  readonly formParts: Excel.CustomXmlPartScopedCollection;
  readonly tableAreas: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
  readonly charts: ReadonlyMap<string, readonly PresentChart[]>;
}

/** Two syncs before the first write and three after it, whatever the size. */
export async function readScene(batch: Batch): Promise<Scene> {
  const bodies: Excel.Range[] = [];
  const charts: Excel.ChartCollection[] = [];
  const formParts = askParts(batch, formsNamespace);
  const seen = await survey(batch, (sheets, tables) => {
    for (const table of tables) bodies.push(table.getRange().load(geometry));
    for (const sheet of sheets) charts.push(sheet.charts.load("items/name,items/series/items/name"));
  });
  const texts = formParts.items.map((part) => part.getXml());
  if (texts.length > 0) await batch.sync(texts.length * 250);
  const forms = Object.assign({}, ...texts.map((text) => memoryOf(text.value))) as Record<string, string>;
  return {
    ...seen,
    forms: Object.fromEntries(Object.entries(forms).map(([id, json]) => [id, JSON.parse(json) as SheetForm])),
    formParts,
    tableAreas: seen.tables.map((table, index) => ({ name: table.name, sheet: table.sheet, area: areaOfRange(bodies[index]!) })),
    charts: new Map(seen.sheets.map((sheet, index) => [sheet.id, (charts[index]?.items ?? []).map((chart) => ({ name: chart.name, series: chart.series.items.length }))])),
  };
}

/** Whether the workbook says that a write was interrupted. */
export function isInterrupted(seen: Survey): boolean {
  return seen.names.some((item) => item.name.toLowerCase() === interruptedName);
}

/** What stands in the way of the changes, or null. Nothing is ever unprotected. */
export function hindrance(scene: Scene, changes: ChangeList): Outcome<never> | null {
  if (isInterrupted(scene)) return failed("write-interrupted", { sheet: "", detail: "" });
  const ours = new Set(scene.sheets.flatMap((sheet) => sheet.ours ?? []));
  const makes = changes.sheets.some((design) => !ours.has(design.id));
  const changesStructure = makes || changes.remove.some((id) => ours.has(id));
  if (scene.structureProtected && changesStructure) return failed("structure-protected", { sheet: "", detail: "" });
  const touched = new Set([...changes.sheets.map((design) => design.id), ...changes.remove, ...(changes.freeze ?? [])]);
  const cells = new Set(changes.cells.map((change) => change.cells.sheet));
  const locked = scene.sheets.find((sheet) => sheet.protected && (cells.has(sheet.name) || (sheet.ours !== null && touched.has(sheet.ours))));
  if (locked) return failed("sheet-protected", { sheet: locked.name, detail: "" });
  const missing = [...cells].find((name) => !scene.sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) return failed("item-missing", { sheet: missing, detail: "" });
  return takenTitle(scene, changes);
}

/** A title or table name that somebody has taken since the designs were made. */
function takenTitle(scene: Scene, changes: ChangeList): Outcome<never> | null {
  for (const design of changes.sheets) {
    const own = scene.sheets.find((sheet) => sheet.ours === design.id);
    const taken = scene.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === design.title.toLowerCase());
    const table = scene.tableAreas.find((one) => one.sheet !== own?.name && design.tables.some((wanted) => wanted.name.toLowerCase() === one.name.toLowerCase()));
    if ((taken && !own) || table) return failed("changed-since-read", { sheet: design.title, cells: "", detail: table?.name ?? design.title });
  }
  return null;
}
