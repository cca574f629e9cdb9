import { assumptionsFromGrid } from "../../src/sheets/assumptions-back";
import { designSheets } from "../../src/sheets/list";
import type { Assumptions } from "../../src/economy/assumptions";
import { lotenAssumptions, lotenDrift, lotenRows, tickedDeflator } from "../economy/oracle";
import { compute, gridOf, rowOf } from "./computed";
import { sheetInput } from "./input";

const designs = designSheets(sheetInput(lotenRows));
const design = designs[1];
if (!design) throw new Error("assumptions");
const sheet = "Forutsetninger";
const nameAt = (name: string): { row: number; column: number } => {
  const at = design.names.find((one) => one.name === name)?.area;
  if (!at) throw new Error(name);
  return at;
};
const deflator = design.tables[0]?.area.row ?? 0;

function back(part: Partial<Assumptions>): Partial<Assumptions> {
  const all = designSheets(sheetInput(lotenRows, { assumptions: { ...lotenAssumptions, ...part } }));
  const own = all[1];
  if (!own) throw new Error("assumptions");
  return assumptionsFromGrid(gridOf(own, compute(all)));
}

test("what is not chosen is left to the plan; what is chosen is read back", () => {
  const read = back({ windowYear: 2012 });
  expect(read).toEqual({ deflator: lotenAssumptions.deflator, post: lotenAssumptions.post });
  const chosen = { prices: "nominal", shownYear: 2013, priceYear: 2010, lastYear: 2020, windowYear: 2014, deflator: tickedDeflator } as const;
  expect(back(chosen)).toEqual({ ...chosen, post: lotenAssumptions.post });
});

test("ticking 2012 and 2013 and choosing løpende shows nominal kroner, without the add-in", () => {
  const computed = compute(designs);
  const drift = rowOf(computed, "Kostnad per år", "Drift i alt");
  const { row, column } = nameAt("plan_Priser");
  computed.type(sheet, row, column - 1, "løpende");
  expect(computed.at("Kostnad per år", drift, 4)).toBe("mangler");
  computed.type(sheet, deflator + 1, 3, "ja");
  computed.type(sheet, deflator + 2, 3, "ja");
  // 8 725 000 · 1,032 · 1,030
  expect(computed.at("Kostnad per år", drift, 4)).toBeCloseTo(8725000 * 1.032 * 1.03, 4);
  expect(computed.at("Kostnad per år", 2, 1)).toBe("Løpende kroner · hele kroner · utgifter positive, innsparinger negative");
});

test("fixed kroner of another year take one factor for all years", () => {
  const computed = compute(designSheets(sheetInput(lotenRows, { assumptions: { ...lotenAssumptions, deflator: tickedDeflator } })));
  const { row, column } = nameAt("plan_Visningsaar");
  computed.type(sheet, row, column - 1, 2013);
  const drift = rowOf(computed, "Kostnad per år", "Drift i alt");
  expect(computed.at("Kostnad per år", drift, 16)).toBeCloseTo((lotenDrift[13] ?? 0) * 1000 * 1.032 * 1.03, 4);
  expect(computed.at("Kostnad per år", 2, 1)).toMatch(/^Faste 2013-kroner/);
});

test("a post costs 715 407 with the rates shown", () => {
  const computed = compute(designs);
  const grid = gridOf(design, computed);
  const row = grid.values.findIndex((line) => line[0] === "Ett årsverk koster");
  expect(Math.round(Number(grid.values[row]?.[3]))).toBe(715407);
});
