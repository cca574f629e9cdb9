/** A month counts only where the words say that something begins in it. */
import { beginsIn } from "../../../src/reading/rows/begins";

describe("beginsIn", () => {
  test.each([
    ["oppstart 1. juli 2025", false, { year: 2025, month: 7 }],
    ["Fra 1. august 2026", false, { year: 2026, month: 8 }],
    ["2. halvår 2025", true, { year: 2025, month: 7 }],
    ["2. halvår 2025", false, null],
    ["Oppstart 2025", false, null],
    ["Fra 1. januar 2026", false, null],
    ["Evalueres i september 2026", false, null],
  ] as const)("%s", (text, isStart, begins) => {
    expect(beginsIn(text, isStart)).toEqual(begins && { ...begins, season: null });
  });
});

test.each([
  ["Oppstart høsten 2026", { year: 2026, month: 8, season: { words: "høsten", month: 8, other: 1 } }],
  ["frå hausten 2026", { year: 2026, month: 8, season: { words: "hausten", month: 8, other: 1 } }],
  ["oppstart våren 2027", { year: 2027, month: 1, season: { words: "våren", month: 1, other: 4 } }],
  ["Fra skolestart 2026", { year: 2026, month: 8, season: null }],
  ["Evalueres høsten 2026", null],
] as const)("a season names two months: %s", (text, begins) => {
  expect(beginsIn(text, false)).toEqual(begins);
});
