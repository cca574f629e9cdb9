/** From a reading to designed sheets, with what would be written and what has changed since the last time. Pure. */
import { assumptionsFromGrid } from "../sheets/assumptions-back";
import { defaultAssumptions, withChoices, type Assumptions } from "../economy/assumptions";
import { planFigures, type PlanFigures } from "../economy/figures";
import { buildRegister, type Register } from "../economy/register";
import type { Finding } from "../plan/finding";
import type { RuleSettings } from "../rules/settings";
import type { SheetDesign } from "../sheets/design";
import type { SheetFinding } from "../sheets/input";
import { designSheets } from "../sheets/list";
import { cellNames, sheetIds, tableNames, wantedTitle } from "../sheets/references";
import { reasonText } from "../text/reasons/sentence";
import { findingText, ruleName } from "../text/rules/sentence";
import { textChecksum } from "./checksum";
import { findingsOf, registerRows } from "./check-plan";
import { decided, noDecisions, type Decisions } from "./decisions";
import { realNames } from "./naming";
import { credited } from "./outside-population";
import type { Reading } from "./read-plan";
import { localTime, type Surroundings } from "./surroundings";

export interface FillOptions {
  /** Null keeps what the workbook says. */
  readonly prices: "fixed" | "nominal" | null;
  /** True where *Demografi* alone is written: it may then only follow sheets that stand there already. */
  readonly chartsAlone?: boolean;
  /** The line of *Møteklar* on *Kontroll*; absent: none. */
  readonly readyLine?: string;
  /** Answers to what the register asks, and readings the user has chosen before the register stood. */
  readonly decisions?: Decisions;
}

/** Everything a write needs, and what is told before it. */
export interface Prepared {
  readonly reading: Reading;
  readonly register: Register;
  readonly assumptions: Assumptions;
  readonly figures: PlanFigures;
  readonly findings: readonly Finding[];
  readonly designs: readonly SheetDesign[];
  /** Ids of sheets that stand there already and will be written anew in place. */
  readonly present: readonly string[];
  /** Of all that the sheets are made from: equal where nothing has changed between preview and write. */
  readonly digest: string;
}

/** The register's rows, or none, and what the workbook's own assumptions say. */
export function prepareSheets(reading: Reading, settings: RuleSettings, options: FillOptions, surroundings: Surroundings): Prepared {
  const held = registerRows(reading) ?? [];
  const register = decided(buildRegister(reading.plan, held), held, options.decisions ?? noDecisions);
  const assumptions = assumptionsOf(reading, options, surroundings);
  const findings = findingsOf(reading, settings, register.rows);
  const { language } = surroundings;
  const designs = designSheets({
    language,
    plan: reading.plan,
    rows: register.rows,
    assumptions,
    findings: findings.map(withAnswer),
    demographics: reading.outside ? { ...reading.demographics, tables: credited(reading.outside, language) } : reading.demographics,
    readyLine: options.readyLine ?? "",
    withoutCost: options.chartsAlone === true && !("kostnad" in reading.generated),
    provenance: { when: localTime(surroundings.now()), version: surroundings.version, checksum: reading.checksum, file: surroundings.fileName },
    ...realNames(reading.inventory, {
      titles: Object.fromEntries(sheetIds.map((id) => [id, wantedTitle(id, language)])),
      tables: tableNames,
      names: cellNames,
    }),
    sentences: { reason: reasonText, finding: findingText, rule: ruleName },
  });
  return {
    reading,
    register,
    assumptions,
    figures: planFigures(register.rows, assumptions),
    findings,
    designs,
    present: designs.filter((design) => design.id in reading.generated).map((design) => design.id),
    digest: textChecksum(JSON.stringify([reading.checksum, register.rows, assumptions, findings, reading.inventory.sheets.map((sheet) => sheet.name), reading.outside])),
  };
}

function assumptionsOf(reading: Reading, options: FillOptions, surroundings: Surroundings): Assumptions {
  const grid = reading.ours["forutsetninger"];
  const held = grid ? assumptionsFromGrid(grid) : {};
  const all = withChoices(defaultAssumptions(reading.plan, surroundings.now().getFullYear()), held);
  return options.prices === null ? all : { ...all, prices: options.prices };
}

function withAnswer(finding: Finding): SheetFinding {
  const answer = finding.acknowledged;
  return { finding, acknowledged: answer ? { by: answer.name, reason: answer.reason, when: answer.date } : null };
}
