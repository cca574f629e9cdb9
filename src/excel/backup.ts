/**
 * What is kept in the workbook while we write, so that all of it can be taken back: by us when a request fails,
 * or by the next one who opens the workbook. The workbook's name `skriving_avbrutt` says that it is there.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { bounding } from "./areas";
import type { Area } from "../plan/cell";
import type { Contents, Sent } from "./contents";
import type { PresentChart } from "./charts";
import type { PresentTable } from "./dress";
import { textCells, type SheetForm } from "./form";
import { backupNamespace, memoryXml, type Memory } from "./memory-part";
import { asSent } from "./typed-text";

/** Stands in the workbook's list of names from the first request that writes to the last. */
export const interruptedName = "skriving_avbrutt";

/** One of our sheets as it stood. */
export interface SheetSnapshot {
  readonly designId: string;
  readonly id: string;
  readonly title: string;
  /** All that the write touches; the restore clears it. */
  readonly reach: Area;
  readonly contents: Contents;
  readonly form: SheetForm;
  readonly tables: readonly PresentTable[];
  readonly charts: readonly PresentChart[];
}

/** One of the user's cells as it stood. */
export interface CellSnapshot {
  readonly sheet: string;
  readonly area: Area;
  readonly sent: Sent;
  readonly format: string;
}

export interface Backup {
  /** Ids of the sheets that stood there before; what else carries a title of `created` is ours to delete. */
  readonly before: readonly string[];
  readonly created: readonly string[];
  readonly sheets: readonly SheetSnapshot[];
  readonly cells: readonly CellSnapshot[];
  /** Names we are about to set; `formula` null where there was none. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  readonly memory: Memory;
  /** A removal is carried through, not taken back: ids of sheets and names to delete, and the memory after it. */
  readonly removing: { readonly sheets: readonly string[]; readonly designs: readonly string[]; readonly names: readonly string[]; readonly memory: Memory } | null;
}

export const emptyBackup: Backup = { before: [], created: [], sheets: [], cells: [], names: [], memory: {}, removing: null };

/** Signs in one part. */
const partLength = 1_000_000;

/**
 * The backup as XML parts, each well below the request limit. Packed: the formulas of a filled sheet are long and alike,
 * and would else take as many requests as the sheets themselves.
 */
export function backupXmls(backup: Backup): readonly string[] {
  const packed = btoa(strFromU8(deflateSync(strToU8(JSON.stringify(backup)), { level: 1 }), true));
  const count = Math.ceil(packed.length / partLength);
  return Array.from({ length: count }, (_, index) => {
    const key = `del-${String(index).padStart(4, "0")}-av-${count}`;
    return memoryXml({ [key]: packed.slice(index * partLength, (index + 1) * partLength) }, backupNamespace);
  });
}

/** The backup in the parts read, or null where it is not whole. */
export function backupOf(parts: Memory): Backup | null {
  const keys = Object.keys(parts).sort();
  const count = Number(/-av-(\d+)$/.exec(keys[0] ?? "")?.[1] ?? 0);
  if (count === 0 || keys.length !== count) return null;
  const packed = keys.map((key) => parts[key] ?? "").join("");
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) as Backup;
}

/** Loaded cells as they must be sent to be the same again. A text equal in values and formulas is text, whatever it begins with. */
export function sentCells(area: Area, values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[], form: Pick<SheetForm, "styles">): Contents {
  const isText = textCells(form.styles, area);
  return {
    area,
    rows: values.map((row, i) =>
      row.map((value, j): Sent => {
        const formula = formulas[i]?.[j];
        if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
        return asSent(value === "" ? null : (value as Sent), isText(area.row + i, area.column + j) ? "@" : "General");
      }),
    ),
  };
}

/** The cells of one of our sheets that are ours: the design's own, and the rows a user has added to its tables. */
export function ownArea(extent: Area, tables: readonly PresentTable[]): Area {
  const rows = tables.map((table) => ({ row: table.area.row, column: extent.column, rows: table.area.rows, columns: 1 }));
  return bounding([extent, ...rows]) ?? extent;
}
