/** *Møteklar*: is the workbook fit to go out with the council's papers, and if not, why not. */
import type { CellsRef } from "../../plan/cell";
import { isErrorValue } from "../../plan/grid";
import { cellRef } from "../../plan/cell";
import type { Ready, ReadyCode, ReadyInput, ReadyPoint, ReadyStatus } from "./input";
import { externalLinks, externalNames, hiddenFigures, personalData } from "./look-through";

/** Rules whose findings say that drift and investering stand mixed. */
const mixing: readonly string[] = ["R410", "R516"];

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
  const errors = open.filter((finding) => finding.severity === "error").map((finding) => finding.cells);
  const mixed = open.filter((finding) => mixing.includes(finding.rule)).map((finding) => finding.cells);
  return [none("no-open-errors", "failed", errors), none("kinds-apart", "failed", mixed)];
}

function ofGenerated({ written, checksum, register, edited, uncompared = [] }: ReadyInput): readonly ReadyPoint[] {
  if (!written) return [point("written", "failed")];
  const asking = (register ?? []).filter((row) => row.state === "ask" || row.state === "source-changed");
  const [first] = edited;
  const change = first ? { was: String(first.was ?? ""), is: String(first.is ?? "") } : {};
  return [
    point("written", "met", [], { when: written.when, version: written.version }),
    point("register-current", written.checksum === checksum ? "met" : "failed", [], { when: written.when }),
    none(
      "register-settled",
      "remark",
      asking.map((row) => row.source),
    ),
    untouched(edited, uncompared, change),
    point("reconciled", written.reconciled === null ? "unknown" : written.reconciled ? "met" : "failed"),
  ];
}

/** Not met without all sheets compared: silence about some is no answer. */
function untouched(edited: ReadyInput["edited"], uncompared: readonly string[], change: ReadyPoint["params"]): ReadyPoint {
  const cells = edited.map((cell) => cell.cells);
  if (cells.length === 0 && uncompared.length > 0) return point("untouched", "unknown", [], { sheets: uncompared.join(", ") });
  return none("untouched", "failed", cells, change);
}

/** The økonomiplan covers four years at least (kommuneloven § 14-3). */
function ofPlan({ oekonomiplan }: ReadyInput): readonly ReadyPoint[] {
  if (!oekonomiplan) return [point("four-years", "unknown"), point("price-base", "unknown")];
  const { years, priceYear } = oekonomiplan;
  return [
    point("four-years", years >= 4 ? "met" : "failed", [], { years }),
    point("price-base", priceYear === null ? "failed" : "met", [], { year: String(priceYear ?? "") }),
  ];
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
    none("nothing-hidden", "failed", hiddenFigures(grids, inventory)),
    point("no-external-links", links.length + names.length === 0 ? "met" : "failed", links, {
      count: links.length + names.length,
      names: names.join(", "),
    }),
    point("no-comments", inventory.comments === 0 ? "met" : "remark", [], { count: inventory.comments }),
    none("no-error-cells", "failed", errors),
    none("no-personal-data", "failed", personalData(grids)),
    none("print-areas", "remark", unprinted, { sheets: unprinted.map((one) => one.sheet).join(", ") }),
  ];
}
