/** *Møteklar* over the embedded workbook: what was written by hand is named with its cell, and nothing else is. */
import { askReady, stampReady } from "../../src/app/council-ready";
import { carryOutFill } from "../../src/app/fill-sheets";
import { openSession } from "../../src/app/session";
import type { WorkbookPort } from "../../src/app/ports";
import type { Outcome } from "../../src/plan/outcome";
import { bookOf, demoBook, open, surroundings } from "../excel/workbook";

const got = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const plan = {
  Tiltak: [
    ["Nr", "Tiltak", "Kostnad", 2012, 2013, 2014, 2015],
    ["1", "Opprette stilling som vaktmester", "500 000", null, "x", null, null],
    ["2", "Kjøpe minibuss (investering)", "400 000", null, null, "x", null],
  ],
} as const;

async function filled(): Promise<WorkbookPort> {
  const { port } = open(bookOf(plan));
  got(await carryOutFill(port, surroundings, { prices: null }, null));
  return port;
}

const pointOf = async (port: WorkbookPort, code: string) => got(await askReady(port)).ready.points.find((point) => point.code === code)!;

/** Writes a cell as a person does: by Excel's own means, past the add-in. */
async function type(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[value]];
    await context.sync();
  });
}

test("before the first writing it says that the sheets are missing", async () => {
  const { port } = open(bookOf(plan));
  expect(await pointOf(port, "written")).toMatchObject({ status: "failed" });
});

test("right after a writing nothing is changed by hand, and the figures agree", async () => {
  const port = await filled();
  const { points } = got(await askReady(port)).ready;
  const status = Object.fromEntries(points.map((point) => [point.code, point.status]));
  expect(status).toMatchObject({ written: "met", "register-current": "met", untouched: "met", reconciled: "met", "four-years": "met", "no-error-cells": "met", "no-external-links": "met" });
});

test("the plan of Løten, 96 rows and nine sheets, is not said to be changed by hand either", async () => {
  const { port } = open(await demoBook("loten-tiltak.xlsx"));
  got(await carryOutFill(port, surroundings, { prices: null }, null));
  expect(await pointOf(port, "untouched")).toMatchObject({ status: "met", cells: [] });
  expect(await pointOf(port, "reconciled")).toMatchObject({ status: "met" });
}, 60_000);

test("a formula written over, a label changed and a note in an empty cell are named with cell, was and is", async () => {
  const port = await filled();
  const [figure] = got(await port.grids(["Kostnad per år"]));
  const row = figure!.values.findIndex((cells) => cells.includes(500_000));
  const column = figure!.values[row]!.indexOf(500_000);
  const address = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  const before = figure!.formulas[row]![column];
  expect(before).toMatch(/^=/);
  await type("Kostnad per år", address, 450_000);
  const point = await pointOf(port, "untouched");
  expect(point).toMatchObject({ status: "failed", cells: [{ sheet: "Kostnad per år", area: { row: row + 1, column: column + 1, rows: 1, columns: 1 } }] });
  expect(point.params["is"]).toBe("450000");
  expect(String(point.params["was"]).replaceAll("'", "")).toBe(before);
  expect(await pointOf(port, "reconciled")).toMatchObject({ status: "failed" });
  await type("Stillinger", "A1", "Våre stillinger");
  expect((await pointOf(port, "untouched")).cells.map((cells) => cells.sheet)).toEqual(expect.arrayContaining(["Kostnad per år", "Stillinger"]));
});

test("a yellow cell is the user's own: filling it in is no change by hand", async () => {
  const port = await filled();
  const [register] = got(await port.grids(["Tiltaksregister"]));
  const header = register!.values.findIndex((cells) => cells.includes("Beløp valgt"));
  const column = register!.values[header]!.indexOf("Beløp valgt");
  const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
  await type("Tiltaksregister", `${letters}${String(header + 2)}`, 600_000);
  expect((await pointOf(port, "untouched")).cells).toEqual([]);
  expect(await pointOf(port, "reconciled")).toMatchObject({ status: "met" });
});

const threeYears = (price: string) => ({
  Tiltak: [
    [`Handlingsplan 2026-2028 (beløp i ${price})`, null, null, null, null],
    ["Nr", "Tiltak", 2026, 2027, 2028],
    [1, "Frisklivssentral", 400_000, 400_000, 400_000],
    [2, "Trygghetsalarmer", null, 500_000, null],
  ],
});

test("a plan of three years is told which year to write, and is whole after that year is written and Beregn chosen", async () => {
  const { port } = open(bookOf(threeYears("2026-kroner")));
  got(await carryOutFill(port, surroundings, { prices: null }, null));
  const point = await pointOf(port, "four-years");
  expect(point).toMatchObject({ status: "failed", cells: [{ sheet: "Forutsetninger" }], params: { count: 3, last: "2029" } });
  const { row, column } = point.cells[0]!.area;
  await type("Forutsetninger", `${String.fromCharCode(64 + column)}${String(row)}`, 2029);
  // The sheet itself still shows three years: a choice alone does not make it whole.
  expect(await pointOf(port, "four-years")).toMatchObject({ status: "failed" });
  got(await carryOutFill(port, surroundings, { prices: null }, null));
  expect(await pointOf(port, "four-years")).toMatchObject({ status: "met" });
});

test("nominal prices without a price year are told as that, not as a difference between two engines", async () => {
  const { port } = open(bookOf(threeYears("kroner")));
  got(await carryOutFill(port, surroundings, { prices: "nominal" }, null));
  expect(await pointOf(port, "price-base")).toMatchObject({ status: "failed", cells: [{ sheet: "Forutsetninger" }] });
  expect(await pointOf(port, "reconciled")).toMatchObject({ status: "met" });
});

test("after a change in the source it says that the sheets are old, and does not claim that they are untouched", async () => {
  const port = await filled();
  await type("Tiltak", "C2", "550 000");
  expect(await pointOf(port, "register-current")).toMatchObject({ status: "failed" });
  expect(await pointOf(port, "untouched")).toMatchObject({ status: "unknown" });
});

test("the answer is stamped on Kontroll with time, version and checksum, and says when it is outdated", async () => {
  const port = await filled();
  const first = got(await askReady(port));
  expect([first.stamp, first.outdated]).toEqual([null, false]);
  got(await stampReady(port, surroundings, first.checksum));
  const [control] = got(await port.grids(["Kontroll"]));
  expect(control!.values[3]![0]).toMatch(/^Møteklar: .*Spurt 22\.11\.2026 05:20, versjon 0\.1\.0, sjekksum [0-9a-f]{14}\./);
  const again = got(await askReady(port));
  expect([again.outdated, again.stamp?.checksum]).toEqual([false, first.checksum]);
  expect(again.ready.points.find((point) => point.code === "untouched")?.status).toBe("met");
  await type("Tiltaksregister", "A1", "Registeret vårt");
  expect(got(await askReady(port)).outdated).toBe(true);
  expect((await stampReady(port, surroundings, first.checksum)).ok).toBe(false);
});

test("a writing of all sheets takes the stamp away, and the workbook is current again", async () => {
  const port = await filled();
  got(await stampReady(port, surroundings, got(await askReady(port)).checksum));
  got(await carryOutFill(port, surroundings, { prices: null }, null));
  const [control] = got(await port.grids(["Kontroll"]));
  expect(control!.values[3]![0]).toBe("Møteklar: ikke spurt siden arkene ble skrevet.");
  expect(got(await askReady(port)).stamp).toBeNull();
  expect(got(await openSession(port)).outdated).toBe(false);
});
