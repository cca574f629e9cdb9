/** The same tiltak in two places, perhaps in other words: count it once. */
import { sameTiltakTwice } from "../../src/rules/r710-same-tiltak-twice";
import { found, params } from "./found";

test("the lesser amount is what may be counted twice", () => {
  const tiltak = [
    { title: "Etablere frisklivssentral", cost: 750000, years: [2025] },
    { title: "Frisklivssentralen opprettes", cost: 700000, years: [2026] },
  ];
  expect(params(sameTiltakTwice, { tiltak })).toMatchObject({ twice: 700000 });
});

test("the one without money is pointed at", () => {
  const tiltak = [
    { title: "Frisklivssentralen opprettes", years: [2026] },
    { title: "Etablere frisklivssentral", cost: 750000, years: [2025] },
  ];
  expect(found(sameTiltakTwice, { tiltak })).toEqual(["B3"]);
});
