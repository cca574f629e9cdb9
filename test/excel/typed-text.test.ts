import { asSent, wouldBeRead } from "../../src/excel/typed-text";

describe("text sent to Excel", () => {
  test.each(["=SUM(A1)", "+47 900", "-1", "@omtale", "0100", "1,7", "9,10", "1.7", "1/2", "2012", "10 %", "kr 500", "TRUE", "sann", "USANN", "#REF!", "mai 2012", " x", "'sitat", "1E5", "12:30"])(
    "%s is marked as text, since Excel would read it as something else",
    (text) => {
      expect(wouldBeRead(text)).toBe(true);
      expect(asSent(text, "General")).toBe(`'${text}`);
    },
  );

  test.each(["Opprette stilling", "Ærlig talt – så bra", "x", "Område nord/sør", "mai"])("%s is sent as it is", (text) => {
    expect(asSent(text, "General")).toBe(text);
  });

  test("in a cell of format @ all text is sent as it is: the format keeps it", () => {
    expect(asSent("0100", "@")).toBe("0100");
    expect(asSent("=1+1", "@")).toBe("=1+1");
  });

  test("numbers and truth values stay, nothing empties the cell", () => {
    expect([asSent(1.5, "General"), asSent(true, "0"), asSent(null, "General"), asSent("", "General")]).toEqual([1.5, true, "", ""]);
  });
});
