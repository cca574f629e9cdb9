/** Input for designs made of hand-made register rows. */
import type { Plan } from "../../src/plan/plan";
import type { RegisterRow } from "../../src/plan/register";
import type { SheetInput } from "../../src/sheets/input";
import { lotenAssumptions } from "../economy/oracle";

export const noPlan: Plan = {
  tables: [],
  tiltak: [],
  goals: [],
  sections: [],
  left: [],
  years: { from: 2012, to: 2025 },
  priceYear: 2011,
};

export function sheetInput(rows: readonly RegisterRow[], part: Partial<SheetInput> = {}): SheetInput {
  return {
    language: "nb",
    plan: noPlan,
    rows,
    assumptions: lotenAssumptions,
    findings: [],
    demographics: { tables: [], changes: [], prevalence: [] },
    provenance: { when: "2026-11-22T05:20", version: "0.1.0", checksum: "1a2b3c4d", file: "Løten.xlsx" },
    titles: {},
    tables: {},
    names: {},
    sentences: {
      reason: (reason) => reason.code,
      finding: (finding) => ({ what: finding.rule, todo: "" }),
      rule: (rule) => rule,
    },
    ...part,
  };
}
