import { figureOf } from "../../src/economy/explain";
import { planFigures } from "../../src/economy/figures";
import { designSheets } from "../../src/sheets/list";
import { sheetInput } from "../sheets/input";
import { lotenAssumptions, lotenRows } from "./oracle";

const figures = planFigures(lotenRows, lotenAssumptions);

test("drift in 2012 is made of five rows, one of them lost income with its sign as written", () => {
  const drift = figures.rows.filter((row) => row.applied.kind === "drift");
  expect(figureOf(drift, (row) => row.kroner, 0)).toEqual({
    value: 725000,
    parts: [
      { id: "B014", value: 200000 },
      { id: "B023", value: -200000 },
      { id: "B027", value: 75000 },
      { id: "B028", value: 250000 },
      { id: "B029", value: 400000 },
    ],
  });
});

test("every figure of the sheets that sum the register is the sum of its parts", () => {
  const designs = designSheets(sheetInput(lotenRows)).filter((design) => !["demografi", "forutsetninger"].includes(design.id));
  const all = designs.flatMap((design) => design.figures ?? []);
  expect(all.length).toBeGreaterThan(1000);
  for (const figure of all) {
    const sum = figure.parts.reduce((total, part) => total + part.value, 0);
    expect(Math.abs(sum - figure.value)).toBeLessThan(0.005);
  }
});

test("where prices are not known there is no figure to explain", () => {
  const nominal = planFigures(lotenRows, { ...lotenAssumptions, prices: "nominal" });
  expect(figureOf(nominal.rows, (row) => row.kroner, 3)).toBeNull();
});
