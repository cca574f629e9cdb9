/** The totals at the head of *Kostnad per år*: drift and investering apart, each with what is uavklart and its span. */
import type { Kind } from "../plan/segment";
import { kronerHeader } from "./calculation-columns";
import { area } from "./draft";
import { firstYearColumn, putFigures, putYears, type CostFrame } from "./cost-frame";
import { lineSum, priced } from "./sum-formulas";
import { say, type SheetText } from "./texts";
import { kindWords } from "./words";

/** Rows of a kind's total: in all, uncertain, lowest, highest. */
const totalRows = 4;
export const totalsLength = kindWords.length * totalRows;

/** Lines of lowest and highest per uncertain beløp, further down the sheet. */
export interface SpanRows {
  readonly first: number;
  readonly rows: number;
}

const sumTexts: Readonly<Record<Kind, SheetText>> = { drift: "sumDrift", investering: "sumInvestering" };

/** What the readings of uncertain rows add to the total or take from it; `up` rows above stands the total. */
function spanFormula(frame: CostFrame, span: SpanRows, word: "lavest" | "høyest", kind: Kind, up: number): string {
  const total = `R[-${String(up)}]C`;
  if (span.rows === 0) return total;
  const [first, last] = [String(span.first), String(span.first + span.rows - 1)];
  const column = (offset: number): string => {
    const at = String(frame.keyColumn + offset);
    return `R${first}C${at}:R${last}C${at}`;
  };
  const sum = (line: string): string => `SUMIFS(R${first}C:R${last}C,${column(1)},"${line}",${column(2)},"${kind}")`;
  return `${total}+${sum(word)}-${sum("regnet")}`;
}

function putKind(frame: CostFrame, row: number, kind: Kind, span: SpanRows): void {
  const { draft, work, years } = frame;
  const text = (key: SheetText): string => say(work.language, key);
  const count = years.length;
  const rows = work.figures.rows.filter((one) => one.applied.kind === kind);
  draft.put(row, 2, [[text(sumTexts[kind])], [text("ofWhichUncertain")], [text("lowest")], [text("highest")]]);
  draft.put(row, frame.keyColumn, [[`* ${kind}`], [`* ${kind}`]], "note");
  putYears(frame, row, 1, (i, year) => priced(work, count, i, lineSum(work, kronerHeader(year), frame.keyColumn)), "kroner-total");
  putYears(frame, row + 1, 1, (i, year) => priced(work, count, i, lineSum(work, kronerHeader(year), frame.keyColumn, true)), "kroner");
  putYears(frame, row + 2, 1, (i) => priced(work, count, i, spanFormula(frame, span, "lavest", kind, 2)), "kroner");
  putYears(frame, row + 3, 1, (i) => priced(work, count, i, spanFormula(frame, span, "høyest", kind, 3)), "kroner");
  draft.look(area(row, 1, 1, firstYearColumn + count - 1), "section").look(area(row, firstYearColumn, 1, count), "kroner-total");
  draft.look(area(row + 1, 1, 3, firstYearColumn + count - 1), "doubt");
  putFigures(frame, row, rows, (one) => one.kroner);
  putFigures(frame, row + 1, rows.filter((one) => one.applied.uncertain), (one) => one.kroner);
  putFigures(frame, row + 2, rows, (one) => one.low);
  putFigures(frame, row + 3, rows, (one) => one.high);
}

/** Writes the totals from a row on; `totalsLength` rows. */
export function putTotals(frame: CostFrame, row: number, span: SpanRows): void {
  kindWords.forEach((kind, i) => putKind(frame, row + i * totalRows, kind, span));
}
