import { designSheets } from "../../src/sheets/list";
import { lotenRows, registerRow } from "../economy/oracle";
import { compute, rowOf } from "./computed";
import { noPlan, sheetInput } from "./input";

const sheet = "Mål og tiltak";
const goal = (number: string, title: string) => ({ number, title, area: null, cells: { sheet: "Mål", area: { row: 1, column: 1, rows: 1, columns: 1 } } });
const plain = { profile: "ikke-kostnadsberegnet" } as const;
const rows = [
  { ...registerRow("B001", "1", { ...plain, from: 2021, to: 2022, title: "Rutiner for datauttrekk" }), goals: ["1", "7"], financing: "Egne rammer" },
  { ...registerRow("B002", "2", { ...plain, from: 2024, title: "Helhetlig demensomsorg" }), goals: ["9.1"], financing: null },
  { ...registerRow("B003", "3", { ...plain, title: "Møteplasser" }), goals: [] },
];
const plan = { ...noPlan, goals: [goal("1", "Godt styrt"), goal("7", "Fleksibel bemanning"), goal("13", "Gode oppvekstsvilkår")] };
const designs = designSheets(sheetInput(rows, { plan }));
const computed = compute(designs);
const column = (at: number): string[] => {
  const last = designs.find((design) => design.id === "maal")?.print.area.rows ?? 0;
  return Array.from({ length: last - 5 }, (_, i) => String(computed.at(sheet, 6 + i, at) ?? ""));
};

test("a tiltak with several goals stands under each, a goal without tiltak says so, unknown goals and none come last", () => {
  const lines = column(1).map((first, i) => [first, column(2)[i]].filter((text) => text !== "").join(" "));
  expect(lines).toEqual([
    "Mål 1: Godt styrt",
    "1 Rutiner for datauttrekk",
    "Mål 7: Fleksibel bemanning",
    "1 Rutiner for datauttrekk",
    "Mål 13: Gode oppvekstsvilkår",
    "ingen tiltak",
    "Mål 9.1 (finnes ikke i mållisten)",
    "2 Helhetlig demensomsorg",
    "Uten mål",
    "3 Møteplasser",
  ]);
});

test("a period is dotted in each of its years, a start alone in one, and financing stands beside", () => {
  const marks = (row: number): string => Array.from({ length: 14 }, (_, i) => String(computed.at(sheet, row, 3 + i) || "-")).join("");
  expect(marks(7)).toBe("---------●●---");
  expect(marks(13)).toBe("------------●-");
  expect(computed.at(sheet, 7, 17)).toBe("Egne rammer");
  expect(computed.at(sheet, 7, 20)).toBe("kostnad mangler");
});

test("where the plan has no goals, areas stand in their place, with drift and investering apart", () => {
  const loten = compute(designSheets(sheetInput(lotenRows)));
  const row = rowOf(loten, sheet, "Tiltak 7.6a");
  // Drift: 750 000 in 13 years, 5 000 000 in 4 and in 9. Investering: 10 and 5 million.
  expect([18, 19].map((at) => loten.at(sheet, row, at))).toEqual([13 * 750000 + 13 * 5000000, 15000000]);
});
