/** A sum over rows of drift and of investering. */
import { sumMixesKinds } from "../../src/rules/r516-sum-mixes-kinds";
import { params } from "./found";

test("the two kinds are told with their sums", () => {
  const rows = [
    ["T", "Inv/Drift", 2025],
    ["a", "Drift", 3],
    ["b", "Inv", 50],
    ["Sum", null, 53],
  ];
  expect(params(sumMixesKinds, { sheets: [{ name: "S", roles: ["title", "kind", "year 2025"], rows }] })).toMatchObject(
    { drift: 3, investering: 50 },
  );
});
