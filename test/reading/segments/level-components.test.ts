import { defaultAssumptions } from "../../../src/economy/assumptions";
import { planFigures } from "../../../src/economy/figures";
import { buildRegister } from "../../../src/economy/register";
import { noChoices } from "../../../src/reading/choices";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { sheet } from "../layouts/layout";

const plan = readWorkbook(
  [sheet("Helseplan", `
Nr|Tiltak|Årsverk||||Kostnad (1000 kr)|||
||2026|2027|2028|2029|2026|2027|2028|2029
1|Nytt dagtilbud for demente|0,5|1,5|1,5|1,5|400|1200|1200|1200
2|Prosjekt velferdsteknologi|1|1|0,5||800|800|400|0
3|Logoped i skolen|0,6|0,6|0,6|0,6|450|450|450|450
4|Legge ned kantina||-0,4|-1|-1||-300|-750|-750
|Sum|2,1|2,7|1,6|1,1|1650|2150|1300|900
`, { merges: [{ row: 1, column: 3, rows: 1, columns: 4 }, { row: 1, column: 7, rows: 1, columns: 4 }] })],
  noChoices,
);

test("årsverk that differ from year to year stand as levels, each for its own years, and the kroner apart from them", () => {
  const levels = plan.tiltak.map((tiltak) => tiltak.components.flatMap(({ segments }) => segments).flatMap(({ aarsverk, from, to }) => (aarsverk === 0 ? [] : [[aarsverk, from, to]])));
  expect(levels).toEqual([
    [[0.5, 2026, 2026], [1.5, 2027, 2029]],
    [[1, 2026, 2027], [0.5, 2028, 2028]],
    [[0.6, 2026, 2029]],
    [[-0.4, 2027, 2027], [-1, 2028, 2029]],
  ]);
  expect(plan.tiltak.map((tiltak) => tiltak.positions)).toEqual([1.5, 1, 0.6, -1]);
  expect(plan.left.some(({ why }) => why.includes("årsverk"))).toBe(false);
});

test("kroner and årsverk of each year are those of the table's own sum row", () => {
  const figures = planFigures(buildRegister(plan, []).rows, defaultAssumptions(plan, 2026));
  expect(figures.years).toEqual([2026, 2027, 2028, 2029]);
  expect(figures.aarsverk.map((level) => Math.round(level * 10) / 10)).toEqual([2.1, 2.7, 1.6, 1.1]);
  expect(figures.drift.kroner).toEqual([1650000, 2150000, 1300000, 900000]);
  expect(figures.notCosted.rows).toBe(0);
});
