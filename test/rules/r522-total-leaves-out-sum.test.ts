/** A total of sums that leaves one of them out. */
import { totalLeavesOutSum } from "../../src/rules/r522-total-leaves-out-sum";
import type { Sample } from "../../src/rules/sample";
import { found, params } from "./found";

const table = (total: string, formula: string, third = "Sum teknisk"): Sample => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025"],
      rows: [
        ["Tiltak", 2025],
        ["Frisklivssentral", 500],
        ["Sum helse", { f: "=SUM(B2:B2)", v: 500 }],
        ["Kulturskole", 200],
        ["Sum kultur", { f: "=SUM(B4:B4)", v: 200 }],
        ["Gatelys", 100],
        [third, { f: "=SUM(B6:B6)", v: 100 }],
        [total, { f: formula, v: 700 }],
      ],
    },
  ],
});

test("the sum left out is named with its row and its amount", () => {
  expect(params(totalLeavesOutSum, table("Sum totalt", "=B3+B5"))).toMatchObject({ sums: "7", missed: 100 });
});

test("a total that does not say that it is one, and investments kept apart, are in order", () => {
  expect(found(totalLeavesOutSum, table("Sum helse og kultur", "=B3+B5"))).toEqual([]);
  expect(found(totalLeavesOutSum, table("Sum totalt", "=B3+B5", "Sum investeringer"))).toEqual([]);
});

test("a sum of sums on the way counts for those it holds", () => {
  const sample = table("Sum totalt", "=B5+B7");
  const [own] = sample.sheets ?? [];
  const rows = [...(own?.rows ?? [])];
  rows[4] = ["Sum helse og kultur", { f: "=B3+B4", v: 700 }];
  expect(found(totalLeavesOutSum, { sheets: [{ name: "Plan", roles: ["title", "year 2025"], rows }] })).toEqual([]);
});
