/** One post by night or round the clock takes several årsverk: offers the arithmetic, claims no fault. */
import { shiftPost } from "../../src/rules/r312-shift-post";
import { params } from "./found";

test("1 300 000 is 2,6 times 500 000", () => {
  const tiltak = [500000, 500000, 500000, 1300000].map((cost, i) => ({
    title: i === 3 ? "1/1 stilling nattvakt" : "a",
    cost,
    aarsverk: 1,
    years: [2025],
  }));
  expect(params(shiftPost, { tiltak })).toMatchObject({ times: 2.6 });
});
