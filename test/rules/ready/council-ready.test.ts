/** *Møteklar*: a workbook in order is ready; each thing amiss is named, and says what to do. */
import { cellRef } from "../../../src/plan/cell";
import type { Finding } from "../../../src/plan/finding";
import { gridFromRows } from "../../../src/plan/grid";
import type { SheetInfo } from "../../../src/plan/inventory";
import { councilReady } from "../../../src/rules/ready/council-ready";
import type { ReadyInput, ReadyPoint } from "../../../src/rules/ready/input";
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
  oekonomiplan: {
    first: 2026,
    years: [2026, 2027, 2028, 2029],
    priceYear: 2026,
    unpriced: [],
    costed: true,
    lastYearCell: cellRef("Forutsetninger", 10, 3),
    priceYearCell: cellRef("Forutsetninger", 6, 3),
  },
};
const economicPlan = (part: Partial<NonNullable<ReadyInput["oekonomiplan"]>>): Partial<ReadyInput> => ({
  oekonomiplan: good.oekonomiplan && { ...good.oekonomiplan, ...part },
});

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
  ["three years", economicPlan({ years: [2026, 2027, 2028] }), "four-years"],
  ["no price year", economicPlan({ priceYear: null }), "price-base"],
  ["a year without deflator", economicPlan({ unpriced: [2029] }), "prices-known"],
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

test("what is amiss is told with its cell, its figures and what to do, one or many", () => {
  const say = (part: Partial<ReadyInput>, code: ReadyPoint["code"]): string => {
    const found = councilReady({ ...good, ...part }).points.find((one) => one.code === code);
    return found ? readyText(code, found.status === "met", found.params, "nb").replaceAll("\u00a0", " ") : "";
  };
  const cell = cellRef("Økonomiplan", 5, 3);
  const edited = [{ cells: cell, was: "=SUM(C3:C4)", is: 500 }];
  expect(say({ edited }, "untouched")).toMatch(/^1 celle i de lagede arkene er endret for hånd\. Økonomiplan!C5 er endret fra «=SUM\(C3:C4\)» til «500»\./);
  const differences = [
    { cells: cellRef("Kostnad per år", 14, 3), engine: 0, workbook: -900 },
    { cells: cell, engine: 1400, workbook: 500 },
  ];
  const written = { when: "2026-11-20T10:15", version: "0.1.0", checksum: "a1", reconciled: false, differences };
  expect(say({ edited, written }, "reconciled")).toBe("2 celler viser et annet tall enn egen beregning. Økonomiplan!C5 viser 500, men skulle vise 1 400. Velg Beregn på nytt.");
  expect(say({ written, checksum: "b2" }, "register-current")).toContain("laget 20.11.2026 10:15.");
  expect(say(economicPlan({ years: [2026, 2027, 2028] }), "four-years")).toContain("viser bare 3 av fire år (2026–2028)");
  expect(say(economicPlan({ years: [2026, 2027, 2028] }), "four-years")).toContain("Skriv 2029 som siste år");
  expect(say({ findings: [error, error] }, "no-open-errors")).toContain("Rett dem");
});

test("a plan without amounts needs no price year", () => {
  const { verdict, points } = councilReady({ ...good, ...economicPlan({ priceYear: null, costed: false }) });
  expect(verdict).toBe("ready");
  expect(points.map((one) => one.code)).not.toContain("price-base");
});

test("an error value counts once, and a mixture that only the words suggest does not stop the workbook", () => {
  const shown = { ...error, rule: "R110" };
  const failed = (part: Partial<ReadyInput>) =>
    councilReady({ ...good, ...part }).points.filter((one) => one.status === "failed").map((one) => one.code);
  expect(failed({ ...withGrid(gridFromRows("Plan", [["#N/A"]])), findings: [shown] })).toEqual(["no-error-cells"]);
  expect(failed({ findings: [{ ...error, rule: "R516", severity: "info" }] })).toEqual([]);
});

test("an amount of eleven digits, shown as one or computed, is no identity number", () => {
  const grid = (part: object) => withGrid(gridFromRows("Plan", [[1819012012]], part));
  const codes = (part: Partial<ReadyInput>) =>
    councilReady({ ...good, ...part }).points.filter((one) => one.status === "failed").map((one) => one.code);
  expect(codes(grid({}))).toEqual(["no-personal-data"]);
  expect(codes(grid({ formats: [["#,##0"]] }))).toEqual([]);
  expect(codes(grid({ formulas: [["=A2*1000"]] }))).toEqual([]);
  expect(holdsNationalId("018190-12012")).toBe(true);
});

test("figures hidden in a generated sheet count too", () => {
  const sheets = [{ ...sheet, name: "Økonomiplan", ours: "oekonomiplan" }];
  const hidden = gridFromRows("Økonomiplan", [["a", 1], ["b", 2]], { hiddenRows: [2] });
  const { points } = councilReady({ ...good, ...withGrid(hidden), inventory: { ...good.inventory, sheets } });
  expect(points.filter((one) => one.status === "failed").map((one) => one.code)).toEqual(["nothing-hidden"]);
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
