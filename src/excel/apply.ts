/**
 * A write: all of it, or nothing. Nothing is written before what will be overwritten stands in the workbook with
 * the name `skriving_avbrutt`; what fails after that is taken back, and what cannot be taken back is said.
 */
import type { Applied, ChangeList } from "../app/ports";
import { done, failed, type Outcome, type Problem } from "../plan/outcome";
import { backupXmls, emptyBackup, interruptedName, type Backup, type CellSnapshot, type SheetSnapshot } from "./backup";
import { actionBytes, run, type Batch, type Meter } from "./batch";
import { cellSteps, readCellsBefore } from "./cell-changes";
import { contentsOf } from "./contents";
import { extentOf, formOf, type SheetForm } from "./form";
import { askParts, knownSheets, memoryWith } from "./remember";
import { markName, type KnownSheet } from "./identity";
import { backupNamespace, memoryNamespace, type Memory } from "./memory-part";
import { addPartSteps, replacePartSteps } from "./parts";
import { place, sheetSteps, type PlacedTask, type SheetTask } from "./put-sheet";
import { rangeOf } from "./ranges";
import { dropBackup, restoreIn, takeBack } from "./restore";
import { formsNamespace, hindrance, readScene, type Scene } from "./scene";
import { overwritten, snapshots } from "./snapshot";
import { send, step, type Step } from "./step";

/** What a write has come to, told to whoever must take it back. */
interface Progress {
  begun: boolean;
  /** What the write gives, once its last request has been sent: it is complete where the workbook says no more that it is under way. */
  finishing: Titles | null;
}

export async function apply(meter: Meter, changes: ChangeList): Promise<Outcome<Applied>> {
  const start = { ...meter };
  const forgets = changes.remember !== undefined && changes.remove.length === 0;
  const writes = forgets || changes.sheets.length + changes.cells.length + (changes.freeze?.length ?? 0) > 0;
  const written = writes ? await safely(meter, (batch, progress) => write(batch, changes, progress)) : done({});
  if (!written.ok) return written;
  const removed = changes.remove.length > 0 ? await safely(meter, (batch, progress) => remove(batch, changes, progress)) : done({});
  if (!removed.ok) return removed;
  return done({ titles: written.value, syncs: meter.syncs - start.syncs, requestBytes: meter.requestBytes - start.requestBytes });
}

type Titles = Readonly<Record<string, string>>;

/** Runs a write; where it fails after it has begun, takes it back and says so. A fault of ours is taken back and thrown. */
async function safely(meter: Meter, work: (batch: Batch, progress: Progress) => Promise<Outcome<Titles>>): Promise<Outcome<Titles>> {
  const progress: Progress = { begun: false, finishing: null };
  let outcome: Outcome<Titles>;
  try {
    outcome = await run(meter, "asks", (batch) => work(batch, progress));
  } catch (fault) {
    if (progress.begun) await takeBack(meter);
    throw fault;
  }
  if (outcome.ok || !progress.begun) return outcome;
  return after(await takeBack(meter), outcome.problem, progress);
}

function after(back: Awaited<ReturnType<typeof takeBack>>, cause: Problem, { finishing }: Progress): Outcome<Titles> {
  const params = { ...cause.params, cause: cause.code };
  if (!back.ok) return failed("write-interrupted", params);
  if (back.value === "completed") return done({});
  return back.value === "nothing" && finishing ? done(finishing) : failed("write-taken-back", params);
}

async function write(batch: Batch, changes: ChangeList, progress: Progress): Promise<Outcome<Titles>> {
  const scene = await readScene(batch);
  const stop = hindrance(scene, changes);
  if (stop) return stop;
  const sheets = await snapshots(batch, scene, overwritten(scene, changes));
  if (!sheets.ok) return sheets;
  const cells = await readCellsBefore(batch, changes.cells);
  if (!cells.ok) return cells;
  progress.begun = true;
  await keep(batch, backupBefore(scene, changes, sheets.value, cells.value));
  const placed = tasksOf(scene, changes, sheets.value).map((task) => place(batch, task));
  const names = new Set(scene.names.map((item) => item.name.toLowerCase()));
  await send(batch, [
    ...sheetSteps(batch, placed, names),
    ...cellSteps(batch, changes.cells, cells.value),
    ...freezeSteps(scene, changes, sheets.value),
    ...placed.map(({ sheet }) => step(actionBytes, () => void sheet().load("id,name"))),
  ]);
  const known = knownAfter(scene, changes, placed);
  const forms = formsAfter(scene, changes, known);
  const kept = askParts(batch, backupNamespace);
  await batch.sync();
  progress.finishing = Object.fromEntries(placed.map(({ task, sheet }) => [task.form.id, sheet().name]));
  await send(batch, lastSteps(batch, memoryWith(scene.memory, known, changes.remember ?? {}), forms, scene));
  await dropBackup(batch, kept.items);
  return done(progress.finishing);
}

/** Puts the backup in the workbook, and the name that says so with the last of it. */
async function keep(batch: Batch, backup: Backup): Promise<void> {
  const name = step(actionBytes, () => {
    batch.workbook.names.add(interruptedName, '="Tiltaksplan skriver i arbeidsboken"');
  });
  await send(batch, [...addPartSteps(batch, backupXmls(backup)), name]);
}

function backupBefore(scene: Scene, changes: ChangeList, sheets: readonly SheetSnapshot[], cells: readonly CellSnapshot[]): Backup {
  const present = new Set(sheets.map((sheet) => sheet.designId));
  const formulas = new Map(scene.names.map((item) => [item.name.toLowerCase(), item.formula]));
  return {
    ...emptyBackup,
    before: scene.sheets.map((sheet) => sheet.id),
    created: changes.sheets.filter((design) => !present.has(design.id)).map((design) => design.title),
    sheets,
    cells,
    names: changes.sheets.flatMap((design) => design.names.map(({ name }) => ({ name, formula: formulas.get(name.toLowerCase()) ?? null }))),
    memory: scene.memory,
  };
}

function tasksOf(scene: Scene, changes: ChangeList, sheets: readonly SheetSnapshot[]): readonly SheetTask[] {
  return changes.sheets.map((design): SheetTask => {
    const old = sheets.find((sheet) => sheet.designId === design.id);
    const own = scene.sheets.find((sheet) => sheet.id === old?.id);
    if (!old || !own) return { form: formOf(design), contents: contentsOf(design, extentOf(design), false), formulas: design.formulas, present: null };
    return {
      form: { ...formOf(design), title: old.title },
      contents: contentsOf(design, old.reach, true),
      formulas: design.formulas,
      present: {
        proxy: own.proxy,
        clear: old.reach,
        tables: old.tables.filter((table) => [...old.form.tables, ...design.tables].some((ours) => ours.name === table.name)),
        charts: old.charts,
        ourCharts: old.form.charts.map((chart) => chart.id),
        marked: true,
      },
    };
  });
}

/** Formulas become their results on the sheet itself: nothing but one action a sheet crosses the wire. */
function freezeSteps(scene: Scene, changes: ChangeList, sheets: readonly SheetSnapshot[]): readonly Step[] {
  return sheets
    .filter((sheet) => changes.freeze?.includes(sheet.designId))
    .map((old) =>
      step(5 * actionBytes, () => {
        const proxy = scene.sheets.find((sheet) => sheet.id === old.id)?.proxy;
        if (!proxy) return;
        const range = rangeOf(proxy, old.reach);
        range.copyFrom(range, "Values");
        proxy.names.getItem(markName).delete();
      }),
    );
}

function knownAfter(scene: Scene, changes: ChangeList, placed: readonly PlacedTask[]): Readonly<Record<string, KnownSheet>> {
  const kept = Object.entries(knownSheets(scene.memory)).filter(([id]) => !changes.freeze?.includes(id));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(placed.map(({ task, sheet }) => [task.form.id, { id: sheet().id, title: sheet().name }])) };
}

function formsAfter(scene: Scene, changes: ChangeList, known: Readonly<Record<string, KnownSheet>>): Readonly<Record<string, SheetForm>> {
  const written = changes.sheets.map((design): [string, SheetForm] => [design.id, formOf(design)]);
  const all = { ...scene.forms, ...Object.fromEntries(written) };
  return Object.fromEntries(Object.entries(all).filter(([id]) => id in known));
}

/** The last request: the memory is the new one, and the last action says that nothing is under way any more. */
function lastSteps(batch: Batch, memory: Memory, forms: Readonly<Record<string, SheetForm>>, scene: Scene): readonly Step[] {
  const posts = Object.fromEntries(Object.entries(forms).map(([id, form]) => [id, JSON.stringify(form)]));
  return [
    ...replacePartSteps(batch, scene.formParts.items, posts, formsNamespace),
    ...replacePartSteps(batch, scene.memoryParts.items, memory, memoryNamespace),
    step(actionBytes, () => batch.workbook.names.getItem(interruptedName).delete()),
  ];
}

/** Deletes generated sheets and the names that point to them. Carried through, never half taken back. */
async function remove(batch: Batch, changes: ChangeList, progress: Progress): Promise<Outcome<Titles>> {
  const scene = await readScene(batch);
  const stop = hindrance(scene, { ...changes, sheets: [], cells: [], freeze: [] });
  if (stop) return stop;
  const going = scene.sheets.filter((sheet) => sheet.ours !== null && changes.remove.includes(sheet.ours));
  const names = going.flatMap((sheet) => scene.forms[sheet.ours ?? ""]?.names.map(({ name }) => name) ?? []);
  const designs = going.flatMap((sheet) => sheet.ours ?? []);
  const known = Object.fromEntries(Object.entries(knownSheets(scene.memory)).filter(([id]) => !changes.remove.includes(id)));
  const memory = memoryWith(scene.memory, known, changes.remember ?? {});
  const removing = { sheets: going.map((sheet) => sheet.id), designs, names, memory };
  progress.begun = true;
  await keep(batch, { ...emptyBackup, before: scene.sheets.map((sheet) => sheet.id), memory: scene.memory, removing });
  progress.finishing = {};
  const carried = await restoreIn(batch);
  return carried.ok ? done({}) : carried;
}
