/** Writes docs/rules.md from the rules themselves: `npx tsx scripts/rules-doc.ts`. A test fails when it is stale. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Severity } from "../src/plan/finding";
import { ruleList } from "../src/rules/list";
import type { Basis, Group, Rule } from "../src/rules/rule";
import { ruleText } from "../src/text/rules/sentence";

const groups: Readonly<Record<Group, string>> = {
  structure: "Tabellen",
  "cost-and-year": "Kostnad og år",
  positions: "Stillinger",
  "drift-and-investering": "Drift og investering",
  sums: "Summer",
  references: "Henvisninger og mål",
  "same-twice": "Samme tiltak to ganger",
  time: "Tid",
  financing: "Finansiering",
  demography: "Befolkning",
};
const severities: Readonly<Record<Severity, string>> = { error: "feil", warning: "advarsel", info: "merknad" };
const bases: Readonly<Record<Basis, string>> = { law: "lov", guideline: "god planskikk", arithmetic: "regning" };

const head = `# Regler

Laget av \`scripts/rules-doc.ts\` fra reglene selv; rett ikke her. Numrene er faste og brukes aldri om igjen.
En regel kan slås av og gis en annen alvorlighet i hver arbeidsbok, og et funn kan kvitteres med begrunnelse og navn.
Kvitteringen faller bort når cellene endres.
`;

/** The whole page. */
export function rulesDoc(): string {
  const parts = (Object.keys(groups) as Group[]).map((group) => {
    const rules = ruleList.filter((rule) => rule.group === group);
    return `## ${groups[group]}\n\n${rules.map(section).join("\n")}`;
  });
  return `${head}\n${table()}\n${parts.join("\n")}`;
}

function table(): string {
  const rows = ruleList.map((rule) => `| [${rule.id}](#${anchor(rule)}) | ${ruleText(rule.id, "nb").name} | ${severities[rule.severity]} | ${bases[rule.basis]} |`);
  return `${ruleList.length} regler.\n\n| Regel | Hva | Alvorlighet | Grunnlag |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function section(rule: Rule): string {
  const text = ruleText(rule.id, "nb");
  return [
    `<a id="${anchor(rule)}"></a>`,
    `### ${rule.id} ${text.name}`,
    "",
    text.what,
    "",
    `- **Gjør:** ${text.todo}`,
    `- **Hvorfor:** ${text.why}`,
    `- **Alvorlighet:** ${severities[rule.severity]} · **Grunnlag:** ${bases[rule.basis]}${rule.fixes ? " · **Kan rettes herfra**" : ""}`,
    `- **Holder:** ${rule.holds.map((example) => example.say).join(" · ")}`,
    `- **Brytes:** ${rule.breaks.map((example) => example.say).join(" · ")}`,
    `- **Ser ikke:** ${rule.cannotSee}`,
    "",
  ].join("\n");
}

function anchor(rule: Rule): string {
  return `${rule.id.toLowerCase()}-${rule.name}`;
}

if (process.argv[1]?.endsWith("rules-doc.ts")) writeFileSync(path.resolve("docs/rules.md"), rulesDoc());
