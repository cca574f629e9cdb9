import { designSheets } from "../../src/sheets/list";
import { lotenRows } from "../economy/oracle";
import { compute, rowOf } from "./computed";
import { sheetInput } from "./input";

const sheet = "Økonomiplan";
const designs = designSheets(sheetInput(lotenRows));
const computed = compute(designs);
const row = (label: string): number => rowOf(computed, sheet, label);
const four = (label: string): unknown[] => [4, 5, 6, 7].map((column) => computed.at(sheet, row(label), column));
const assumptions = designs.find((design) => design.id === "forutsetninger");
const window = assumptions?.names.find((name) => name.name === "plan_Vindusaar")?.area;

test("four years from the window's first, whole kroner in the cells", () => {
  expect([4, 5, 6, 7].map((column) => computed.at(sheet, 6, column))).toEqual([2013, 2014, 2015, 2016]);
  expect(four("Drift i alt")).toEqual([8725000, 10475000, 13375000, 13375000]);
  expect(four("Investering i alt")).toEqual([0, 0, 0, 5000000]);
  expect(four("Årsverk (nivå)").map((level) => Math.round(Number(level) * 100) / 100)).toEqual([11.6, 12.1, 14.1, 14.1]);
  expect(computed.at(sheet, row("Drift uten år, kommer i tillegg når året er bestemt"), 4)).toBe(1440000);
});

test("the lines of a part add up to its total", () => {
  const [first, last] = [8, row("Drift i alt") - 2];
  for (const column of [4, 5, 6, 7]) {
    let sum = 0;
    for (let at = first; at <= last; at++) sum += Number(computed.at(sheet, at, column));
    expect(sum).toBe(computed.at(sheet, row("Drift i alt"), column));
  }
});

test("another first year moves the window, and a year outside the plan says so", () => {
  if (!window) throw new Error("a cell for the first year");
  const chosen = window.column - 1;
  computed.type("Forutsetninger", window.row, chosen, 2022);
  expect(four("Drift i alt")).toEqual([26325000, 26825000, 27325000, 28200000]);
  computed.type("Forutsetninger", window.row, chosen, 2024);
  expect(four("Drift i alt")).toEqual([27325000, 28200000, "utenfor planen", "utenfor planen"]);
  expect(computed.at(sheet, 5, 1)).toMatch(/^Et år i vinduet er utenfor planårene/);
  computed.type("Forutsetninger", window.row, chosen, 2013);
  expect(four("Drift i alt")).toEqual([8725000, 10475000, 13375000, 13375000]);
});

test("a plan of many tiltak lists areas alone, and still adds up", () => {
  const many = Array.from({ length: 5 }, (_, copy) =>
    lotenRows.map((one) => ({ ...one, id: `B${String(100 * (copy + 1) + Number(one.id.slice(1)))}`, tiltak: `B${String(100 * (copy + 1) + Number(one.tiltak.slice(1)))}` })),
  ).flat();
  const design = designSheets(sheetInput(many)).find((one) => one.id === "oekonomiplan");
  expect(design?.print.area.rows).toBeLessThan(50);
});
