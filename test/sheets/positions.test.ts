import { designSheets } from "../../src/sheets/list";
import { lotenAarsverk, lotenRows } from "../economy/oracle";
import { compute, rowOf } from "./computed";
import { sheetInput } from "./input";

const computed = compute(designSheets(sheetInput(lotenRows)));
const years = (label: string): number[] => {
  const row = rowOf(computed, "Stillinger", label);
  return Array.from({ length: 14 }, (_, i) => Math.round(Number(computed.at("Stillinger", row, 3 + i)) * 100) / 100);
};

test("årsverk are Løten's levels, with what is uavklart and the change from year to year", () => {
  expect(years("Årsverk i alt (nivå)")).toEqual(lotenAarsverk);
  expect(years("herav uavklart")).toEqual([0, ...Array<number>(13).fill(10)]);
  expect(years("endring fra året før").slice(0, 5)).toEqual([0, 11.6, 0.5, 2, 0]);
  expect(years("Kontroll: tabell minus vist (0 = alt er med)")).toEqual(Array(14).fill(0));
});

test("a post without a year stands in its own list, and implied posts in another, uncounted", () => {
  expect(computed.at("Stillinger", rowOf(computed, "Stillinger", "Sum uten år"), 3)).toBe(0.15);
  const offered = rowOf(computed, "Stillinger", "Tiltak 1.4");
  expect([3, 4].map((column) => computed.at("Stillinger", offered, column))).toEqual([1, 2014]);
});
