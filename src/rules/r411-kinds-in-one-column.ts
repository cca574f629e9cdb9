/** Drift and investering among the rows of one column, and no column that says which is which. */
import { columnLetters } from "../plan/cell";
import type { PlanTable } from "../plan/plan";
import { hasMoney, moneyCells, nameOf } from "./about-tiltak";
import type { RuleInput } from "./input";
import type { Found, Rule } from "./rule";
import { sumRowsOf } from "./sum-rows";

export const kindsInOneColumn: Rule = {
  id: "R411",
  name: "kinds-in-one-column",
  severity: "info",
  group: "drift-and-investering",
  basis: "law",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Investeringer som ikke er skrevet som det («bygging», «kjøp av brannbil», «investering»).",
  holds: [
    {
      say: "En kolonne sier hva som er drift og hva som er investering",
      sample: {
        tiltak: [
          { title: "Renter og avdrag", cost: 90000, years: [2027] },
          { title: "Kjøp av brannbil", cost: 4000000, years: [2025], kind: "investering" },
          { title: "Trim for eldre", cost: 60000, years: [2025] },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "En investering blant driftstiltak, uten kolonne som sier det",
      at: ["C4"],
      sample: {
        kindSaid: false,
        tiltak: [
          { title: "Renter og avdrag", cost: 90000, years: [2027] },
          { title: "Kjøp av brannbil", cost: 4000000, years: [2025], kind: "investering" },
          { title: "Trim for eldre", cost: 60000, years: [2025] },
        ],
      },
    },
  ],
  check: (input) => input.plan.tables.flatMap((one) => checkTable(input, one)),
};

function checkTable({ plan }: RuleInput, table: PlanTable): readonly Found[] {
  if (table.columns.some((one) => one.role === "kind")) return [];
  // Where a sum mixes them, R516 says so at the sum.
  if (sumRowsOf(plan, table.sheet).size > 0) return [];
  const costed = plan.tiltak.filter((tiltak) => tiltak.table === table.id && hasMoney(tiltak));
  const columns = [...new Set(costed.map((tiltak) => moneyCells(tiltak).area.column))];
  return columns.flatMap((column) => {
    const here = costed.filter((tiltak) => moneyCells(tiltak).area.column === column);
    const drift = here.filter((tiltak) => tiltak.kind === "drift");
    // Sections of their own keep them apart: "Drift" above, "Investeringer" below.
    const sections = new Set(drift.map((tiltak) => tiltak.section));
    const mixed = here.filter((tiltak) => tiltak.kind === "investering" && sections.has(tiltak.section));
    if (drift.length < 2 || drift.length < mixed.length) return [];
    return mixed.map((tiltak) => ({
      cells: moneyCells(tiltak),
      params: { tiltak: nameOf(tiltak), column: columnLetters(column), drift: drift.length },
    }));
  });
}
