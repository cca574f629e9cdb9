/** A number typed into the formula of a sum. */
import { formulaUnlikeNeighbours } from "../../src/rules/r513-formula-unlike-neighbours";
import { numberInSum } from "../../src/rules/r523-number-in-sum";
import type { Sample } from "../../src/rules/sample";
import { found, params } from "./found";

const years = [2025, 2026, 2027, 2028];
const sample = (third: string): Sample => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", ...years.map((year) => `year ${year}` as const)],
      rows: [
        ["Tiltak", ...years],
        ["Frisklivssentral", 500, 500, 500, 500],
        ["Minibuss", 300, 300, 300, 300],
        ["Sum", ...["B", "C", "D", "E"].map((letter) => ({ f: letter === "D" ? third : `=SUM(${letter}2:${letter}3)`, v: 800 }))],
      ],
    },
  ],
});

test("the number is told with its sign, once, not as a formula unlike its neighbours too", () => {
  expect(params(numberInSum, sample("=SUM(D2:D3)-250"))).toMatchObject({ typed: -250 });
  expect(found(numberInSum, sample("=SUM(D2:D3)-250"))).toEqual(["D4"]);
  expect(found(formulaUnlikeNeighbours, sample("=SUM(D2:D3)-250"))).toEqual([]);
});

test("a factor or a cell is no typed number", () => {
  expect(found(numberInSum, sample("=SUM(D2:D3)*1.03"))).toEqual([]);
  expect(found(numberInSum, sample("=SUM(D2:D3)+D2"))).toEqual([]);
});
