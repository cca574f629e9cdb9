/** *Kontroll*: how many findings of each severity in each area, then every finding with a link to its cell. */
import { toA1, covers, type CellValue } from "../plan/cell";
import type { Severity } from "../plan/finding";
import type { SheetDesign, StyleName } from "./design";
import { area, Draft } from "./draft";
import { putHeading } from "./heading";
import type { SheetFinding, SheetWork } from "./input";
import { printLandscape } from "./print";
import { columnRef, sheetTitle, tableRef } from "./references";
import { say, type SheetText } from "./texts";

const severities: readonly Severity[] = ["error", "warning", "info"];
const severityTexts: Readonly<Record<Severity, SheetText>> = {
  error: "severityError",
  warning: "severityWarning",
  info: "severityInfo",
};
const severityStyles: Readonly<Record<Severity, StyleName>> = {
  error: "severity-error",
  warning: "severity-warning",
  info: "severity-info",
};
const columnTexts: readonly SheetText[] = [
  "columnNr",
  "controlSeverity",
  "columnSection",
  "controlPlace",
  "controlWhat",
  "controlTodo",
  "controlRule",
  "controlAnswer",
  "controlReason",
];
const place = 4;
const frontRow = 5;

/** Findings by severity, then as they stand in the workbook. */
function ordered(findings: readonly SheetFinding[]): readonly SheetFinding[] {
  const order = ({ finding }: SheetFinding): number => severities.indexOf(finding.severity);
  return [...findings].sort(
    (a, b) =>
      order(a) - order(b) ||
      a.finding.cells.sheet.localeCompare(b.finding.cells.sheet, "nb") ||
      a.finding.cells.area.row - b.finding.cells.area.row ||
      a.finding.cells.area.column - b.finding.cells.area.column,
  );
}

/** The area of the plan a finding's first cell stands in. */
function areaOf(work: SheetWork, { finding }: SheetFinding): string {
  const { sheet, area: cells } = finding.cells;
  const tiltak = work.plan.tiltak.find(
    (one) => one.sheet === sheet && covers({ row: one.row, column: 1, rows: one.rows, columns: 1 }, cells.row, 1),
  );
  if (!tiltak) return say(work.language, "controlOutsideAreas");
  const name = tiltak.section ?? say(work.language, "withoutSection");
  return tiltak.sectionNumber === null ? name : `${tiltak.sectionNumber}. ${name}`;
}

function findingCells(work: SheetWork, one: SheetFinding, number: number): CellValue[] {
  const { finding, acknowledged } = one;
  const { what, todo } = work.sentences.finding(finding, work.language);
  return [
    number,
    say(work.language, severityTexts[finding.severity]),
    areaOf(work, one),
    `${finding.cells.sheet}!${toA1(finding.cells.area)}`,
    what,
    todo,
    `${finding.rule} ${work.sentences.rule(finding.rule, work.language)}`,
    acknowledged ? `${acknowledged.by}, ${acknowledged.when.slice(0, 10)}` : null,
    acknowledged?.reason ?? null,
  ];
}

/** Counts of open findings per area and severity, live over `tblKontroll`; returns the rows used. */
function putFront(draft: Draft, work: SheetWork, areas: readonly string[]): void {
  const { language } = work;
  const column = (key: SheetText): string => columnRef(work, "tblKontroll", say(language, key));
  const heads = [...severities.map((one) => say(language, severityTexts[one])), say(language, "controlAnswered")];
  // Columns 3 to 7 stand over the table's area, place and texts: the counts are few and short.
  draft.put(frontRow, 3, [[say(language, "controlFront"), ...heads]], "head");
  const first = frontRow + 1;
  draft.put(first, 3, [...areas.map((name) => [name]), [say(language, "controlSum")]]);
  const rows = areas.length + 1;
  severities.forEach((severity, i) => {
    const counted = `${column("controlSeverity")},"${say(language, severityTexts[severity])}",${column("controlAnswer")},""`;
    draft.formula(area(first, place + i, areas.length), `=COUNTIFS(${counted},${column("columnSection")},RC3)`, "count");
    draft.formula(area(first + areas.length, place + i), `=COUNTIFS(${counted})`, "count");
  });
  const answered = `${column("controlAnswer")},"?*"`;
  draft.formula(area(first, place + severities.length, areas.length), `=COUNTIFS(${answered},${column("columnSection")},RC3)`, "count");
  draft.formula(area(first + areas.length, place + severities.length), `=COUNTIFS(${answered})`, "count");
  draft.look(area(first + rows - 1, 3, 1, 5), "section");
}

function putTable(draft: Draft, work: SheetWork, header: number, findings: readonly SheetFinding[]): number {
  const { language } = work;
  const empty: CellValue[] = [null, null, null, null, say(language, "controlNothing"), null, null, null, null];
  const values = findings.length > 0 ? findings.map((one, i) => findingCells(work, one, i + 1)) : [empty];
  draft.put(header - 1, 1, [[say(language, "controlTable")]], "section");
  draft.put(header, 1, [columnTexts.map((key) => say(language, key))], "head");
  draft.put(header + 1, 1, values).look(area(header + 1, 3, values.length, columnTexts.length - 2), "wrapped");
  findings.forEach(({ finding }, i) => {
    draft.look(area(header + 1 + i, 2), severityStyles[finding.severity]);
    draft.look(area(header + 1 + i, place), "link").link(header + 1 + i, place, finding.cells);
  });
  draft.table(tableRef(work, "tblKontroll"), area(header, 1, values.length + 1, columnTexts.length));
  return header + values.length;
}

/** The sheet *Kontroll* with `tblKontroll`. */
export function controlSheet(work: SheetWork): SheetDesign {
  const draft = new Draft();
  const findings = ordered(work.findings);
  const areas = [...new Set(findings.map((one) => areaOf(work, one)))].sort((a, b) => a.localeCompare(b, "nb", { numeric: true }));
  const header = frontRow + areas.length + 5;
  putHeading(draft, work, "kontroll", null);
  draft.put(2, 1, [[say(work.language, "controlHelp")]], "subtitle");
  putFront(draft, work, areas);
  const last = putTable(draft, work, header, findings);
  return draft.done({
    id: "kontroll",
    title: sheetTitle(work, "kontroll"),
    tabColour: "#A4262C",
    widths: [5, 12, 34, 16, 58, 52, 30, 18, 26],
    freeze: { rows: 0, columns: 0 },
    print: printLandscape(work, area(1, 1, last, columnTexts.length), [header, header]),
  });
}
