/** Drift and investering in one cell: a sum of the column adds what the økonomiplan keeps apart. */
import { driftAndInvesteringMixed } from "../../src/rules/r410-drift-and-investering-mixed";
import { params } from "./found";

test("both sums are told", () => {
  expect(
    params(driftAndInvesteringMixed, {
      tiltak: [
        {
          title: "a",
          cost: "",
          years: [2025],
          parts: [{ kroner: 4, kind: "investering" }, { kroner: 3 }, { kroner: 2 }],
        },
      ],
    }),
  ).toMatchObject({ drift: 5, investering: 4 });
});
