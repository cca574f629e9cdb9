/** What the user decides before a writing: readings chosen and taken back, questions answered, fixes taken back. */
import { unmended } from "../../src/app/corrections";
import { noDecisions, withAnswer, withReadingAnswer } from "../../src/app/decisions";
import { alikeChoices, doubtRows, writeReadings } from "../../src/app/doubts";
import { carryOutFill, prepareFill } from "../../src/app/fill-sheets";
import { readPlan } from "../../src/app/read-plan";
import { cellRef } from "../../src/plan/cell";
import { gridFromRows } from "../../src/plan/grid";
import type { Outcome } from "../../src/plan/outcome";
import { bookOf, open, surroundings } from "../excel/workbook";
import { gridPort } from "./grid-port";

const got = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

/** 1 500 000 kr with four marks through 2025: whole from the first mark it is 13 × 1,5 mill., in steps less, and so on. */
const rows = [
  ["Nr", "Tiltak", "Kostnad", ...Array.from({ length: 14 }, (_, i) => 2012 + i)],
  ["1", "Styrke hjemmetjenesten", "1 500 000", ...Array.from({ length: 14 }, (_, i) => ([2013, 2017, 2021, 2025].includes(2012 + i) ? "x" : null))],
];

describe("a doubtful reading", () => {
  test("is offered with its kroner, chosen for the first writing, and taken back", async () => {
    const port = gridPort([gridFromRows("Tiltak", rows)]);
    const reading = got(await readPlan(port));
    const [doubt] = doubtRows(reading, noDecisions);
    expect(doubt!.settled).toBe(false);
    expect(doubt!.readings.length).toBeGreaterThan(1);
    // In steps of 375 000: 4 years of one, 4 of two, 4 of three, 1 of four = 28 × 375 000.
    expect(doubt!.readings.map((one) => one.kroner)).toContain(10_500_000);
    for (const other of doubt!.readings) {
      const decisions = withReadingAnswer(noDecisions, doubt!.beloep, other.key);
      const prepared = got(await prepareFill(port, surroundings, { prices: null, decisions }));
      const sum = prepared.figures.drift.kroner.reduce<number>((all, kroner) => all + (kroner ?? 0), 0);
      expect(Math.round(sum)).toBe(other.kroner);
      expect(prepared.figures.drift.uncertain.every((kroner) => kroner === 0)).toBe(true);
    }
    const back = withReadingAnswer(withReadingAnswer(noDecisions, doubt!.beloep, doubt!.readings[1]!.key), doubt!.beloep, null);
    expect(doubtRows(reading, back)[0]!.settled).toBe(false);
  });

  test("is written in the register's yellow cells where there is a register, counts there, and is taken back", async () => {
    const { port } = open(bookOf({ Tiltak: rows }));
    got(await carryOutFill(port, surroundings, { prices: null }, null));
    const before = got(await port.grids(["Tiltaksregister"]))[0]!.values;
    const first = got(await readPlan(port));
    const [doubt] = doubtRows(first, noDecisions);
    for (const other of doubt!.readings) {
      const reading = got(await readPlan(port));
      got(await writeReadings(port, reading, [{ doubt: doubtRows(reading, noDecisions)[0]!, key: other.key }]));
      const after = doubtRows(got(await readPlan(port)), noDecisions)[0]!;
      expect(after.readings.find((one) => one.isChosen)?.kroner).toBe(other.kroner);
    }
    const reading = got(await readPlan(port));
    got(await writeReadings(port, reading, [{ doubt: doubtRows(reading, noDecisions)[0]!, key: null }]));
    expect(got(await port.grids(["Tiltaksregister"]))[0]!.values).toEqual(before);
  });

  test("is chosen once for all rows that ask the same question, and for no other", async () => {
    const marks = (...years: number[]) => Array.from({ length: 14 }, (_, i) => (years.includes(2012 + i) ? "x" : null));
    const more = [
      ...rows,
      ["2", "Styrke dagsenteret", "900 000", ...marks(2014, 2016, 2018)],
      ["3", "Styrke legevakta", "400 000", ...marks(2015, 2019)],
      ["4", "Nytt dagsenter, 300 000 kr det første året", "600 000", ...marks(2020)],
    ];
    const { port } = open(bookOf({ Tiltak: more }));
    got(await carryOutFill(port, surroundings, { prices: null }, null));
    const first = got(await readPlan(port));
    const doubt = doubtRows(first, noDecisions)[0]!;
    const steps = doubt.readings.find((one) => one.kroner === 10_500_000)!;
    expect(alikeChoices(doubtRows(first, noDecisions), doubt)).toEqual([]);
    got(await writeReadings(port, first, [{ doubt, key: steps.key }]));
    const reading = got(await readPlan(port));
    const all = doubtRows(reading, noDecisions);
    const alike = alikeChoices(all, all[0]!);
    expect(alike.map((one) => one.doubt.row.number)).toEqual(["2", "3"]);
    got(await writeReadings(port, reading, alike));
    const after = doubtRows(got(await readPlan(port)), noDecisions);
    // In steps of 300 000 from 2014, 2016 and 2018: 2 + 2 × 2 + 8 × 3 = 30 of them; of 200 000 from 2015 and 2019: 4 + 7 × 2 = 18.
    expect(after.slice(0, 3).map((one) => one.readings.find(({ isChosen }) => isChosen)?.kroner)).toEqual([10_500_000, 9_000_000, 3_600_000]);
  });
});

test("a row that may be one with choices is asked about; the answer carries the choice, none of them leaves a new row", async () => {
  const { port } = open(bookOf({ Tiltak: rows.map((row) => row.map((value) => (value === "Styrke hjemmetjenesten" ? "Opprette stilling som fysioterapeut i hjemmetjenesten" : value))) }));
  got(await carryOutFill(port, surroundings, { prices: null }, null));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiltaksregister");
    const table = sheet.tables.getItemAt(0);
    table.columns.getItem("Beløp valgt").getDataBodyRange().values = [[777_000]];
    context.workbook.worksheets.getItem("Tiltak").getRange("B2").values = [["Tilsette fysioterapeut for heimebuande"]];
    context.workbook.worksheets.getItem("Tiltak").getRange("A2").values = [["1"]];
    await context.sync();
  });
  const asked = got(await prepareFill(port, surroundings, { prices: null }));
  const [ask] = asked.register.asks;
  expect(ask).toBeDefined();
  const row = asked.register.rows.find((one) => one.id === ask!.row)!;
  expect(row.chosen).toEqual({});
  const decisions = withAnswer(noDecisions, { row: row.id, title: row.title, candidate: ask!.candidates[0]! });
  const answered = got(await prepareFill(port, surroundings, { prices: null, decisions }));
  expect(answered.register.asks).toEqual([]);
  expect(answered.register.rows.find((one) => one.title === row.title)?.chosen.kroner).toBe(777_000);
  const none = withAnswer(decisions, { row: row.id, title: row.title, candidate: null });
  const fresh = got(await prepareFill(port, surroundings, { prices: null, decisions: none }));
  expect(fresh.register.asks).toEqual([]);
  expect(fresh.register.rows.find((one) => one.id === row.id)?.chosen).toEqual({});
  const stale = withAnswer(noDecisions, { row: row.id, title: "Noe annet", candidate: ask!.candidates[0]! });
  expect(got(await prepareFill(port, surroundings, { prices: null, decisions: stale })).register.asks.length).toBe(1);
});

test("a fix is taken back cell by cell: the old text with its format, the old formula as a formula", () => {
  const grid = gridFromRows("Plan", [["1 200", 30]], { formulas: [[null, "=SUM(A2:A3)"]], formats: [["@", "0"]] });
  const fix = [
    { cells: cellRef("Plan", 1, 1), old: "1 200", next: 1200, format: "#,##0" },
    { cells: cellRef("Plan", 1, 2), old: 30, next: "=SUM(A2:A9)", formula: true },
  ];
  expect(unmended(fix, [grid])).toEqual([
    { cells: cellRef("Plan", 1, 1), old: 1200, next: "1 200", formula: false, format: "@" },
    { cells: cellRef("Plan", 1, 2), old: "=SUM(A2:A9)", next: "=SUM(A2:A3)", formula: true, format: "0" },
  ]);
});
