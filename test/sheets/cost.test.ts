import { designSheets } from "../../src/sheets/list";
import { lotenDrift, lotenInvestering, lotenRows, tickedDeflator, lotenAssumptions } from "../economy/oracle";
import { compute, differences } from "./computed";
import { sheetInput } from "./input";

const designs = designSheets(sheetInput(lotenRows));
const computed = compute(designs);
const years = Array.from({ length: 14 }, (_, i) => i);
const row = (sheet: string, label: string): number => {
  for (let at = 1; at < 200; at++) if (String(computed.at(sheet, at, 2) ?? "").trim() === label) return at;
  throw new Error(`No row ${label}`);
};

test("formulas of Kostnad per år give Løten's drift and investering", () => {
  const drift = row("Kostnad per år", "Drift i alt");
  const investering = row("Kostnad per år", "Investering i alt");
  expect(years.map((i) => computed.at("Kostnad per år", drift, 3 + i))).toEqual(lotenDrift.map((kroner) => kroner * 1000));
  expect(years.map((i) => computed.at("Kostnad per år", investering, 3 + i))).toEqual(lotenInvestering.map((kroner) => kroner * 1000));
});

test("every figure that the engine knows is the same in the cells, to the øre", () => {
  const count = designs.reduce((sum, design) => sum + (design.figures?.length ?? 0), 0);
  expect(count).toBeGreaterThan(1000);
  expect(differences(designs, computed)).toEqual([]);
});

test("in nominal prices with all years ticked they are the same too", () => {
  const nominal = designSheets(sheetInput(lotenRows, { assumptions: { ...lotenAssumptions, prices: "nominal", deflator: tickedDeflator } }));
  expect(differences(nominal, compute(nominal))).toEqual([]);
});
