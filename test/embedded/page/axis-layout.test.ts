import type { Axis } from "../../../src/embedded/model";
import { axisLayout } from "../../../src/embedded/page/axis-layout";

const axis = (size: number | null, hidden = false): Axis => ({ size, hidden, style: null });

test("standard, own and hidden sizes add up in pixels (15 points are 20)", () => {
  const layout = axisLayout(new Map([[1, axis(30)], [2, axis(null, true)]]), 15, 5);
  expect([0, 1, 2, 3].map(layout.size)).toEqual([20, 40, 0, 20]);
  expect([0, 1, 2, 3, 5].map(layout.offset)).toEqual([0, 20, 60, 60, 100]);
  expect(layout.total).toBe(100);
});

test("a row hidden by a filter takes no room", () => {
  expect(axisLayout(new Map([[0, { ...axis(15), filtered: true }]]), 15, 2).total).toBe(20);
});

test("a distance gives the row it falls in, never a hidden one, and the last beyond the end", () => {
  const layout = axisLayout(new Map([[1, axis(null, true)]]), 15, 4);
  expect([0, 19, 20, 39, 40, 999].map(layout.at)).toEqual([0, 0, 2, 2, 3, 3]);
});

test("a row grows with larger letters unless it has a height of its own", () => {
  const layout = axisLayout(new Map([[1, axis(15)]]), 15, 3, new Map([[0, 24], [1, 24]]));
  expect([0, 1, 2].map(layout.size)).toEqual([32, 20, 20]);
});
