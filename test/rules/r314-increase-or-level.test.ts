/** "Fra 60 % til 75 %" with an amount: does it pay the increase, or the whole post? */
import { increaseOrLevel } from "../../src/rules/r314-increase-or-level";
import { params } from "./found";

test("140 000 is 933 333 for the increase, 186 667 for the whole", () => {
  expect(
    params(increaseOrLevel, {
      tiltak: [{ title: "Fra 60 % til 75 % stilling", cost: 140000, years: [2025], aarsverk: 0.15 }],
    }),
  ).toMatchObject({ asIncrease: 933333, asLevel: 186667 });
});
