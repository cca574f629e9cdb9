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
  "controlPlace",
  "controlAnswer",
  "columnSection",
  "controlWhat",
  "controlTodo",
  "controlRule",
  "controlReason",
];
/** Columns of the table; the counts at the head stand left of the area, where columns are narrow. */
const place = 3;
const counts = { first: 2, area: 5, answered: 6 } as const;
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
    `${finding.cells.sheet}!${toA1(finding.cells.area)}`,
    acknowledged ? `${acknowledged.by}, ${acknowledged.when.slice(0, 10)}` : null,
    areaOf(work, one),
    what,
    todo,
    `${finding.rule} ${work.sentences.rule(finding.rule, work.language)}`,
    acknowledged?.reason ?? null,
  ];
}

/** Counts of open findings per severity and area, and of those answered for; live over `tblKontroll`. */
function putFront(draft: Draft, work: SheetWork, areas: readonly string[]): void {
  const { language } = work;
  const column = (key: SheetText): string => columnRef(work, "tblKontroll", say(language, key));
  const heads = severities.map((one) => say(language, severityTexts[one]));
  draft.put(frontRow, counts.first, [[...heads, say(language, "controlFront"), say(language, "controlAnswered")]], "part");
  const [first, rows] = [frontRow + 1, areas.length];
  draft.put(first, counts.area, [...areas.map((name) => [name]), [say(language, "controlSum")]]);
  const put = (at: number, counted: string): void => {
    draft.formula(area(first, at, rows), `=COUNTIFS(${counted},${column("columnSection")},RC${String(counts.area)})`, "count");
    draft.formula(area(first + rows, at), `=COUNTIFS(${counted})`, "count");
  };
  severities.forEach((severity, i) => {
    put(counts.first + i, `${column("controlSeverity")},"${say(language, severityTexts[severity])}",${column("controlAnswer")},""`);
  });
  put(counts.answered, `${column("controlAnswer")},"?*"`);
  draft.look(area(first + rows, counts.first, 1, counts.answered - counts.first + 1), "section");
}

function putTable(draft: Draft, work: SheetWork, header: number, findings: readonly SheetFinding[]): number {
  const { language } = work;
  const empty: CellValue[] = [null, null, null, null, null, say(language, "controlNothing"), null, null, null];
  const values = findings.length > 0 ? findings.map((one, i) => findingCells(work, one, i + 1)) : [empty];
  draft.put(header - 1, 1, [[say(language, "controlTable")]], "section");
  draft.put(header, 1, [columnTexts.map((key) => say(language, key))], "head");
  draft.put(header + 1, 1, values).look(area(header + 1, 1, values.length, columnTexts.length), "wrapped");
  draft.look(area(header + 1, 1, values.length, columnTexts.length), "upright");
  draft.look(area(header + 1, 1, values.length), "count");
  draft.autofit(area(header + 1, 1, values.length, columnTexts.length));
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
  draft.put(4, 1, [[work.readyLine || say(work.language, "readyNotAsked")]], "note");
  putFront(draft, work, areas);
  const last = putTable(draft, work, header, findings);
  return draft.done({
    id: "kontroll",
    title: sheetTitle(work, "kontroll"),
    tabColour: "#A4262C",
    widths: [5, 11, 15, 16, 38, 54, 46, 24, 20],
    freeze: { rows: 0, columns: 0 },
    print: printLandscape(work, area(1, 1, last, columnTexts.length), [header, header]),
  });
}
