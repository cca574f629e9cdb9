/** Drift and investering among the rows of one column. */
import { kindsInOneColumn } from "../../src/rules/r411-kinds-in-one-column";
import type { Sample } from "../../src/rules/sample";
import { found } from "./found";

const sample = (sections: readonly [string, string, string]): Sample => ({
  kindSaid: false,
  tiltak: [
    { title: "Skoleskyss", cost: 90000, years: [2027], section: sections[0] },
    { title: "Trim for eldre", cost: 60000, years: [2025], section: sections[1] },
    { title: "Kjøp av brannbil", cost: 4000000, years: [2025], kind: "investering", section: sections[2] },
  ],
});

test("an investment among drift of its own area is told; under a heading of its own it is not", () => {
  expect(found(kindsInOneColumn, sample(["Drift", "Drift", "Drift"]))).toEqual(["C5"]);
  expect(found(kindsInOneColumn, sample(["Drift", "Drift", "Investeringer"]))).toEqual([]);
});

test("a column that says the kind keeps them apart", () => {
  expect(found(kindsInOneColumn, { ...sample(["Drift", "Drift", "Drift"]), kindSaid: true })).toEqual([]);
});
