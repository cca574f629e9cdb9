/** Numbers without a word about their unit: kroner, or thousands? */
import { unitUnknown } from "../../src/rules/r107-unit-unknown";
import { found } from "./found";

test("amounts in words carry their own unit", () => {
  expect(
    found(unitUnknown, {
      unitSaid: false,
      tiltak: [
        { title: "a", cost: "1,5 mill", years: [2025], parts: [{ kroner: 1500000 }] },
        { title: "b", cost: "0,75 mill", years: [2025], parts: [{ kroner: 750000 }] },
      ],
    }),
  ).toEqual([]);
});
