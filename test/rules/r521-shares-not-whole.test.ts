/** Shares of one whole that sum to 100 in the other columns, but not in this one. */
import { sharesNotWhole } from "../../src/rules/r521-shares-not-whole";
import { found } from "./found";

test("64,2 + 26,1 + 9,7 is 100", () => {
  const rows = [
    ["I", "A", "B"],
    ["Institusjon, % av netto", 64.2, 44.6],
    ["Hjemme, % av netto", 26.1, 50.1],
    ["Aktivitet, % av netto", 9.7, 5.3],
  ];
  expect(found(sharesNotWhole, { sheets: [{ name: "K", rows }] })).toEqual([]);
});

test("another whole is another sum", () => {
  const rows = [
    ["I", "A", "B"],
    ["Pleie, % av kommunens", 32.5, 33.1],
    ["Skole, % av kommunens", 10, 11],
  ];
  expect(found(sharesNotWhole, { sheets: [{ name: "K", rows }] })).toEqual([]);
});
