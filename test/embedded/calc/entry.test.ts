import { readEntry } from "../../../src/embedded/calc/entry";

const at = (day: number, month: number, year = new Date().getFullYear()): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

function wanted([text, value, numberFormat]: Case): [string, object] {
  return [text, numberFormat === undefined ? { value } : { value, numberFormat }];
}

type Case = [text: string, value: unknown, numberFormat?: string];

const overTheWire: Case[] = [
  ["0100", 100],
  ["1,7", 17, "#,##0"],
  ["1.7", 1.7],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["1E5", 100_000, "0.00E+00"],
  ["50%", 0.5, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["(100)", -100],
  ["1 1/2", 1.5, "# ?/?"],
  ["2-3", at(3, 2), "d-mmm"],
  ["1/2", at(2, 1), "d-mmm"],
  ["3/4/2026", at(4, 3, 2026), "m/d/yyyy"],
  ["2026-03-29", 46_110, "m/d/yyyy"],
  ["12:30", 0.520_833_333_333_333_4, "h:mm"],
  ["true", true],
  ["#N/A", { error: "#N/A" }],
  ["29.03.2026", "29.03.2026"],
  ["1 234,5", "1 234,5"],
  ["6.4a", "6.4a"],
  ["2021–2022", "2021–2022"],
  ["tekst", "tekst"],
  ["=", "="],
];

test.each(overTheWire.map(wanted))("over the wire %s becomes %j", (text, entry) => {
  expect(readEntry(text, "General", "en-US")).toEqual(entry);
});

const typed: Case[] = [
  ["0100", 100],
  ["1,7", 1.7],
  ["1.7", at(1, 7), "d-mmm"],
  ["29.03.2026", 46_110, "m/d/yyyy"],
  ["1 234,5", 1234.5, "#,##0.00"],
  ["1\u00a0234\u00a0567", 1_234_567, "#,##0"],
  ["1/2", at(1, 2), "d-mmm"],
  ["50 %", 0.5, "0%"],
  ["1E5", 100_000, "0.00E+00"],
  ["sann", true],
  ["#I/T", { error: "#N/A" }],
  ["#VERDI!", { error: "#VALUE!" }],
  ["29. mars 2026", 46_110, "d-mmm-yy"],
  ["30.02.2026", "30.02.2026"],
  ["1 2", "1 2"],
];

test.each(typed.map(wanted))("typed in a Norwegian workbook %s becomes %j", (text, entry) => {
  expect(readEntry(text, "General", "nb-NO")).toEqual(entry);
});

test("an apostrophe keeps text as text and is not part of it", () => {
  expect(readEntry("'0100", "General", "nb-NO")).toEqual({ value: "0100", quoted: true });
});

test("a cell of format @ takes everything as text, a formula too", () => {
  expect(readEntry("0100", "@", "en-US")).toEqual({ value: "0100" });
  expect(readEntry("=A1", "@", "en-US")).toEqual({ value: "=A1" });
});

test("a cell that has a format keeps it", () => {
  expect(readEntry("50%", "0.00", "en-US")).toEqual({ value: 0.5 });
});

test("a formula has no value yet, an empty text clears", () => {
  expect(readEntry("=SUM(A1:A2)", "General", "en-US")).toEqual({ value: null, formula: "=SUM(A1:A2)" });
  expect(readEntry("", "General", "en-US")).toEqual({ value: null });
});
