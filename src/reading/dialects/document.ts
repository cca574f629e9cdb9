/** The dialects as a Markdown document in Norwegian: how each is known, with its sample and what is read from it. */
import { noChoices } from "../choices";
import { readWorkbook } from "../read-workbook";
import type { Tiltak } from "../../plan/plan";
import type { Dialect } from "./dialect";
import { dialects } from "./list";
import { sampleGrid } from "./sample-grid";

export function dialectsDocument(): string {
  const head = [
    "# Dialekter",
    "",
    "Måter kommunene setter opp tiltakstabeller på, slik lesingen kjenner dem. Dokumentet er laget av dialektene selv",
    "med `npx tsx scripts/dialects-doc.ts`; en test sier fra når det er gammelt.",
    "",
  ];
  return [...head, ...dialects.flatMap(section)].join("\n");
}

function section(dialect: Dialect): string[] {
  const rows = dialect.sample.map((line) => line.split("|").map((cell) => cell.trim().replaceAll("¶", "<br>")));
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, i) => cells[i] ?? "").join(" | ")} |`;
  const plan = readWorkbook([sampleGrid(dialect)], noChoices);
  return [
    `## ${dialect.name} (\`${dialect.id}\`)`, "", dialect.about, "",
    line(rows[0] ?? []), `|${" --- |".repeat(width)}`, ...rows.slice(1).map(line), "",
    "Leses som:", "", ...plan.tiltak.map(readAs), "",
  ];
}

function readAs(tiltak: Tiltak): string {
  const parts = [
    tiltak.amounts.map((amount) => `${amount.year}: ${kroner(amount.kroner)}`).join(", "),
    tiltak.costs.map((cost) => kroner(cost.kroner)).join(" + "),
    tiltak.startYears.length > 0 ? `start ${tiltak.startYears.map((start) => start.year).join(", ")}` : "",
    tiltak.period ? `tid ${tiltak.period.from}–${tiltak.period.to ?? ""}` : "",
    tiltak.positions === null ? "" : `${String(tiltak.positions).replace(".", ",")} årsverk`,
    tiltak.kind ?? "",
    tiltak.financing ?? "",
  ].filter((part) => part !== "");
  return `- ${tiltak.number === null ? "" : `${tiltak.number} `}${tiltak.title}${parts.length > 0 ? ` – ${parts.join(" · ")}` : ""}`;
}

function kroner(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, " ")} kr`;
}
