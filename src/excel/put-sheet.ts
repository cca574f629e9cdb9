/** All the steps that put generated sheets down, for a first write, one in place, and one that takes back. */
import { refText } from "../plan/cell";
import type { Area } from "../plan/cell";
import type { FormulaBlock } from "../sheets/design";
import { actionBytes, type Batch } from "./batch";
import { chartSteps, type PresentChart } from "./charts";
import type { Contents } from "./contents";
import { nameSteps, printSteps, tableSteps, validationSteps, viewSteps, type PresentTable } from "./dress";
import type { SheetForm } from "./form";
import { markFormula, markName } from "./identity";
import { step, type Step } from "./step";
import { autofitSteps, clearSteps, contentSteps, formulaSteps, linkSteps, styleSteps, widthSteps } from "./write-cells";

/** One sheet to put down. `present` is null for a sheet that is to be made. */
export interface SheetTask {
  readonly form: SheetForm;
  readonly contents: Contents;
  readonly formulas: readonly FormulaBlock[];
  readonly present: {
    readonly proxy: Excel.Worksheet;
    /** Cells whose looks, links and validations are taken away first. */
    readonly clear: Area;
    readonly tables: readonly PresentTable[];
    readonly charts: readonly PresentChart[];
    /** Charts of ours on it; others are the user's. */
    readonly ourCharts: readonly string[];
    /** False where the hidden name that tells it is ours has been taken away. */
    readonly marked: boolean;
  } | null;
}

/** A task with the sheet it is done on, which exists when the first of its steps has been queued. */
export interface PlacedTask {
  readonly task: SheetTask;
  readonly sheet: () => Excel.Worksheet;
  readonly begin: readonly Step[];
}

export function place(batch: Batch, task: SheetTask): PlacedTask {
  let proxy = task.present?.proxy;
  const sheet = () => {
    if (!proxy) throw new Error(`The sheet ${task.form.title} has not been made yet`);
    return proxy;
  };
  const mark = () => {
    sheet().names.add(markName, markFormula(task.form.id)).visible = false;
  };
  if (task.present) return { task, sheet, begin: [...(task.present.marked ? [] : [step(2 * actionBytes, mark)]), ...clearSteps(sheet, task.present.clear)] };
  const make = step(4 * actionBytes, () => {
    proxy = batch.workbook.worksheets.add(task.form.title);
    mark();
  });
  return { task, sheet, begin: [make, ...widthSteps(sheet, task.form.widths)] };
}

/**
 * The order matters: links before looks before contents, tables and names before the formulas that speak of them,
 * all sheets through one stage before any is in the next.
 */
export function sheetSteps(batch: Batch, placed: readonly PlacedTask[], names: ReadonlySet<string>): readonly Step[] {
  const stage = (steps: (one: PlacedTask) => readonly Step[]) => placed.flatMap(steps);
  return [
    ...stage((one) => one.begin),
    ...stage(({ task, sheet }) => [...linkSteps(sheet, task.form.links, (link) => refText(link.target)), ...styleSteps(sheet, task.form.styles)]),
    ...stage(({ task, sheet }) => contentSteps(sheet, task.contents)),
    ...stage(({ task, sheet }) => tableSteps(sheet, task.form, task.present?.tables ?? [])),
    ...stage(({ task }) => nameSteps(batch.workbook, task.form, names)),
    ...stage(({ task, sheet }) => [...formulaSteps(sheet, task.formulas), ...autofitSteps(sheet, task.form.autofit ?? [])]),
    ...stage(({ task, sheet }) => [...validationSteps(sheet, task.form), ...viewSteps(sheet, task.form), ...printSteps(sheet, task.form.print)]),
    ...stage(({ task, sheet }) => chartSteps(sheet, task.form.charts, task.present?.charts ?? [], task.present?.ourCharts ?? [])),
  ];
}
