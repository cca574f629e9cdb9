/** *Mål og tiltak*: goal or area × tiltak × years × financing; worth having also when nothing is costed. */
import { assumedYears } from "../economy/assumptions";
import type { Year } from "../plan/segment";
import type { SheetDesign } from "./design";
import { area, Draft } from "./draft";
import { goalLines, type GoalLine } from "./goal-lines";
import { putHeading } from "./heading";
import type { SheetWork } from "./input";
import { printLandscape } from "./print";
import { columnRef, sheetTitle } from "./references";
import { fieldHeader, plainHeader, type Field } from "./register-columns";
import { areasOf, pathOf } from "./sections";
import { basisRef } from "./sum-formulas";
import { say, type SheetText } from "./texts";
import { openYear, profileWord } from "./words";

const headRow = 5;
const firstRow = headRow + 1;
const firstYear = 3;

interface Places {
  readonly financing: number;
  readonly drift: number;
  readonly investering: number;
  readonly note: number;
  /** Columns of the formulas' keys: tiltak id, path, its first register row, its number of rows, from, to. */
  readonly key: number;
}

function placesOf(years: number): Places {
  const financing = firstYear + years;
  return { financing, drift: financing + 1, investering: financing + 2, note: financing + 3, key: financing + 5 };
}

/** What the formulas of a line look up: its row in the register, how many rows, and the years it runs. */
function putKeys(draft: Draft, work: SheetWork, lines: readonly GoalLine[], places: Places): void {
  const areas = areasOf(work.rows);
  const { key } = places;
  const cell = (offset: number): string => `RC${String(key + offset)}`;
  const applied = (field: Field): string => `INDEX(${columnRef(work, "tblTiltak", fieldHeader(work.language, field, "applies"))},${cell(2)})`;
  const tiltakIds = columnRef(work, "tblTiltak", plainHeader(work.language, "TiltakId"));
  const ids = columnRef(work, "tblTiltak", plainHeader(work.language, "Id"));
  draft.put(
    firstRow,
    key,
    lines.map((line) => (line.kind === "tiltak" ? [line.row.id, pathOf(areas, line.row)] : [null, null])),
    "note",
  );
  const onTiltak = (formula: string): string => `=IF(${cell(0)}="","",${formula})`;
  const ends = `IF(${applied("profile")}="${profileWord("varig")}",${String(openYear)},${cell(4)})`;
  const formulas = [
    onTiltak(`MATCH(${cell(0)},${ids},0)`),
    onTiltak(`COUNTIFS(${tiltakIds},INDEX(${tiltakIds},${cell(2)}))`),
    onTiltak(`IF(${applied("from")}="",${String(openYear)},${applied("from")})`),
    onTiltak(`IF(${applied("to")}="",${ends},${applied("to")})`),
  ];
  formulas.forEach((formula, i) => draft.formula(area(firstRow, key + 2 + i, lines.length), formula, "note"));
}

/** `●` in a marked year or one of the period, `→` where a lasting tiltak goes on. */
function yearFormula(work: SheetWork, places: Places, year: Year): string {
  const cell = (offset: number): string => `RC${String(places.key + offset)}`;
  const marks = columnRef(work, "tblTiltak", String(year));
  const tiltakIds = columnRef(work, "tblTiltak", plainHeader(work.language, "TiltakId"));
  const several = `COUNTIFS(${marks},"<>0",${marks},"<>",${tiltakIds},INDEX(${tiltakIds},${cell(2)}))`;
  const marked = `IF(${cell(3)}=1,N(INDEX(${marks},${cell(2)})),${several})<>0`;
  const runs = `IF(AND(R${String(headRow)}C>=${cell(4)},R${String(headRow)}C<=${cell(5)}),IF(${cell(5)}=${String(openYear)},"→","●"),"")`;
  return `=IF(${cell(0)}="","",IF(${marked},"●",${runs}))`;
}

function putFormulas(draft: Draft, work: SheetWork, lines: readonly GoalLine[], years: readonly Year[], places: Places): void {
  const rows = lines.length;
  const key = `RC${String(places.key)}`;
  const path = `RC${String(places.key + 1)}`;
  const sum = (kind: string): string => `SUMIFS(${basisRef(work, "total")},${basisRef(work, "line")},${path}&" ${kind}")`;
  const flagged = (column: "notCosted" | "unscheduled"): string => `SUMIFS(${basisRef(work, column)},${basisRef(work, "line")},${path}&" *")>0`;
  const text = (key_: SheetText): string => `"${say(work.language, key_)}"`;
  years.forEach((year, i) => draft.formula(area(firstRow, firstYear + i, rows), yearFormula(work, places, year)));
  draft.look(area(firstRow, firstYear, rows, years.length), "dot");
  for (const kind of ["drift", "investering"] as const) {
    draft.formula(area(firstRow, places[kind], rows), `=IF(${key}="","",${sum(kind)})`, "rest");
  }
  const note = `IF(${flagged("notCosted")},${text("goalsCostMissing")},IF(${flagged("unscheduled")},${text("goalsWithoutYear")},""))`;
  draft.formula(area(firstRow, places.note, rows), `=IF(${key}="","",${note})`, "note").look(area(firstRow, places.note, rows), "indent");
}

function putTexts(draft: Draft, lines: readonly GoalLine[], places: Places): void {
  const cells = lines.map((line) => {
    if (line.kind === "heading") return [line.label, null];
    return line.kind === "tiltak" ? [line.row.key, line.label] : [null, line.label];
  });
  draft.put(firstRow, 1, cells).look(area(firstRow, 1, lines.length), "code");
  draft.put(firstRow, places.financing, lines.map((line) => [line.kind === "tiltak" ? line.row.financing : null]), "wrapped").look(area(firstRow, places.financing, lines.length), "indent");
  lines.forEach((line, i) => {
    if (line.kind === "heading") draft.look(area(firstRow + i, 1, 1, places.note), "section");
    if (line.kind === "nothing") draft.look(area(firstRow + i, 2), "doubt");
  });
}

/** The sheet *Mål og tiltak*. */
export function goalsSheet(work: SheetWork): SheetDesign {
  const years = assumedYears(work.assumptions);
  const lines = goalLines(work);
  const places = placesOf(years.length);
  const draft = new Draft();
  const text = (key: SheetText): string => say(work.language, key);
  putHeading(draft, work, "maal", "unitKroner");
  draft.put(4, 1, [[text("goalsHelp")]], "note");
  draft.put(headRow, 1, [[text("columnNr"), text("columnTitle"), ...years, text("columnFinancing"), text("goalsDrift"), text("goalsInvestering"), text("planNote")]]);
  draft.look(area(headRow, 1, 1, places.note), "part").look(area(headRow, firstYear, 1, years.length), "head-year");
  draft.look(area(headRow, places.drift, 1, 2), "head-right");
  draft.look(area(headRow, places.financing), "indent").look(area(headRow, places.note), "indent");
  putTexts(draft, lines, places);
  draft.autofit(area(firstRow, places.financing, lines.length));
  putKeys(draft, work, lines, places);
  putFormulas(draft, work, lines, years, places);
  return draft.done({
    id: "maal",
    title: sheetTitle(work, "maal"),
    tabColour: "#0B5A4A",
    widths: [7, 58, ...years.map(() => 5.5), 26, 14, 17, 17, 3, 8, 12, 8, 8, 8, 8],
    freeze: { rows: headRow, columns: 2 },
    print: printLandscape(work, area(1, 1, firstRow + lines.length - 1, places.note), [headRow, headRow]),
  });
}
