import { displayText } from "../../../src/embedded/text/display";
import type { Value } from "../../../src/embedded/model";

const norwegian = { locale: "nb-NO", date1904: false };
const nbsp = "\u00a0";

test.each<[Value, string, string]>([
  [1_234_567.5, "#,##0.00", `1${nbsp}234${nbsp}567,50`],
  [1234.5, "General", "1234,5"],
  [0.1 + 0.2, "General", "0,3"],
  [1 / 3, "General", "0,333333333"],
  [123_456_789_012, "General", "1,23457E+11"],
  [-5, "#,##0;[Red]-#,##0", "-5"],
  [1000, '#,##0 "kr"', `1${nbsp}000 kr`],
  [0, "#,##0;-#,##0;–", "–"],
  [0.125, "0.0%", "12,5%"],
  [0.5, "0%", "50 %"],
  [46_110, "dd.mm.yyyy", "29.03.2026"],
  [46_110, "m/d/yyyy", "29.03.2026"],
  [46_110.5, "dd.mm.yyyy hh:mm", "29.03.2026 12:00"],
  [46_110, "dddd d. mmmm yyyy", "søndag 29. mars 2026"],
  [1.5, "[h]:mm", "36:00"],
  [-1, "dd.mm.yyyy", "######"],
  [true, "General", "SANN"],
  ["tekst", "#,##0", "tekst"],
  ["tekst", '"– "@', "– tekst"],
  [7, "@", "7"],
  [null, "0.00", ""],
  [{ error: "#N/A" }, "0.00", "#I/T"],
  [{ error: "#DIV/0!" }, "0.00", "#DIV/0!"],
])("%j as %s shows %s in a Norwegian workbook", (value, format, text) => {
  expect(displayText(value, format, norwegian)).toBe(text);
});

test("an English workbook keeps points, commas and month before day", () => {
  const english = { locale: "en-US", date1904: false };
  expect(displayText(1234.5, "#,##0.00", english)).toBe("1,234.50");
  expect(displayText(46_110, "m/d/yyyy", english)).toBe("3/29/2026");
  expect(displayText(false, "General", english)).toBe("FALSE");
});

test("in a workbook that counts from 1904 day 0 is 1.1.1904, and numbers stay numbers", () => {
  const mac = { locale: "nb-NO", date1904: true };
  expect(displayText(0, "dd.mm.yyyy", mac)).toBe("01.01.1904");
  expect(displayText(5, "0.00", mac)).toBe("5,00");
});
