import type { Decidable, RegisterRow } from "../../src/plan/register";
import { planFigures } from "../../src/economy/figures";
import { designSheets } from "../../src/sheets/list";
import { registerFromGrid } from "../../src/sheets/register-back";
import { lotenAssumptions, lotenRows, registerRow } from "../economy/oracle";
import { compute, gridOf, rowOf, type Computed } from "./computed";
import { sheetInput } from "./input";

const designs = designSheets(sheetInput(lotenRows));
const register = designs[0];
if (!register) throw new Error("a register");
const table = register.tables[0];

/** The sheet column of a header of `tblTiltak`, and the row of an id. */
function columnOf(header: string): number {
  const block = register?.values.find(({ at }) => at.row === table?.area.row);
  return (block?.values[0]?.indexOf(header) ?? -1) + 1;
}
const rowAt = (id: string): number => (table?.area.row ?? 0) + 1 + lotenRows.findIndex((row) => row.id === id);
const shown = (computed: Computed, label: string, down = 0): number[] => {
  const row = rowOf(computed, "Kostnad per år", label) + down;
  return Array.from({ length: 14 }, (_, i) => Math.round(Number(computed.at("Kostnad per år", row, 3 + i)) * 100) / 100);
};
const rounded = (series: readonly (number | null)[]): number[] => series.map((one) => Math.round((one ?? NaN) * 100) / 100);
const withRow = (id: string, part: Partial<Pick<RegisterRow, "chosen" | "yearsChosen">>): readonly RegisterRow[] =>
  lotenRows.map((row) => (row.id === id ? { ...row, ...part } : row));
const computed = compute(designs);

/** Types into cells of a row, looks, and takes it back. */
function whileTyped(id: string, cells: Readonly<Record<string, string | number | null>>, look: () => void): void {
  const held = Object.keys(cells).map((header): [string, string | number | null] => {
    const value = computed.at("Tiltaksregister", rowAt(id), columnOf(header));
    return [header, typeof value === "boolean" ? null : value];
  });
  for (const [header, value] of Object.entries(cells)) computed.type("Tiltaksregister", rowAt(id), columnOf(header), value);
  look();
  for (const [header, value] of held) computed.type("Tiltaksregister", rowAt(id), columnOf(header), value);
}

function expectEngine(rows: readonly RegisterRow[]): void {
  const { drift, investering } = planFigures(rows, lotenAssumptions);
  const all = [drift.kroner, drift.uncertain, drift.low, drift.high].map(rounded);
  expect([0, 1, 2, 3].map((down) => shown(computed, "Drift i alt", down))).toEqual(all);
  expect(shown(computed, "Investering i alt")).toEqual(rounded(investering.kroner));
}

test("one row per beløp stands in tblTiltak, with a link to its source cell", () => {
  expect(table).toMatchObject({ name: "tblTiltak", area: { rows: lotenRows.length + 1 } });
  expect(register.links).toHaveLength(lotenRows.length);
  expect(register.links[0]?.target).toEqual({ sheet: "Tiltak", area: { row: 5, column: 3, rows: 1, columns: 1 } });
});

// What the user types in which yellow cell, and the same choice as the engine knows it.
const typed: readonly (readonly [string, string, string | number, Partial<Decidable>])[] = [
  ["B001", "Beløp valgt", 650000, { kroner: 650000 }],
  ["B001", "Fra valgt", 2018, { from: 2018 }],
  ["B001", "Til valgt", 2019, { to: 2019 }],
  ["B001", "Startmåned valgt", 8, { startMonth: 8 }],
  ["B001", "Betales av andre valgt", 0.4, { paidByOthers: 0.4 }],
  ["B001", "Status valgt", "avvist", { status: "avvist" }],
  ["B001", "Med valgt", "nei", { included: false }],
  ["B001", "Type valgt", "investering", { kind: "investering" }],
  ["B001", "Profil valgt", "engangs", { profile: "engangs" }],
  ["B005", "Profil valgt", "varig", { profile: "varig" }],
  ["B005", "Startmåned valgt", 7, { startMonth: 7 }],
  ["B011", "Til valgt", 2020, { to: 2020 }],
  ["B023", "Profil valgt", "fordelt", { profile: "fordelt" }],
  ["B026", "Beløp valgt", 800000, { kroner: 800000 }],
  ["B010", "Fra valgt", 2014, { from: 2014 }],
  ["B018", "Fra valgt", 2020, { from: 2020 }],
];

describe("a choice in a yellow cell recalculates everything as the engine does", () => {
  test.each(typed)("%s %s %s", (id, header, value, chosen) => {
    whileTyped(id, { [header]: value }, () => expectEngine(withRow(id, { chosen })));
  });

  test("a mark moved from 2015 to 2017 moves the start", () => {
    whileTyped("B001", { 2015: null, 2017: 1 }, () => expectEngine(withRow("B001", { yearsChosen: { 2015: 0, 2017: 1 } })));
  });

  test("a count and a year make a price per unit count", () => {
    whileTyped("B016", { "Antall valgt": 40, "Fra valgt": 2014 }, () => expectEngine(withRow("B016", { chosen: { count: 40, from: 2014 } })));
  });

  test("choosing the same profile settles a doubt: lowest and highest come together", () => {
    whileTyped("B005", { "Profil valgt": "trinnvis" }, () => expectEngine(withRow("B005", { chosen: { profile: "trinnvis" } })));
  });

  test("and everything is as before when the cells are emptied", () => {
    expectEngine(lotenRows);
  });
});

test("sorting the register changes no total: rows are found by their id", () => {
  const sorted = [...lotenRows].reverse();
  const mixed = compute([...designSheets(sheetInput(sorted)).slice(0, 1), ...designs.slice(1)]);
  expect(shown(mixed, "Drift i alt")).toEqual(planFigures(lotenRows, lotenAssumptions).drift.kroner);
});

test("what stands in the sheet is read back as it was: source, readings, choices, moved marks", () => {
  const rows = lotenRows.map((row): RegisterRow => {
    if (row.id === "B005") return { ...row, chosen: { profile: "varig", kroner: 1600000 }, yearsChosen: { 2013: 0, 2014: 1 } };
    if (row.id === "B016") return { ...row, state: "ask", goals: ["1", "7"], financing: "Egne rammer", words: "GPS" };
    return row;
  });
  const [design] = designSheets(sheetInput(rows));
  if (!design) throw new Error("a register");
  const back = registerFromGrid(gridOf(design, compute(designSheets(sheetInput(rows)))));
  expect(back).toEqual(rows.map((row) => ({ ...row, alternatives: [] })));
});

test.each(["nn", "en"] as const)("a register written in %s is read back too", (language) => {
  const all = designSheets(sheetInput(lotenRows, { language }));
  const [design] = all;
  if (!design) throw new Error("a register");
  expect(registerFromGrid(gridOf(design, compute(all)))).toEqual(lotenRows.map((row) => ({ ...row, alternatives: [] })));
});

test("text that begins with a sign of a formula is a value, never a formula", () => {
  const rows = [registerRow("B001", "1.1", { title: "=HYPERLINK(\"http://x\")", kroner: 100000, years: [2014] })];
  for (const design of designSheets(sheetInput(rows))) {
    for (const block of design.formulas) expect(block.formulaR1C1).not.toContain("HYPERLINK");
  }
  const own = compute(designSheets(sheetInput(rows)));
  expect(own.at("Tiltaksregister", 9, columnOf("Tiltak"))).toBe("=HYPERLINK(\"http://x\")");
});
