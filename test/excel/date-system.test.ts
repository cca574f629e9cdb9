import { is1904, showsYear } from "../../src/excel/date-system";

test("a date format that shows the year is told from others", () => {
  expect(["dd.mm.yyyy", "yyyy", 'mmm yy "år"'].every(showsYear)).toBe(true);
  expect(["0.00", '0 "årsverk y"', "[Yellow]0", "hh:mm"].some(showsYear)).toBe(false);
});

test("the date system is told by the year Excel shows: serial 40909 is 2012-01-01, or 2016-01-02 counted from 1904", () => {
  expect(is1904(40909, "01.01.2012")).toBe(false);
  expect(is1904(40909, "02.01.2016")).toBe(true);
  expect(is1904(40909, "02.01.16")).toBe(true);
});
