/** Heads that name a year, and heads that only hold one. */
import { yearHead } from "../../../src/reading/heads/year-head";

const year = (value: string | number, format = "General", date1904 = false): number | null => yearHead(value, format, date1904)?.year ?? null;

describe("year heads", () => {
  test.each([
    [2026, 2026], ["2026", 2026], ["Budsjett 2026", 2026], ["ØP2027", 2027], ["B-2025", 2025], ["Budsjett\n2026", 2026], ["2026 (kr)", 2026],
    ["31.12.2026", 2026], ["Effekt 2026 kr", 2026], ["Økonomiplan 2028", 2028], ["'24", 2024], ["R 23", 2023],
  ] as const)("%s is a year", (value, expected) => expect(year(value)).toBe(expected));

  test.each(["Stipulert kostnad i 2011 kr", "2025-kroner", "2021-22", "2025 – 2028", "Bevilget før 2025", "Sum 2025", "Folketall 2025", "Tiltak", "Til og med 2024"])("%s is none", (value) =>
    expect(year(value)).toBeNull());

  test("dates count by the sheet's own epoch: 45 658 is 1 January 2025 from 1900, 44 196 from 1904", () => {
    expect([year(45658, "dd.mm.yyyy"), year(44196, "yyyy", true), year(45658)]).toEqual([2025, 2025, null]);
  });

  test("words say whether it is accounts, a budget or the plan", () => {
    const word = (text: string): string | undefined => yearHead(text, "General", false)?.word;
    expect([word("Regnskap 2023"), word("R2023"), word("Budsjett 2024"), word("Vedtatt budsjett 2024"), word("Økonomiplan 2025"), word("2026")]).toEqual(["accounts", "accounts", "budget", "accounts", "plan", "plain"]);
  });
});
