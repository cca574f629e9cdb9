/** "Fordelt på n år", but the marks say another number of years. */
import { spreadAgainstMarks } from "../../src/rules/r214-spread-against-marks";
import { params } from "./found";

test("numbers in words count too", () => {
  expect(
    params(spreadAgainstMarks, { tiltak: [{ title: "Kurs fordelt på tre år", cost: 9000, years: [2025] }] }),
  ).toMatchObject({ years: 3, marks: 1 });
});
