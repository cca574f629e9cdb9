/** An amount a thousand times its column: kroner among thousands, or the other way. */
import { factorThousand } from "../../src/rules/r219-factor-thousand";
import { found, params } from "./found";

test("a hundred times is a large project, not a wrong unit", () => {
  const rows = [
    ["T", 2025],
    ["a", 500],
    ["b", 20000],
    ["c", 200],
    ["d", 250],
    ["e", 400],
  ];
  expect(found(factorThousand, { sheets: [{ name: "S", roles: ["title", "year 2025"], rows }] })).toEqual([]);
});

test("500 among hundreds of thousands would be 500 000", () => {
  const rows = [
    ["T", 2025],
    ["a", 500],
    ["b", 400000],
    ["c", 200000],
    ["d", 250000],
    ["e", 400000],
  ];
  expect(params(factorThousand, { sheets: [{ name: "S", roles: ["title", "year 2025"], rows }] })).toMatchObject({
    fits: 500000,
  });
});
