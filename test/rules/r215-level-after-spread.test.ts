/** Something is strengthened, but the money is shared out over a few years: what keeps it up afterwards? */
import { levelAfterSpread } from "../../src/rules/r215-level-after-spread";
import { params } from "./found";

test("a million over two years is 500 000 a year", () => {
  expect(
    params(levelAfterSpread, {
      tiltak: [{ title: "Enheten styrkes, fordelt på 2 år", cost: 1000000, years: [2025, 2026] }],
    }),
  ).toMatchObject({ share: 500000 });
});
