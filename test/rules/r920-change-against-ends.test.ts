/** A stated change that is not the end value less the start value. */
import { changeAgainstEnds } from "../../src/rules/r920-change-against-ends";
import { claim, params } from "./found";

test("4445 to 4178 is −267, not −236", () => {
  expect(
    params(changeAgainstEnds, {
      demographics: { changes: [claim(2012, 2025, { start: 4445, end: 4178, change: -236 })] },
    }),
  ).toMatchObject({ right: -267, stated: -236 });
});
