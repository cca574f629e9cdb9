import { fromA1, toA1 } from "../../src/plan/cell";
import { bounding, joinDownwards, sameArea } from "../../src/excel/areas";
import { splitAddress } from "../../src/excel/ranges";

const area = (address: string) => fromA1(address)!;

test("the bounding area covers all, and none gives none", () => {
  expect(toA1(bounding([area("B3:C4"), area("A9"), area("D1:D2")])!)).toBe("A1:D9");
  expect(bounding([])).toBeNull();
});

test("areas right under each other become one, others stay", () => {
  const joined = joinDownwards([area("A3:C3"), area("A1:C2"), area("A5:C5"), area("B4:C4")]).map(toA1);
  expect(joined).toEqual(["A1:C3", "A5:C5", "B4:C4"]);
  expect(sameArea(area("A1:B2"), area("$A$1:$B$2"))).toBe(true);
});

test("an address as Excel writes it is split into sheet and area, quotes and all", () => {
  expect(splitAddress("'Mor''s tiltak'!$A$3:$Q$4")).toEqual({ sheet: "Mor's tiltak", area: area("A3:Q4") });
  expect(splitAddress("Ark1!C5")).toEqual({ sheet: "Ark1", area: area("C5") });
  expect(splitAddress("Ark1!A1,Ark1!C3")).toBeNull();
});
