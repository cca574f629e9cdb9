/** A per cent that is not the change over the start value. */
import { percentAgainstBase } from "../../src/rules/r921-percent-against-base";
import { claim, found, params } from "./found";

test("422 of 779 is 54,2 %, not 35 %", () => {
  expect(
    params(percentAgainstBase, {
      demographics: { changes: [claim(2012, 2030, { start: 779, end: 1201, change: 422, percent: 35 })] },
    }),
  ).toMatchObject({ right: 54.2 });
});

test("54 % is that rounded", () => {
  expect(
    found(percentAgainstBase, {
      demographics: { changes: [claim(2012, 2030, { start: 779, end: 1201, change: 422, percent: 54 })] },
    }),
  ).toEqual([]);
});
