/** Takes back a write that was interrupted, or carries a removal through. Asks nothing of what has happened since. */
import { done, failed, type Outcome } from "../plan/outcome";
import { backupOf, interruptedName, type Backup, type SheetSnapshot } from "./backup";
import { actionBytes, run, type Batch, type Meter } from "./batch";
import { putCell } from "./cell-changes";
import { knownSheets } from "./remember";
import { memoryNamespace } from "./memory-part";
import { deletePartSteps, replacePartSteps } from "./parts";
import { problemOf } from "./problems";
import { place, sheetSteps, type SheetTask } from "./put-sheet";
import { formsNamespace, isInterrupted, readScene, type Scene } from "./scene";
import { send, step, type Step } from "./step";
import type { SurveyedSheet } from "./survey";

/** `restored`: as before the write. `completed`: a removal carried through. `nothing`: nothing was under way. */
export type TakenBack = "restored" | "completed" | "nothing";

export function takeBack(meter: Meter): Promise<Outcome<TakenBack>> {
  return run(meter, "waits", restoreIn);
}

export async function restoreIn(batch: Batch): Promise<Outcome<TakenBack>> {
  const scene = await readScene(batch);
  if (!isInterrupted(scene)) {
    // The name comes last: without it nothing has been written, and what is kept is of no use.
    await send(batch, deletePartSteps(scene.backupParts.items));
    return done("nothing");
  }
  const backup = backupOf(scene.backup);
  if (!backup) return failed("write-interrupted", { sheet: "", detail: "backup" });
  const steps = backup.removing ? removalSteps(batch, scene, backup.removing) : restoreSteps(batch, scene, backup);
  await send(batch, [...steps, step(actionBytes, () => batch.workbook.names.getItem(interruptedName).delete())]);
  await dropBackup(batch, scene.backupParts.items);
  return done(backup.removing ? "completed" : "restored");
}

/** Takes away what was kept, when it is of no more use. Should that fail, the next opening does it. */
export async function dropBackup(batch: Batch, parts: readonly Excel.CustomXmlPart[]): Promise<void> {
  try {
    await send(batch, deletePartSteps(parts));
  } catch (error) {
    problemOf(error);
  }
}

function removalSteps(batch: Batch, scene: Scene, removing: NonNullable<Backup["removing"]>): readonly Step[] {
  const left = (id: string) => !removing.designs.includes(id);
  const forms = Object.fromEntries(Object.entries(scene.forms).flatMap(([id, form]) => (left(id) ? [[id, JSON.stringify(form)]] : [])));
  const present = new Set(scene.names.map((item) => item.name.toLowerCase()));
  return [
    ...removing.names.filter((name) => present.has(name.toLowerCase())).map((name) => step(actionBytes, () => batch.workbook.names.getItem(name).delete())),
    ...scene.sheets.filter((sheet) => removing.sheets.includes(sheet.id)).map((sheet) => step(actionBytes, () => sheet.proxy.delete())),
    ...replacePartSteps(batch, scene.formParts.items, forms, formsNamespace),
    ...replacePartSteps(batch, scene.memoryParts.items, removing.memory, memoryNamespace),
  ];
}

function restoreSteps(batch: Batch, scene: Scene, backup: Backup): readonly Step[] {
  const before = new Set(backup.before);
  const made = scene.sheets.filter((sheet) => !before.has(sheet.id) && backup.created.some((title) => title.toLowerCase() === sheet.name.toLowerCase()));
  const placed = backup.sheets.flatMap((snapshot) => {
    const sheet = scene.sheets.find((one) => one.id === snapshot.id);
    return sheet ? [place(batch, taskOf(scene, sheet, snapshot))] : [];
  });
  const forms = { ...scene.forms, ...Object.fromEntries(backup.sheets.map((sheet) => [sheet.designId, sheet.form])) };
  const known = knownSheets(backup.memory);
  const posts = Object.fromEntries(Object.entries(forms).flatMap(([id, form]) => (id in known ? [[id, JSON.stringify(form)]] : [])));
  return [
    ...sheetSteps(batch, placed, new Set(scene.names.map((item) => item.name.toLowerCase()))),
    ...backup.cells.filter((cell) => scene.sheets.some((sheet) => sheet.name === cell.sheet)).map((cell) => putCell(batch, cell)),
    ...made.map((sheet) => step(actionBytes, () => sheet.proxy.delete())),
    ...nameRestoreSteps(batch, scene, backup),
    ...replacePartSteps(batch, scene.formParts.items, posts, formsNamespace),
    ...replacePartSteps(batch, scene.memoryParts.items, backup.memory, memoryNamespace),
  ];
}

function taskOf(scene: Scene, sheet: SurveyedSheet, snapshot: SheetSnapshot): SheetTask {
  const tables = scene.tableAreas.filter((table) => table.sheet === sheet.name);
  const wanted = snapshot.form.tables.map((table) => ({ ...table, area: snapshot.tables.find((old) => old.name === table.name)?.area ?? table.area }));
  const users = snapshot.tables.filter((table) => !wanted.some((own) => own.name === table.name)).map((table) => table.name);
  const present = scene.charts.get(sheet.id) ?? [];
  const usersCharts = snapshot.charts.filter((chart) => !snapshot.form.charts.some((own) => own.id === chart.name)).map((chart) => chart.name);
  return {
    form: { ...snapshot.form, title: sheet.name, tables: wanted },
    contents: snapshot.contents,
    formulas: [],
    present: {
      proxy: sheet.proxy,
      clear: snapshot.reach,
      tables: tables.filter((table) => !users.includes(table.name)),
      charts: present,
      ourCharts: present.map((chart) => chart.name).filter((name) => !usersCharts.includes(name)),
      marked: sheet.mark !== null,
    },
  };
}

function nameRestoreSteps(batch: Batch, scene: Scene, backup: Backup): readonly Step[] {
  const present = new Set(scene.names.map((item) => item.name.toLowerCase()));
  return backup.names.flatMap(({ name, formula }) => {
    if (!present.has(name.toLowerCase())) return [];
    return [
      step(actionBytes, () => {
        const item = batch.workbook.names.getItem(name);
        if (formula === null) item.delete();
        else item.formula = formula;
      }),
    ];
  });
}
