/** Numbers of the same size under two units: one of the headings has the wrong one. */
import type { CellsRef } from "../plan/cell";
import type { Plan, PlanTable } from "../plan/plan";
import { hasMoney } from "./about-tiltak";
import type { Rule } from "./rule";

const table = (name: string, unit: 1 | 1000, size: number) => ({
  name,
  unit,
  roles: ["title", "year 2025", "year 2026"] as const,
  rows: [
    ["Tiltak", 2025, 2026],
    [`Minibuss til ${name.toLowerCase()}`, 4 * size, 4 * size],
    [`Brannvern i ${name.toLowerCase()}`, 3 * size, 2 * size],
  ],
});

export const unitsDiffer: Rule = {
  id: "R112",
  name: "units-differ",
  severity: "error",
  group: "structure",
  basis: "arithmetic",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tabeller med færre enn to beløp, tabeller av ulikt slag, og investeringer: et bygg i 1000 kroner kan se ut som kroner.",
  holds: [
    {
      say: "400 000 i kroner og 400 i 1000 kroner",
      sample: { sheets: [table("Helse", 1, 100000), table("Oppvekst", 1000, 100)] },
    },
  ],
  breaks: [
    {
      say: "400 000 i kroner og 400 000 i 1000 kroner",
      at: ["Oppvekst!A1"],
      sample: { sheets: [table("Helse", 1, 100000), table("Oppvekst", 1000, 100000)] },
    },
  ],
  check: ({ plan }) => {
    const sized = plan.tables.flatMap((one) => sizeOf(plan, one));
    const seen = new Set<PlanTable>();
    return sized.flatMap(({ table, size, saidIn }) => {
      // Buildings do cost what looks like kroner in thousands.
      if (mostlyInvestering(plan, table)) return [];
      const like = sized.filter((other) => other.table.dialect === table.dialect && other.table.unit.scale < table.unit.scale);
      const other = like.find((one) => Math.max(one.size / size, size / one.size) <= 10);
      if (!other || seen.has(table)) return [];
      seen.add(table);
      return [
        {
          cells: saidIn,
          related: [other.saidIn],
          params: { unit: table.unit.scale, size: Math.round(size), other: other.table.unit.scale, otherSize: Math.round(other.size) },
        },
      ];
    });
  },
};

/** The middle amount of a table as it is written, before its unit. */
function sizeOf(plan: Plan, table: PlanTable): readonly { table: PlanTable; size: number; saidIn: CellsRef }[] {
  const { scale, saidIn } = table.unit;
  const kroner = plan.tiltak
    .filter((tiltak) => tiltak.table === table.id)
    .flatMap((tiltak) => [...tiltak.amounts, ...tiltak.costs].map((one) => Math.abs(one.kroner)))
    .filter((one) => one > 0)
    .sort((a, b) => a - b);
  const middle = kroner[Math.floor(kroner.length / 2)];
  return saidIn && kroner.length >= 2 && middle !== undefined ? [{ table, size: middle / scale, saidIn }] : [];
}

function mostlyInvestering(plan: Plan, table: PlanTable): boolean {
  const kinds = plan.tiltak.filter((tiltak) => tiltak.table === table.id && hasMoney(tiltak)).map((tiltak) => tiltak.kind);
  return kinds.filter((kind) => kind !== "drift").length * 2 >= kinds.length;
}
