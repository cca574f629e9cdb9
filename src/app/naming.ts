/** What our sheets, tables and names are really called: as wanted where that is free or ours, else with a number. */
import type { WorkbookInventory } from "../plan/inventory";

/** The first of `Kontroll`, `Kontroll 2`, `Kontroll 3` … that is not taken; a table or name has no space in it. */
function free(wanted: string, taken: ReadonlySet<string>, between: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}${between}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function titlesOf(inventory: WorkbookInventory, wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const taken = new Set(inventory.sheets.map((sheet) => sheet.name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(wanted).map(([id, title]) => {
      const own = inventory.sheets.find((sheet) => sheet.ours === id);
      return [id, own?.name ?? free(title, taken, " ")];
    }),
  );
}

/** Table names: ours where the table stands on a sheet of ours. */
function tablesOf(inventory: WorkbookInventory, wanted: readonly string[]): Readonly<Record<string, string>> {
  const isOurs = (sheet: string) => inventory.sheets.some((one) => one.name === sheet && one.ours !== null);
  const foreign = new Set([
    ...inventory.tables.filter((table) => !isOurs(table.sheet)).map((table) => table.name.toLowerCase()),
    ...inventory.names.map((item) => item.name.toLowerCase()),
  ]);
  return Object.fromEntries(wanted.map((name) => [name, free(name, foreign, "")]));
}

/** Defined names: ours where they point to a sheet of ours. */
function namesOf(inventory: WorkbookInventory, wanted: readonly string[]): Readonly<Record<string, string>> {
  const ours = inventory.sheets.filter((sheet) => sheet.ours !== null).map((sheet) => sheet.name);
  const pointsToOurs = (formula: string) => ours.some((name) => formula.startsWith(`=${name}!`) || formula.startsWith(`='${name.replaceAll("'", "''")}'!`));
  const foreign = new Set([
    ...inventory.names.filter((item) => !pointsToOurs(item.formula)).map((item) => item.name.toLowerCase()),
    ...inventory.tables.map((table) => table.name.toLowerCase()),
  ]);
  return Object.fromEntries(wanted.map((name) => [name, free(name, foreign, "")]));
}

export interface Names {
  /** By design id. */
  readonly titles: Readonly<Record<string, string>>;
  /** By wanted name. */
  readonly tables: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

export function realNames(
  inventory: WorkbookInventory,
  wanted: { readonly titles: Readonly<Record<string, string>>; readonly tables: readonly string[]; readonly names: readonly string[] },
): Names {
  return {
    titles: titlesOf(inventory, wanted.titles),
    tables: tablesOf(inventory, wanted.tables),
    names: namesOf(inventory, wanted.names),
  };
}
