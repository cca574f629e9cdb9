/** Changes of parts that do not add up to the change of the whole group: says which one would fit with which figure. */
import { partsAgainstWhole } from "../../src/rules/r922-parts-against-whole";
import { claim, found, params } from "./found";

test("−85 and −282 make −367, not −267: 182 fits, and the base of 3279 is too large", () => {
  const band = (from: number, to: number) => ({ from, to, label: `${from}–${to}` });
  const changes = [
    claim(2012, 2025, { band: band(20, 44), change: -85, percent: -3.7, row: 2 }),
    claim(2012, 2025, { band: band(45, 66), change: -282, percent: -8.6, row: 3 }),
    claim(2012, 2025, { band: band(20, 66), start: 4445, end: 4178, change: -236, percent: -5.4, row: 4 }),
  ];
  expect(found(partsAgainstWhole, { demographics: { changes } })).toEqual(["D3"]);
  expect(params(partsAgainstWhole, { demographics: { changes } })).toMatchObject({
    stated: -282,
    fits: -182,
    base: 3279,
  });
});
