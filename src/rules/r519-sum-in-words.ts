/** A sum stated in running text that the tiltak do not give. */
import { cellRef, covers, refText, type CellsRef } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import type { Tiltak } from "../plan/plan";
import { hasMoney, moneyCells, wordsOf } from "./about-tiltak";
import { claimedSums, type ClaimedSum } from "./claimed-sums";
import { gridOf, type RuleInput } from "./input";
import { kronerSums, postSums, type PlanSums } from "./plan-sums";
import type { Found, Rule } from "./rule";

const tiltak = [
  { title: "1 årsverk i hjemmetjenesten", cost: 750000, years: [2025], aarsverk: 1 },
  { title: "2 årsverk på sykehjemmet", cost: 1500000, years: [2026], aarsverk: 2 },
];

export const sumInWords: Rule = {
  id: "R519",
  name: "sum-in-words",
  severity: "warning",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Summer i tekst som er langt fra det tiltakene gir: de gjelder trolig noe annet. Og summer uten ord som «til sammen» og «totalt».",
  holds: [
    {
      say: "«Tiltakene koster til sammen 2,25 mill. kr og gir totalt 3 nye årsverk»",
      sample: { tiltak, sheets: [{ name: "Om", rows: [["Tiltakene koster til sammen 2,25 mill. kr og gir totalt 3 nye årsverk."]] }] },
    },
  ],
  breaks: [
    {
      say: "«til sammen 2,5 mill. kr» når tiltakene gir 2,25 mill.",
      at: ["Om!A1"],
      sample: { tiltak, sheets: [{ name: "Om", rows: [["Tiltakene koster til sammen 2,5 mill. kr."]] }] },
    },
    {
      say: "«totalt 4 nye stillinger» når tiltakene gir 3",
      at: ["Om!A1"],
      sample: { tiltak, sheets: [{ name: "Om", rows: [["Planen gir totalt 4 nye stillinger."]] }] },
    },
  ],
  check: (input) => [...inRows(input), ...inProse(input)],
};

/** A row whose own words state a sum other than its beløp give. */
function inRows(input: RuleInput): readonly Found[] {
  return input.plan.tiltak.filter(hasMoney).flatMap((one) => {
    const inCell = sumInCell(input, one);
    if (inCell) return [inCell];
    const sums = rowSums(input, one);
    const own = refText(moneyCells(one)) !== refText(one.titleCells);
    return claimedSums(wordsOf(one)).flatMap((claim) =>
      own && claim.unit === "kroner" ? foundAt(one.titleCells, claim, sums) : [],
    );
  });
}

/** "300 000 / 150 000 / Til sammen 500 000" on the lines of one cell. */
function sumInCell(input: RuleInput, { sheet, costCells }: Tiltak): Found | null {
  const grid = gridOf(input, sheet);
  const held = grid && costCells ? valueAt(grid, costCells.area.row, costCells.area.column) : null;
  if (typeof held !== "string" || !costCells) return null;
  const lines = held.split("\n").flatMap((line) => {
    const match = /^(\D*?)([-−]?\d{1,3}(?:[ .\u00a0\u202f]?\d{3})+)\s*(?:kr\.?|,-)?$/iu.exec(line.trim());
    return match ? [{ words: match[1] ?? "", kroner: Number((match[2] ?? "").replace("−", "-").replace(/[^\d-]/g, "")) }] : [];
  });
  const last = lines.at(-1);
  const parts = lines.slice(0, -1);
  if (!last || parts.length < 2 || !/^(?:sum|til ?sammen|til saman|totalt?|i alt)\W*(?:kr\W*)?$/iu.test(last.words.trim())) return null;
  const right = parts.reduce((sum, part) => sum + part.kroner, 0);
  if (right === last.kroner) return null;
  return { cells: costCells, params: { said: held.trim().split("\n").at(-1)?.trim() ?? "", right, difference: last.kroner - right } };
}

function rowSums({ plan }: RuleInput, one: Tiltak): PlanSums {
  const sums = kronerSums(plan, [one]);
  const parts = one.components.flatMap((part) => (part.kroner === null ? [] : [part.kroner, part.kroner * part.years.length]));
  return { wholes: sums.wholes, all: [...sums.all, ...parts] };
}

/** Text outside the rows: above or under a table, or on a sheet about the plan. */
function inProse(input: RuleInput): readonly Found[] {
  const { plan } = input;
  const rows = { kroner: plan.tiltak.filter(hasMoney), aarsverk: plan.tiltak.filter((one) => one.positions !== null) };
  const sumsOf = (unit: ClaimedSum["unit"], tiltak: readonly Tiltak[]): PlanSums =>
    unit === "kroner" ? kronerSums(plan, tiltak) : postSums(tiltak);
  return input.grids.flatMap((grid) =>
    proseOf(input, grid).flatMap(({ claim, cells }) => {
      const all = rows[claim.unit];
      const here = all.filter((one) => one.sheet === grid.sheet);
      if (all.length < 2) return [];
      const near = sumsOf(claim.unit, here.length > 0 ? here : all);
      return foundAt(cells, claim, { wholes: near.wholes, all: [...near.all, ...sumsOf(claim.unit, all).all] });
    }),
  );
}

const aboutThePlan = /(?<!\p{L})(?:tiltak|handlingsplan|plan(?:en)?(?!\p{L})|invester|nye? |nytt |satsing|kostnad|koster|kostar|opprett|styrk)/iu;

function proseOf({ plan }: RuleInput, grid: Grid): readonly { claim: ClaimedSum; cells: CellsRef }[] {
  const own = plan.tiltak.filter((one) => one.sheet === grid.sheet);
  const rows = new Set(own.flatMap((one) => Array.from({ length: one.rows }, (_, i) => one.row + i)));
  const heads = plan.tables.filter((one) => one.sheet === grid.sheet).flatMap((one) => one.headerCells);
  return grid.values.flatMap((cells, i) =>
    cells.flatMap((text, j) => {
      const [row, column] = [grid.top + i, grid.left + j];
      if (typeof text !== "string" || text.length < 15 || rows.has(row)) return [];
      if (heads.some(({ area }) => covers(area, row, column))) return [];
      return claimedSums(text)
        .filter((claim) => aboutThePlan.test(claim.sentence))
        .map((claim) => ({ claim, cells: cellRef(grid.sheet, row, column) }));
    }),
  );
}

/** Where none of the sums fits, and a whole is so near that it must have been meant. */
function foundAt(cells: CellsRef, claim: ClaimedSum, { wholes, all }: PlanSums): readonly Found[] {
  if (all.some((sum) => Math.abs(Math.abs(sum) - claim.value) <= claim.rounding + 1e-6)) return [];
  const sizes = wholes.map(Math.abs).filter((size) => size > 0);
  const apart = (size: number): number => Math.max(size / claim.value, claim.value / size);
  const [right] = sizes.sort((a, b) => apart(a) - apart(b));
  if (right === undefined || apart(right) > 1.5) return [];
  return [{ cells, params: { said: claim.text, right, difference: claim.value - right } }];
}
