/** Which years a plan spans. */
import { planYears } from "../../src/economy/plan-years";
import { noChoices } from "../../src/reading/choices";
import { readWorkbook } from "../../src/reading/read-workbook";
import { sheet } from "../reading/layouts/layout";

test("needs for one year alone have the four years of the økonomiplan", () => {
  const plan = readWorkbook([sheet("Tiltak", "Tiltak|Kostnad|År\nØkt bemanning på natt|400000|2027\nFlere timer norsk|150000|2027\nStyrket barnevern|300000|2027")], noChoices);
  expect(planYears(plan)).toEqual({ from: 2027, to: 2030 });
});

test("a plan that states its years keeps to them, though it names but two", () => {
  const plan = readWorkbook([sheet("Tiltak", "Handlingsplan 2027-2028\nTiltak|Kostnad|År\nØkt bemanning på natt|400000|2027\nFlere timer norsk|150000|2028\nStyrket barnevern|300000|2027")], noChoices);
  expect(planYears(plan)).toEqual({ from: 2027, to: 2028 });
});
