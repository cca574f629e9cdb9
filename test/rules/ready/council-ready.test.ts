/** *Møteklar*: a workbook in order is ready; each thing amiss is named, and says what to do. */
import { cellRef } from "../../../src/plan/cell";
import type { Finding } from "../../../src/plan/finding";
import { gridFromRows } from "../../../src/plan/grid";
import type { SheetInfo } from "../../../src/plan/inventory";
import { councilReady } from "../../../src/rules/ready/council-ready";
import type { ReadyInput } from "../../../src/rules/ready/input";
import { holdsNationalId, isNationalId } from "../../../src/rules/ready/national-id";
import { languages } from "../../../src/text/language";
import { readyText } from "../../../src/text/rules/ready/sentence";

const sheet: SheetInfo = {
  name: "Plan",
  visibility: "visible",
  protected: false,
  ours: null,
  used: { row: 1, column: 1, rows: 2, columns: 2 },
  printArea: "A1:B2",
};

const good: ReadyInput = {
  findings: [],
  grids: [
    gridFromRows("Plan", [
      ["Tiltak", 2026],
      ["Minibuss", 400],
    ]),
  ],
  inventory: { sheets: [sheet], names: [], tables: [], comments: 0, charts: [] },
  register: [],
  written: { when: "20.11.2026 kl. 10.15", version: "0.1.0", checksum: "a1", reconciled: true },
  checksum: "a1",
  edited: [],
  oekonomiplan: { years: 4, priceYear: 2026 },
};

const error: Finding = {
  rule: "R510",
  severity: "error",
  cells: cellRef("Plan", 2, 2),
  related: [],
  params: {},
  fix: [],
};
const withGrid = (grid: ReturnType<typeof gridFromRows>): Partial<ReadyInput> => ({ grids: [grid] });
const formula = (text: string): Partial<ReadyInput> => withGrid(gridFromRows("Plan", [[1]], { formulas: [[text]] }));

test("a workbook in order is ready, and every point says so in three languages", () => {
  const { verdict, points } = councilReady(good);
  expect(verdict).toBe("ready");
  for (const language of languages) {
    for (const { code, params } of points) expect(readyText(code, true, params, language)).not.toMatch(/\{\w+\}|^$/);
  }
});

test.each<[string, Partial<ReadyInput>, string]>([
  ["an open error", { findings: [error] }, "no-open-errors"],
  ["drift and investering in one sum", { findings: [{ ...error, rule: "R516", severity: "warning" }] }, "kinds-apart"],
  ["sheets never made", { written: null }, "written"],
  ["sources changed since", { checksum: "b2" }, "register-current"],
  ["a cell changed by hand", { edited: [{ cells: cellRef("Økonomiplan", 5, 3), was: 400, is: 500 }] }, "untouched"],
  ["totals that differ", { written: { when: "", version: "", checksum: "a1", reconciled: false } }, "reconciled"],
  ["three years", { oekonomiplan: { years: 3, priceYear: 2026 } }, "four-years"],
  ["no price year", { oekonomiplan: { years: 4, priceYear: null } }, "price-base"],
  [
    "a hidden sheet with figures",
    withGrid(gridFromRows("Gjemt", [[12]], { visibility: "veryHidden" })),
    "nothing-hidden",
  ],
  [
    "a hidden row with figures",
    withGrid(
      gridFromRows(
        "Plan",
        [
          ["a", 1],
          ["b", 2],
        ],
        { hiddenRows: [2] },
      ),
    ),
    "nothing-hidden",
  ],
  ["a link to another workbook", formula("='C:\\plan\\[Budsjett 2025.xlsx]Ark1'!$A$1"), "no-external-links"],
  ["an indexed link to another workbook", formula("=[1]Ark1!A1*2"), "no-external-links"],
  ["an error value", withGrid(gridFromRows("Plan", [["#N/A"]])), "no-error-cells"],
  ["a national identity number", withGrid(gridFromRows("Plan", [["Bruker 018190 12012"]])), "no-personal-data"],
])("%s keeps it back", (_, part, code) => {
  const { verdict, points } = councilReady({ ...good, ...part });
  expect(verdict).toBe("not-ready");
  expect(points.filter((one) => one.status === "failed").map((one) => one.code)).toEqual([code]);
});

test.each<[string, Partial<ReadyInput>, string]>([
  ["comment threads", { inventory: { ...good.inventory, comments: 2 } }, "no-comments"],
  ["no print area", { inventory: { ...good.inventory, sheets: [{ ...sheet, printArea: null }] } }, "print-areas"],
])("%s is remarked on", (_, part, code) => {
  const { verdict, points } = councilReady({ ...good, ...part });
  expect(verdict).toBe("ready-with-remarks");
  expect(points.filter((one) => one.status === "remark").map((one) => one.code)).toEqual([code]);
});

test("an acknowledged error does not count, nor a structured reference, nor hidden text", () => {
  const acknowledged = {
    rule: "R510",
    cells: error.cells,
    fingerprint: "x",
    reason: "avtalt",
    name: "Kari",
    date: "2026-11-20",
  };
  const grid = gridFromRows(
    "Plan",
    [
      ["a", 1],
      ["bare tekst", null],
    ],
    {
      hiddenRows: [2],
      formulas: [
        [null, "=SUM(tblTiltak[2026])+Ark2!A1"],
        [null, null],
      ],
    },
  );
  expect(councilReady({ ...good, ...withGrid(grid), findings: [{ ...error, acknowledged }] }).verdict).toBe("ready");
});

test("a national identity number has a real date and two right check digits; an account number does not pass", () => {
  // Check digits worked by hand: 3·0+7·1+6·0+1·1+8·9+9·0+4·1+5·2+2·3 = 100, 11 − 1 = 10 is no digit: not given out.
  expect(isNationalId("01019012300")).toBe(false);
  // A synthetic number (month + 80), its check digits worked out by another program; as a number it has lost its zero.
  expect(isNationalId("01819012012")).toBe(true);
  expect(holdsNationalId(Number("01819012012"))).toBe(true);
  expect(isNationalId("12345678901")).toBe(false);
  expect(holdsNationalId(12345678903)).toBe(false);
  expect(holdsNationalId("org.nr. 974 760 673")).toBe(false);
});
