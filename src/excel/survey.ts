/** The workbook seen from above: sheets, marks, protection, names, tables and memory. Two syncs, whatever its size. */
import type { Batch } from "./batch";
import { knownSheets, askParts, joined } from "./remember";
import { backupNamespace, memoryNamespace, type Memory } from "./memory-part";
import { markName, markOf, ourSheets, type SeenSheet } from "./identity";

export interface SurveyedSheet extends SeenSheet {
  readonly proxy: Excel.Worksheet;
  readonly visibility: string;
  readonly protected: boolean;
  /** Id of the design it holds where it is ours. */
  readonly ours: string | null;
}

export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly structureProtected: boolean;
  readonly names: readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly proxy: Excel.Table }[];
  readonly memory: Memory;
  readonly memoryParts: Excel.CustomXmlPartScopedCollection;
  readonly backup: Memory;
  readonly backupParts: Excel.CustomXmlPartScopedCollection;
}

/** `alsoSecond` queues what may ride on the second sync, when the sheets are known. */
export async function survey(batch: Batch, alsoSecond: (sheets: readonly Excel.Worksheet[], tables: readonly Excel.Table[]) => void = () => {}): Promise<Survey> {
  const { workbook } = batch;
  const { worksheets, names, tables, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula");
  names.load("items/name,items/formula,items/visible,items/type");
  tables.load("items/id,items/name,items/worksheet/name");
  protection.load("protected");
  const memoryParts = askParts(batch, memoryNamespace);
  const backupParts = askParts(batch, backupNamespace);
  await batch.sync(6 * 250);
  const memoryTexts = memoryParts.items.map((part) => part.getXml());
  const backupTexts = backupParts.items.map((part) => part.getXml());
  alsoSecond(worksheets.items, tables.items);
  await batch.sync((memoryTexts.length + backupTexts.length + worksheets.items.length) * 250);
  const memory = joined(memoryTexts.map((text) => text.value));
  return {
    sheets: surveyed(worksheets.items, memory),
    structureProtected: protection.protected,
    names: names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible })),
    tables: tables.items.map((proxy) => ({ name: proxy.name, sheet: proxy.worksheet.name, proxy })),
    memory,
    memoryParts,
    backup: joined(backupTexts.map((text) => text.value)),
    backupParts,
  };
}

function surveyed(items: readonly Excel.Worksheet[], memory: Memory): readonly SurveyedSheet[] {
  const seen = items.map((proxy) => {
    const mark = proxy.names.items.find((item) => item.name.toLowerCase() === markName);
    return { proxy, id: proxy.id, name: proxy.name, mark: mark ? markOf(String(mark.formula)) : null };
  });
  const ours = new Map([...ourSheets(knownSheets(memory), seen)].map(([designId, sheet]) => [sheet.id, designId]));
  return seen.map((sheet) => ({
    ...sheet,
    visibility: sheet.proxy.visibility,
    protected: sheet.proxy.protection.protected,
    ours: ours.get(sheet.id) ?? null,
  }));
}
