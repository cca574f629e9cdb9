import { windowYears } from "../../src/economy/window";

test("four years from the first one", () => {
  expect(windowYears(2024)).toEqual([2024, 2025, 2026, 2027]);
});
