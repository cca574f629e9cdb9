import { fallsIn, isDateFormat, isDay, readDeadline, serialDate } from "../../../src/reading/find/date-cell";

describe("date formats", () => {
  test.each(["dd.mm.yyyy", "d. mmm yyyy", "mmm-yy", "[$-414]d. mmmm yyyy;@", "yyyy", "dd.mm.yy hh:mm"])("%s shows a date", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each(["General", "#,##0", '#,##0 "per dag i måned"', "0.0", '_-"kr" * #,##0_-', "0%", "hh:mm", "[Red]-#,##0", "#,##0 kr/mnd"])("%s shows none", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });

  test("a year typed under a date format is still that year", () => {
    expect(isDay(2027)).toBe(false);
    expect(isDay(46188)).toBe(true);
  });

  test("serial days are counted from 1900 or 1904", () => {
    expect(serialDate(46188, false)).toBe("15.6.2026");
    expect(serialDate(46188 - 1462, true)).toBe("15.6.2026");
  });
});

describe("readDeadline", () => {
  test.each([
    ["15.6.2026", 2026, 6], ["01.09.27", 2027, 9], ["1.6.", null, 6], ["15. juni", null, 6], ["okt. 2027", 2027, 10],
    ["3. kvartal", null, null], ["Q2 2028", 2028, null], ["uke 23", null, null], ["2026-08-01", 2026, 8],
  ])("%s", (text, year, month) => {
    expect(readDeadline(text)).toEqual({ year, month });
  });

  test.each(["15.6", "x", "Start", "1.13.2026", "650 000", "mai mai", "juni og juli", "marsvin"])("%s is no deadline", (text) => {
    expect(readDeadline(text)).toBeNull();
  });

  test("a day of another year does not fall in it", () => {
    expect(fallsIn("15.6.2026", 2026)).toBe(true);
    expect(fallsIn("15.6.2026", 2027)).toBe(false);
    expect(fallsIn("15. juni", 2027)).toBe(true);
  });
});
