/** The years the plan covers, from its titles: "Handlingsplan 2020-2024", "Planperiode | 2012-2025". */
import type { Year } from "../../plan/segment";
import type { SheetView } from "./sheet-view";

export interface PlanPeriod {
  readonly from: Year;
  readonly to: Year;
}

const span = /(?<!\d)((?:19|20)\d\d)\s*[-–—\/]\s*((?:19|20)?\d\d)(?!\d)/;

/** The first title near the top of a sheet that names a plan and its years; else the sheet's own name. */
export function periodIn(view: SheetView): PlanPeriod | null {
  for (const row of view.opening(12)) {
    for (const column of view.filled(row)) {
      const text = view.text(row, column);
      const beside = `${text} ${view.text(row, column + 1)}`;
      const found = titled(text) ?? (/^plan(leggings)?periode/i.test(text) ? spanIn(beside) : null);
      if (found) return found;
    }
  }
  return titled(view.grid.sheet);
}

/** The first year that the title of the plan names, be it that of a budget before the plan's own span ("budsjett 2026 og økonomiplan 2027–2029"); null where no title names a span. */
export function firstYearNamed(view: SheetView): Year | null {
  for (const row of view.opening(12)) {
    const text = view.filled(row).map((column) => view.text(row, column)).find((one) => titled(one) !== null);
    if (text !== undefined) return Math.min(...(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number));
  }
  return null;
}

const first = /(?<!\p{L})(?:år 1|første (?:plan)?år(?:et)?|fyrste (?:plan)?år(?:et)?)\)?\s*(?:=|:|er|i|[-–—(])\s*((?:19|20)\d\d)(?!\d)/iu;

/** "År 1 = 2027" near the top of a sheet, or null. */
export function firstYearIn(view: SheetView): Year | null {
  const texts = view.opening(12).flatMap((row) => view.filled(row).map((column) => view.text(row, column)));
  const said = texts.map((text) => first.exec(text)?.[1]).find((year) => year !== undefined);
  return said === undefined ? null : Number(said);
}

function titled(text: string): PlanPeriod | null {
  return text.length <= 120 && /plan|program|budsjett|tiltak|del\b|strategi|investering|(?<!\p{L})(hp|øp)(?!\p{L})/iu.test(text) ? spanIn(text) : null;
}

function spanIn(text: string): PlanPeriod | null {
  const match = span.exec(text);
  if (!match) return null;
  const [, first = "", second = ""] = match;
  const from = Number(first);
  const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
  return to > from && to - from <= 30 ? { from, to } : null;
}
