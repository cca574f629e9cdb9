/** Two changes of the same age group that rest on bases too far apart to be the same group. */
import { basesDisagree } from "../../src/rules/r924-bases-disagree";
import { claim, found, params } from "./found";

test("−10 as −14 % rests on 71, −2 as −2 % on 100", () => {
  expect(
    params(basesDisagree, {
      demographics: {
        changes: [claim(2015, 2025, { change: -10, percent: -14 }), claim(2012, 2030, { change: -2, percent: -2 })],
      },
    }),
  ).toMatchObject({ first: 71, second: 100 });
});

test("rounding explains a small difference", () => {
  expect(
    found(basesDisagree, {
      demographics: {
        changes: [claim(2015, 2025, { change: -10, percent: -14 }), claim(2012, 2030, { change: -11, percent: -14 })],
      },
    }),
  ).toEqual([]);
});
