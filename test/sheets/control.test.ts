import type { Finding, Severity } from "../../src/plan/finding";
import { cellRef } from "../../src/plan/cell";
import { designSheets } from "../../src/sheets/list";
import { planOf, tiltak } from "../economy/plan";
import { lotenRows } from "../economy/oracle";
import { compute } from "./computed";
import { sheetInput } from "./input";

const finding = (rule: string, severity: Severity, row: number): Finding => ({
  rule,
  severity,
  cells: cellRef("Tiltak", row, 3),
  related: [],
  params: {},
  fix: [],
});
const plan = planOf(tiltak("1", "Nattvakt", { kroner: 1, from: 2024 }), { ...tiltak("2", "Kurs", { kroner: null }), section: "Kompetanse", sectionNumber: "2" });
const answer = { by: "Kari Nordmann", reason: "Avklart med enheten", when: "2026-11-20" };
const findings = [
  { finding: finding("R211", "warning", 6), acknowledged: null },
  { finding: finding("R210", "error", 5), acknowledged: null },
  { finding: finding("R310", "warning", 5), acknowledged: answer },
  { finding: finding("R999", "info", 90), acknowledged: null },
];
const designs = designSheets(sheetInput(lotenRows, { plan, findings }));
const design = designs.find((one) => one.id === "kontroll");
const computed = compute(designs);
const cells = (row: number, from: number, to: number): unknown[] => Array.from({ length: to - from + 1 }, (_, i) => computed.at("Kontroll", row, from + i));

test("open findings are counted by severity and area, answered ones apart", () => {
  expect([6, 7, 8, 9].map((row) => cells(row, 2, 6))).toEqual([
    [1, 0, 0, "1. Hjemmetjenesten", 1],
    [0, 1, 0, "2. Kompetanse", 0],
    [0, 0, 1, "Utenfor områdene", 0],
    [1, 1, 1, "I alt", 1],
  ]);
});

test("errors come first, each with a link to its cell, and an answer with its name and reason", () => {
  const first = (design?.tables[0]?.area.row ?? 0) + 1;
  expect([0, 1, 2, 3].map((i) => cells(first + i, 1, 4))).toEqual([
    [1, "feil", "Tiltak!C5", null],
    [2, "advarsel", "Tiltak!C5", "Kari Nordmann, 2026-11-20"],
    [3, "advarsel", "Tiltak!C6", null],
    [4, "opplysning", "Tiltak!C90", null],
  ]);
  expect(computed.at("Kontroll", first + 1, 9)).toBe("Avklart med enheten");
  expect(design?.links.map((link) => [link.row, link.target.area.row])).toEqual([[first, 5], [first + 1, 5], [first + 2, 6], [first + 3, 90]]);
});

test("a plan without findings says so in a table that stands", () => {
  const clean = designSheets(sheetInput(lotenRows)).find((one) => one.id === "kontroll");
  expect(clean?.tables[0]?.area.rows).toBe(2);
  expect(JSON.stringify(clean?.values)).toContain("Ingen funn");
});
