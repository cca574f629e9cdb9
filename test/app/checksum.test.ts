import { gridsChecksum, textChecksum } from "../../src/app/checksum";
import { gridFromRows } from "../../src/plan/grid";

test("the same cells give the same checksum, and any change of value, place, look or visibility another", () => {
  const rows = [["Tiltak", 500000], ["Vaktmester", null]];
  const base = gridFromRows("Tiltak", rows);
  const same = gridFromRows("Tiltak", rows.map((row) => [...row]));
  expect(gridsChecksum([same])).toBe(gridsChecksum([base]));
  const changed = [
    gridFromRows("Tiltak", [["Tiltak", 500001], ["Vaktmester", null]]),
    gridFromRows("Tiltak", [["Tiltak", "500000"], ["Vaktmester", null]]),
    gridFromRows("Tiltak 2", rows),
    { ...base, top: 2 },
    { ...base, hiddenRows: [2] },
    { ...base, fills: [["#FFFF00", null], [null, null]] },
  ];
  const sums = new Set([base, ...changed].map((grid) => gridsChecksum([grid])));
  expect(sums.size).toBe(changed.length + 1);
});

test("a checksum is 14 hexadecimal signs", () => {
  expect(textChecksum("")).toMatch(/^[0-9a-f]{14}$/);
  expect(textChecksum("a")).not.toBe(textChecksum("b"));
});
