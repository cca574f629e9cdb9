/** What a years reading says beside its ends: months, repetition, the plan period, and years that are names. */
import { readYears } from "../../../src/reading/notation/years";

test.each([
  ["1. halvår 2024", 1],
  ["2. halvår 2024", 7],
  ["3. kvartal 2025", 7],
  ["2. tertial 2025", 5],
  ["fra 1. august 2025", 8],
  ["oppstart januar 2026", 1],
  ["15.10.2026", 10],
  ["høsten 2024", null],
  ["2024", null],
  ["innen 1. mai 2025", null],
] as const)("%j starts in month %p", (text, month) => {
  expect(readYears(text).startMonth).toBe(month);
});

test("repetition is told apart from a time", () => {
  expect(readYears("Årlig")).toMatchObject({ kind: "none", recurring: true });
  expect(readYears("hvert 4. år")).toMatchObject({ kind: "none", recurring: true });
  expect(readYears("Kontinuerleg frå 2025")).toMatchObject({ kind: "open", from: 2025, recurring: true });
});

test("the plan's own period is named as such", () => {
  expect(readYears("i planperioden")).toMatchObject({ kind: "none", wholePeriod: true });
  expect(readYears("i planperioden (2025-2027)")).toMatchObject({ kind: "range", from: 2025, to: 2027, wholePeriod: false });
});

test("years of another plan's name are mentioned, not taken", () => {
  expect(readYears("jf. handlingsplan for skole 2024-2027")).toMatchObject({ kind: "none", mentioned: [2024, 2027] });
});

test("years named apart stay apart", () => {
  expect(readYears("2024 og 2026")).toMatchObject({ from: 2024, to: 2026, named: [2024, 2026] });
});

test("years of two digits say that they are", () => {
  expect(readYears("24")).toMatchObject({ from: 2024, short: true });
  expect(readYears("2024")).toMatchObject({ short: false });
});
