/** Headings that say when the rows under them happen, and texts that only look like it. */
import { cellRef } from "../../../src/plan/cell";
import { endsTime, isTimeHeading, namesItsTime, timeOfSection } from "../../../src/reading/rows/section-time";

const period = (text: string) => {
  const time = timeOfSection(text, cellRef("Plan", 4, 1));
  return time?.period ? [time.period.from, time.period.to] : null;
};

test.each([
  ["2026", [2026, 2026]],
  ["Byggeår 2027:", [2027, 2027]],
  ["Tiltak som skal gjennomføres i 2026", [2026, 2026]],
  ["Planlagt oppstart 2028", [2028, 2028]],
  ["Anleggsperiode 2027–2029", [2027, 2029]],
  ["Fase 2 (2028-29)", [2028, 2029]],
  ["Byggetrinn 1, 2026", [2026, 2026]],
  ["2030 og seinare", [2030, null]],
  ["Etter 2030", [2031, null]],
] as const)("%s rules the rows under it", (text, years) => {
  expect(period(text)).toEqual(years);
});

test.each(["Tiltak ved Moen skole 2026", "Rullering 2027 av trafikkplanen", "Budsjett 2026", "Rv 2026 sør", "Fase 2", "12026", "Kommuneplan 2026–2038"])("%s says something else", (text) => {
  expect(isTimeHeading(text)).toBe(false);
});

test("a bare year, or tiltak of a year, does not name itself a time", () => {
  expect(["2026", "Tiltak 2026", "Byggeår 2026", "Gjennomføres 2027"].map(namesItsTime)).toEqual([false, false, true, true]);
});

test("what is not planned ends the year above it", () => {
  expect(["Uprioriterte anlegg", "Ikke tidfestet", "På sikt", "Skoler"].map(endsTime)).toEqual([true, true, true, false]);
});
