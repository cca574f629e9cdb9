/** The plan as it is read from the workbook, against the totals worked by hand. */
import { join } from "node:path";
import { defaultAssumptions } from "../../src/economy/assumptions";
import { planFigures } from "../../src/economy/figures";
import { buildRegister } from "../../src/economy/register";
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { gridsFromFile } from "../grids-from-xlsx";
import { lotenAarsverk, lotenDrift, lotenInvestering } from "./oracle";

const plan = readWorkbook(gridsFromFile(join(__dirname, "../reading/fixtures/loten-tiltak.xlsx")), noChoices);
const register = buildRegister(plan, []);
const figures = planFigures(register.rows, defaultAssumptions(plan, 2026));
const thousands = (series: readonly (number | null)[]): number[] => series.map((value) => Math.round(value ?? NaN) / 1000);

test("88 tiltak are 96 rows, and reading again changes none of them", () => {
  expect(plan.tiltak).toHaveLength(88);
  expect(register.rows).toHaveLength(96);
  const again = buildRegister(plan, register.rows);
  expect(again.rows).toEqual(register.rows);
  expect(again.changes).toEqual([]);
});

test("drift, investering and årsverk are those worked by hand", () => {
  expect(thousands(figures.drift.kroner)).toEqual(lotenDrift);
  expect(thousands(figures.investering.kroner)).toEqual(lotenInvestering);
  expect(figures.aarsverk.map((level) => Math.round(level * 100) / 100)).toEqual(lotenAarsverk);
});

test("1 440 000 kroner in three rows have no year, and 65 rows no cost: the stated zero of 6.4 is a cost", () => {
  expect(figures.unscheduled).toEqual({ rows: 3, drift: 1440000, investering: 0, aarsverk: 0.15 });
  expect(figures.notCosted.rows).toBe(65);
  expect(figures.drift.uncertain[1]).toBe(5925000);
});
