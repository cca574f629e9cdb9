/** Plans nobody would write: every profile with every choice, so that formulas and engine are held against each other everywhere. */
import fc from "fast-check";
import type { Decidable, RegisterRow } from "../../src/plan/register";
import type { Alternative, Kind, Profile } from "../../src/plan/segment";
import { designSheets } from "../../src/sheets/list";
import { lotenAssumptions, registerRow, segment, tickedDeflator } from "../economy/oracle";
import { compute, differences } from "./computed";
import { sheetInput } from "./input";

const year = fc.integer({ min: 2010, max: 2027 });
const planYear = fc.integer({ min: 2012, max: 2025 });
const kind = fc.constantFrom<Kind>("drift", "investering");
const profile = fc.constantFrom<Profile>("varig", "engangs", "trinnvis", "fordelt", "per-stk", "belop-per-aar", "ikke-tidfestet", "ikke-kostnadsberegnet");
const kroner = fc.integer({ min: -30000, max: 90000 }).map((value) => value * 100);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const alternative: fc.Arbitrary<Alternative> = fc
  .record({ kroner, from: planYear, to: maybe(year), share: fc.constantFrom(1, 0.5, 5 / 12), kind })
  .map((one) => ({ why: { code: "whole-from-first", params: {} }, profile: "varig", segments: [segment(one.kroner, one.from, one.to, { firstYearShare: one.share, kind: one.kind })] }));

const choices = {
  kind,
  profile,
  kroner,
  aarsverk: fc.constantFrom(0.5, 1, 2.25),
  from: year,
  to: year,
  startMonth: fc.integer({ min: 1, max: 12 }),
  count: fc.integer({ min: 0, max: 50 }),
  paidByOthers: fc.constantFrom(0, 0.25, 1),
  status: fc.constantFrom<Decidable["status"]>("vedtatt", "avvist", "i budsjett"),
  included: fc.boolean(),
};

const row = fc
  .record({
    kind,
    profile,
    kroner: maybe(kroner),
    aarsverk: maybe(fc.constantFrom(0.15, 0.6, 10)),
    from: maybe(year),
    to: maybe(year),
    count: maybe(fc.integer({ min: 1, max: 9 })),
    marks: fc.dictionary(planYear.map(String), fc.constantFrom(1, 1, 250000, -75000), { maxKeys: 5 }),
    moved: fc.dictionary(planYear.map(String), fc.constantFrom(0, 1, 120000), { maxKeys: 2 }),
    uncertain: fc.boolean(),
    alternatives: fc.array(alternative, { maxLength: 3 }),
    chosen: fc.record(choices, { requiredKeys: [] }),
    touched: fc.integer({ min: 0, max: 3 }),
    section: fc.constantFrom("1. Omsorg*", "2. Skole?", "3. =Kultur"),
  })
  .map(({ moved, chosen, touched, ...part }) => ({ part, moved, chosen: touched === 0 ? chosen : {} }));

function plan(seed: number, rows: number): readonly RegisterRow[] {
  return fc.sample(row, { seed, numRuns: rows }).map(({ part, moved, chosen }, i) => ({
    ...registerRow(`B${String(i + 1).padStart(3, "0")}`, `1.${String(i + 1)}`, { ...part, tiltak: `B${String(i - (i % 2) + 1).padStart(3, "0")}` }),
    chosen,
    yearsChosen: moved,
  }));
}

test.each([
  [1, "fixed"],
  [2, "nominal"],
] as const)("any plan (%s, %s): each figure is the same in the cells and in the engine", (seed, prices) => {
  const assumptions = { ...lotenAssumptions, prices, deflator: tickedDeflator, windowYear: 2014 };
  const designs = designSheets(sheetInput(plan(seed, 48), { assumptions }));
  expect(differences(designs, compute(designs))).toEqual([]);
});
