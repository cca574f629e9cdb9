import { designSheets } from "../../src/sheets/list";
import { lotenDrift, lotenInvestering, lotenRows, tickedDeflator, lotenAssumptions } from "../economy/oracle";
import { compute, differences, rowOf } from "./computed";
import { sheetInput } from "./input";

const designs = designSheets(sheetInput(lotenRows));
const computed = compute(designs);
const years = Array.from({ length: 14 }, (_, i) => i);
const row = (sheet: string, label: string): number => rowOf(computed, sheet, label);

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

test("nominal prices without the years 2012 and 2013 say so in every cell, and nowhere 0", () => {
  const nominal = compute(designSheets(sheetInput(lotenRows, { assumptions: { ...lotenAssumptions, prices: "nominal" } })));
  const at = row("Kostnad per år", "Drift i alt");
  expect(years.map((i) => nominal.at("Kostnad per år", at, 3 + i))).toEqual(Array(14).fill("mangler"));
  expect(nominal.at("Kostnad per år", 4, 1)).toBe("Mangler deflator: gi sats og kryss av på arket Forutsetninger, eller velg faste kroner.");
});

test("the control line is 0 in every year, and the lists hold 1 440 000 without a year and two without a cost", () => {
  const control = row("Kostnad per år", "Kontroll: tabell minus vist (0 = alt er med)");
  expect(years.map((i) => computed.at("Kostnad per år", control, 3 + i))).toEqual(Array(14).fill(0));
  expect(computed.at("Kostnad per år", row("Kostnad per år", "Sum drift, ikke tidfestet"), 3)).toBe(1440000);
  expect(computed.at("Kostnad per år", row("Kostnad per år", "I alt"), 3)).toBe(2);
});

test("of 2013 5 925 000 is uavklart, and the span is 4 725 000 to 11 100 000", () => {
  const drift = row("Kostnad per år", "Drift i alt");
  expect([1, 2, 3].map((down) => computed.at("Kostnad per år", drift + down, 4))).toEqual([5925000, 4725000, 11100000]);
});

test("a cost given to a tiltak without a line of its own is in the total and shown as such", () => {
  const own = compute(designs);
  const register = designs.find((design) => design.id === "register");
  const header = register?.values.flatMap((block) => block.values.map((line) => line.indexOf("Beløp valgt"))).find((at) => at >= 0) ?? -1;
  const line = register?.values.find((block) => block.values.some((cells) => cells[0] === "B031"));
  const at = (line?.at.row ?? 0) + (line?.values.findIndex((cells) => cells[0] === "B031") ?? 0);
  own.type("Tiltaksregister", at, header + 1, 300000);
  const drift = rowOf(own, "Kostnad per år", "Drift i alt");
  expect(own.at("Kostnad per år", drift, 3 + 4)).toBe(13375000 + 300000);
  const rest = rowOf(own, "Kostnad per år", "Tiltak uten egen linje (kjør Beregn på nytt)");
  expect([3, 4].map((i) => own.at("Kostnad per år", rest, 3 + i))).toEqual([0, 300000]);
});
