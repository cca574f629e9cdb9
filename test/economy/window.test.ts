import { cutToWindow, windowYears } from "../../src/economy/window";

test("four years from the first one", () => {
  expect(windowYears(2024)).toEqual([2024, 2025, 2026, 2027]);
});

test("a year outside the plan is null, not 0", () => {
  expect(cutToWindow({ years: [2024, 2025] }, [10, 0], 2024)).toEqual([10, 0, null, null]);
});
