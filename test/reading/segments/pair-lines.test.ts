/** Which marked year belongs to which amount. */
import { pairMarks } from "../../../src/reading/segments/pair-lines";

const at = (year: number, line: number | null): { year: number; line: number | null } => ({ year, line });

describe("pairing amounts with marks", () => {
  test("one amount takes every mark", () => {
    expect(pairMarks([null], [at(2017, null), at(2013, null)])).toMatchObject({ years: [[2013, 2017]], uncertain: false, why: null });
  });

  test("several amounts and one mark: the same year for all", () => {
    expect(pairMarks([2, 3], [at(2015, null)])).toMatchObject({ years: [[2015], [2015]], uncertain: false, why: "same-year-for-all" });
  });

  test("every mark on the line of its amount is certain", () => {
    expect(pairMarks([2, 3, 4], [at(2012, 3), at(2013, 2), at(2017, 4)])).toMatchObject({ years: [[2013], [2012], [2017]], uncertain: false, why: "marks-by-line" });
  });

  test("a mark without a line of its own stands on the first, and is doubtful", () => {
    expect(pairMarks([1, 3], [at(2013, 3), at(2015, null)])).toEqual({ years: [[2015], [2013]], uncertain: true, why: "marks-by-line", other: [[2013], [2015]] });
  });

  test("as many marks as amounts without lines are paired in order, doubtfully", () => {
    expect(pairMarks([null, null], [at(2026, null), at(2028, null)])).toMatchObject({ years: [[2026], [2028]], uncertain: true, why: "paired-in-order" });
  });

  test("no marks give no years", () => {
    expect(pairMarks([1, 2], []).years).toEqual([[], []]);
  });
});
