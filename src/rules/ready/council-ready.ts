/** *Møteklar*: is the workbook fit to go out with the council's papers, and if not, why not. */
import { cellRef, toA1, type CellsRef } from "../../plan/cell";
import { isErrorValue } from "../../plan/grid";
import type { OekonomiplanFacts, Ready, ReadyCode, ReadyInput, ReadyPoint, ReadyStatus, WrittenFacts } from "./input";
import { externalLinks, externalNames, hiddenFigures, personalData } from "./look-through";

/** Rules whose findings say that drift and investering stand mixed. */
const mixing: readonly string[] = ["R410", "R516"];

/** The rule of cells that show an error value. */
const errorValue = "R110";

/** Every point, in the order a reader would ask; acknowledged findings do not count against it. */
export function councilReady(input: ReadyInput): Ready {
  const points = [...ofFindings(input), ...ofGenerated(input), ...ofPlan(input), ...ofSheets(input)];
  const has = (status: ReadyStatus): boolean => points.some((point) => point.status === status);
  return { verdict: has("failed") ? "not-ready" : has("remark") || has("unknown") ? "ready-with-remarks" : "ready", points };
}

function point(
  code: ReadyCode,
  status: ReadyStatus,
  cells: readonly CellsRef[] = [],
  params: ReadyPoint["params"] = {},
): ReadyPoint {
  return { code, status, cells, params };
}

/** Met where nothing was found, else the status given with where and how many. */
function none(
  code: ReadyCode,
  otherwise: ReadyStatus,
  cells: readonly CellsRef[],
  params: ReadyPoint["params"] = {},
): ReadyPoint {
  return point(code, cells.length === 0 ? "met" : otherwise, cells, { count: cells.length, ...params });
}

function ofFindings({ findings }: ReadyInput): readonly ReadyPoint[] {
  const open = findings.filter((finding) => finding.acknowledged === undefined);
  // An error value has a point of its own below.
  const errors = open.filter((finding) => finding.severity === "error" && finding.rule !== errorValue).map((finding) => finding.cells);
  const mixed = open.filter((finding) => mixing.includes(finding.rule) && finding.severity !== "info").map((finding) => finding.cells);
  return [none("no-open-errors", "failed", errors), none("kinds-apart", "failed", mixed)];
}

function ofGenerated({ written, checksum, register, edited, uncompared = [] }: ReadyInput): readonly ReadyPoint[] {
  if (!written) return [point("written", "failed")];
  const asking = (register ?? []).filter((row) => row.state === "ask" || row.state === "source-changed");
  const [first] = edited;
  const change = first ? { cell: placeOf(first.cells), was: String(first.was ?? ""), is: String(first.is ?? "") } : {};
  return [
    point("written", "met", [], { when: written.when, version: written.version }),
    point("register-current", written.checksum === checksum ? "met" : "failed", [], { when: written.when }),
    none(
      "register-settled",
      "remark",
      asking.map((row) => row.source),
    ),
    untouched(edited, uncompared, change),
    agreeing(written, edited),
  ];
}

/** A cell that was written over by hand is named first: the others follow from it. */
function agreeing({ reconciled, differences = [] }: WrittenFacts, edited: ReadyInput["edited"]): ReadyPoint {
  if (reconciled !== false) return point("reconciled", reconciled === null ? "unknown" : "met");
  const byHand = new Set(edited.map((cell) => placeOf(cell.cells)));
  const first = differences.find((one) => byHand.has(placeOf(one.cells))) ?? differences[0];
  const params = first ? { cell: placeOf(first.cells), shown: typeof first.workbook === "number" ? first.workbook : String(first.workbook ?? ""), right: first.engine } : {};
  return point("reconciled", "failed", differences.map((one) => one.cells), { count: differences.length, ...params });
}

/** Not met without all sheets compared: silence about some is no answer. */
function untouched(edited: ReadyInput["edited"], uncompared: readonly string[], change: ReadyPoint["params"]): ReadyPoint {
  const cells = edited.map((cell) => cell.cells);
  if (cells.length === 0 && uncompared.length > 0) return point("untouched", "unknown", [], { sheets: uncompared.join(", ") });
  return none("untouched", "failed", cells, change);
}

/** The økonomiplan covers the next four years (kommuneloven § 14-3), in prices that are stated. */
function ofPlan({ oekonomiplan }: ReadyInput): readonly ReadyPoint[] {
  if (!oekonomiplan) return [point("four-years", "unknown"), point("price-base", "unknown")];
  return [fourYears(oekonomiplan), ...prices(oekonomiplan)];
}

function fourYears({ first, years, lastYearCell }: OekonomiplanFacts): ReadyPoint {
  const shown = years.length > 1 ? `${String(years[0])}–${String(years.at(-1))}` : years.join("");
  const params = { count: years.length, shown, last: String(first + 3) };
  return point("four-years", years.length >= 4 ? "met" : "failed", years.length < 4 && lastYearCell ? [lastYearCell] : [], params);
}

function prices({ priceYear, unpriced, costed, priceYearCell }: OekonomiplanFacts): readonly ReadyPoint[] {
  if (!costed) return [point("no-amounts", "met")];
  if (priceYear === null) return [point("price-base", "failed", priceYearCell ? [priceYearCell] : [])];
  const missing = unpriced.join(", ");
  return [
    point("price-base", "met", [], { year: String(priceYear) }),
    point("prices-known", unpriced.length === 0 ? "met" : "failed", unpriced.length > 0 && priceYearCell ? [priceYearCell] : [], { missing }),
  ];
}

function placeOf({ sheet, area }: CellsRef): string {
  return `${sheet}!${toA1(area)}`;
}

function ofSheets({ grids, inventory }: ReadyInput): readonly ReadyPoint[] {
  const errors = grids.flatMap((grid) =>
    grid.values.flatMap((row, i) =>
      row.flatMap((value, j) => (isErrorValue(value) ? [cellRef(grid.sheet, grid.top + i, grid.left + j)] : [])),
    ),
  );
  const names = externalNames(inventory);
  const links = externalLinks(grids);
  const printed = inventory.sheets.filter(
    (sheet) => sheet.visibility === "visible" && sheet.used !== null && sheet.printArea === null,
  );
  const unprinted = printed.flatMap(({ name, used }) => (used ? [{ sheet: name, area: used }] : []));
  return [
    none("nothing-hidden", "failed", hiddenFigures(grids)),
    point("no-external-links", links.length + names.length === 0 ? "met" : "failed", links, {
      count: links.length + names.length,
      names: names.length > 0 ? `(${names.join(", ")})` : "",
    }),
    point("no-comments", inventory.comments === 0 ? "met" : "remark", [], { count: inventory.comments }),
    none("no-error-cells", "failed", errors),
    none("no-personal-data", "failed", personalData(grids)),
    none("print-areas", "remark", unprinted, { sheets: unprinted.map((one) => one.sheet).join(", ") }),
  ];
}
