import { realNames } from "../../src/app/naming";
import type { WorkbookInventory } from "../../src/plan/inventory";

const sheet = (name: string, ours: string | null = null) => ({ name, ours, visibility: "visible" as const, protected: false, used: null, printArea: null });
const area = { row: 1, column: 1, rows: 2, columns: 2 };
const none: WorkbookInventory = { sheets: [sheet("Tiltak")], names: [], tables: [], comments: 0, charts: [] };
const wanted = { titles: { kontroll: "Kontroll" }, tables: ["tblTiltak"], names: ["plan_Priser"] };

test("free names are taken as wanted", () => {
  expect(realNames(none, wanted)).toEqual({ titles: { kontroll: "Kontroll" }, tables: { tblTiltak: "tblTiltak" }, names: { plan_Priser: "plan_Priser" } });
});

test("a sheet, table or name of the user's that is called the same keeps it; ours gets a number, whatever the case", () => {
  const inventory: WorkbookInventory = {
    ...none,
    sheets: [sheet("KONTROLL"), sheet("Kontroll 2")],
    tables: [{ name: "TBLTILTAK", sheet: "KONTROLL", area }],
    names: [{ name: "plan_priser", formula: "=KONTROLL!$A$1", visible: true }],
  };
  expect(realNames(inventory, wanted)).toEqual({ titles: { kontroll: "Kontroll 3" }, tables: { tblTiltak: "tblTiltak2" }, names: { plan_Priser: "plan_Priser2" } });
});

test("what is ours keeps the title the user has given it, and its table and name", () => {
  const inventory: WorkbookInventory = {
    ...none,
    sheets: [sheet("Kontroll"), sheet("Min kontroll", "kontroll")],
    tables: [{ name: "tblTiltak", sheet: "Min kontroll", area }],
    names: [{ name: "plan_Priser", formula: "='Min kontroll'!$A$1", visible: true }],
  };
  expect(realNames(inventory, wanted)).toEqual({ titles: { kontroll: "Min kontroll" }, tables: { tblTiltak: "tblTiltak" }, names: { plan_Priser: "plan_Priser" } });
});
