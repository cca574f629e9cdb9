/** Reads what a write will overwrite, and finds notes of the user's that stand in its way. */
import { toA1, covers, type Area } from "../plan/cell";
import { failed, type Outcome } from "../plan/outcome";
import type { ChangeList } from "../app/ports";
import { bounding } from "./areas";
import { ownArea, sentCells, type SheetSnapshot } from "./backup";
import type { Batch } from "./batch";
import { extentOf, formOf, type SheetForm } from "./form";
import { blockBytes, paged, type Source } from "./paged";
import { rangeOf } from "./ranges";
import type { Scene } from "./scene";
import type { SurveyedSheet } from "./survey";

/** Bytes of one cell in the answer, until some have been seen: value and formula. */
const bytesOfCell = 60;

/** One of our sheets that is to be written anew or frozen, and what it will reach. */
export interface Overwritten {
  readonly sheet: SurveyedSheet;
  readonly designId: string;
  readonly form: SheetForm;
  readonly own: Area;
  readonly reach: Area;
}

export function overwritten(scene: Scene, changes: ChangeList): readonly Overwritten[] {
  return scene.sheets.flatMap((sheet) => {
    const design = changes.sheets.find((one) => one.id === sheet.ours);
    if (sheet.ours === null || (!design && !changes.freeze?.includes(sheet.ours))) return [];
    const form = scene.forms[sheet.ours] ?? (design ? formOf(design) : null);
    if (!form) return [];
    const tables = scene.tableAreas.filter((table) => table.sheet === sheet.name && form.tables.some((own) => own.name === table.name));
    const own = ownArea(form.extent, tables);
    return [{ sheet, designId: sheet.ours, form, own, reach: design ? (bounding([own, extentOf(design)]) ?? own) : own }];
  });
}

/** Reads what will be overwritten; refuses where notes of the user's stand outside our cells and inside the new ones. */
export async function snapshots(batch: Batch, scene: Scene, list: readonly Overwritten[]): Promise<Outcome<readonly SheetSnapshot[]>> {
  const answers = await paged(batch, list.map(sourceOf));
  const found: SheetSnapshot[] = [];
  for (const [index, one] of list.entries()) {
    const values = answers[index]?.flatMap((answer) => answer.values) ?? [];
    const formulas = answers[index]?.flatMap((answer) => answer.formulas) ?? [];
    const note = firstOutside(one, values);
    if (note) return failed("notes-in-the-way", { sheet: one.sheet.name, cells: toA1(note) });
    const tables = scene.tableAreas.filter((table) => table.sheet === one.sheet.name).map(({ name, area }) => ({ name, area }));
    found.push({
      designId: one.designId,
      id: one.sheet.id,
      title: one.sheet.name,
      reach: one.reach,
      contents: sentCells(one.reach, values, formulas, one.form),
      form: one.form,
      tables,
      charts: scene.charts.get(one.sheet.id) ?? [],
    });
  }
  return { ok: true, value: found };
}

interface Loaded {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
}

function sourceOf({ sheet, reach }: Overwritten): Source<Loaded> {
  return {
    rows: reach.rows,
    guess: reach.columns * bytesOfCell,
    ask: (start, count) => {
      const range = rangeOf(sheet.proxy, { ...reach, row: reach.row + start, rows: count }).load("values,formulas");
      return () => ({ values: range.values as unknown[][], formulas: range.formulas as unknown[][] });
    },
    weigh: ({ values, formulas }) => blockBytes(values) + blockBytes(formulas),
  };
}

function firstOutside({ own, reach }: Overwritten, values: readonly (readonly unknown[])[]): Area | null {
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) {
      const at = { row: reach.row + i, column: reach.column + j };
      if (value !== "" && !covers(own, at.row, at.column)) return { ...at, rows: 1, columns: 1 };
    }
  }
  return null;
}
