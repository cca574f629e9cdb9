import { normalStyle } from "../../../src/embedded/book";
import { cellLook, horizontalOf, showsEmpty } from "../../../src/embedded/page/cell-look";

test("General puts numbers right, texts left, truth values and errors in the middle", () => {
  expect([1, "a", true, { error: "#N/A" }, null].map((value) => horizontalOf(normalStyle, value))).toEqual(["right", "left", "center", "center", "left"]);
});

test("a chosen alignment goes before the kind of value", () => {
  expect(horizontalOf({ ...normalStyle, horizontal: "Center" }, 1)).toBe("center");
  expect(horizontalOf({ ...normalStyle, horizontal: "Left" }, 1)).toBe("left");
});

test("fill, font, lines and wrapping become CSS; 12 points are 16 pixels", () => {
  const borders = { bottom: { style: "Continuous", weight: "Medium", color: "#FF0000" }, top: { style: "Double", weight: "Thick", color: "#000000" } };
  const look = cellLook({ ...normalStyle, fill: "#DDEEFF", bold: true, fontSize: 12, wrap: true, vertical: "Center", underline: "Double", borders });
  expect(look).toMatchObject({
    background: "#DDEEFF",
    fontWeight: 700,
    fontSize: "16.00px",
    whiteSpace: "pre-wrap",
    alignItems: "center",
    textDecoration: "underline",
    textDecorationStyle: "double",
    borderBottom: "2px solid #FF0000",
    borderTop: "3px double #000000",
  });
  expect(look.borderLeft).toBeUndefined();
});

test("an empty cell shows only with a fill or a line", () => {
  expect(showsEmpty(normalStyle)).toBe(false);
  expect(showsEmpty({ ...normalStyle, fill: "#FFFFFF" })).toBe(true);
  expect(showsEmpty({ ...normalStyle, borders: { left: { style: "Dot", weight: "Thin", color: "#000000" } } })).toBe(true);
});
