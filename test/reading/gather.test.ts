/** Plans of several units in one list. */
import { gridFromRows } from "../../src/plan/grid";
import { noChoices } from "../../src/reading/choices";
import { gather } from "../../src/reading/gather";
import { readWorkbook } from "../../src/reading/read-workbook";

const unit = (rows: (string | number | null)[][]): ReturnType<typeof readWorkbook> =>
  readWorkbook([gridFromRows("Innspill", [["Nr", "Tiltak (i 1000 kr)", 2026, 2027], ...rows])], noChoices);

const north = unit([[1, "Ny minibuss", 650, null], [2, "Felles vikarpool", -200, -400]]);
const south = unit([[1, "Ny  minibuss.", 650, null], [2, "Turnusprosjekt", 150, 150], [7, "Felles vikarpool", -200, -400]]);

describe("gather", () => {
  const gathered = gather([{ file: "nord.xlsx", plan: north }, { file: "sør.xlsx", plan: south }]);

  test("keeps every tiltak with its file and cell", () => {
    expect(gathered.tiltak.map((one) => [one.file, one.tiltak.title, one.cells.area.row])).toEqual([
      ["nord.xlsx", "Ny minibuss", 2], ["nord.xlsx", "Felles vikarpool", 3],
      ["sør.xlsx", "Ny  minibuss.", 2], ["sør.xlsx", "Turnusprosjekt", 3], ["sør.xlsx", "Felles vikarpool", 4],
    ]);
  });

  test("asks about the same number and title, and about the same title alone, and drops neither", () => {
    expect(gathered.asks).toEqual([{ why: "same-number-and-title", at: [0, 2] }, { why: "same-title", at: [1, 4] }]);
    expect(gathered.tiltak).toHaveLength(5);
  });

  test("asks nothing about two alike in one file: that is the rules' business", () => {
    expect(gather([{ file: "nord.xlsx", plan: unit([[1, "Kurs", 10, 10], [1, "Kurs", 10, 10]]) }]).asks).toEqual([]);
  });
});
