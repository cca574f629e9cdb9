/** The first rows of every sheet: title, prices and unit (live), provenance. */
import { toA1 } from "../plan/cell";
import { area, type Draft } from "./draft";
import type { SheetInput } from "./input";
import { nameRef, sheetTitle, type SheetId } from "./references";
import { say } from "./texts";
import { fixedWord } from "./words";

/** The tables that were read, as one text: `Løten.xlsx, Tiltak!A3:Q138`. */
function sourceText(input: SheetInput): string {
  const cells = input.plan.tables.map(({ body }) => `${body.sheet}!${toA1(body.area)}`);
  const shown = cells.length > 3 ? [...cells.slice(0, 3), `+${String(cells.length - 3)}`] : cells;
  return [...(input.provenance.file === null ? [] : [input.provenance.file]), ...shown].join(", ");
}

/** `2026-11-22T05:20` as `22.11.2026 05:20`; in English as it is. */
function shownTime({ language, provenance }: SheetInput): string {
  const [date = "", time = ""] = provenance.when.split("T");
  return `${language === "en" ? date : date.split("-").reverse().join(".")} ${time}`.trim();
}

/** Where the sheet comes from, in one line. */
export function provenanceText(input: SheetInput): string {
  return say(input.language, "provenance", {
    source: sourceText(input),
    rows: input.rows.length,
    when: shownTime(input),
    version: input.provenance.version,
    checksum: input.provenance.checksum,
  });
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A formula that says the prices in words and follows the switch. */
export function priceFormula(input: SheetInput, unit: "unitKroner" | "unitThousand"): string {
  const { language } = input;
  const [priceYear, shownYear] = [nameRef(input, "plan_Prisaar"), nameRef(input, "plan_Visningsaar")];
  const [before, after] = say(language, "priceFixed").split("{year}");
  const fixed = `${quoted(before ?? "")}&IF(${shownYear}="",${priceYear},${shownYear})&${quoted(after ?? "")}`;
  const known = `IF(AND(${shownYear}="",${priceYear}=""),${quoted(say(language, "priceFixedUnknown"))},${fixed})`;
  const prices = `IF(${nameRef(input, "plan_Priser")}="${fixedWord}",${known},${quoted(say(language, "priceNominal"))})`;
  return `=${prices}&${quoted(` · ${say(language, unit)} · ${say(language, "signs")}`)}`;
}

/** Title, line of prices and line of provenance in rows 1 to 3. */
export function putHeading(draft: Draft, input: SheetInput, id: SheetId, unit: "unitKroner" | "unitThousand" | null): void {
  draft.put(1, 1, [[sheetTitle(input, id)]], "title");
  if (unit) draft.formula(area(2, 1), priceFormula(input, unit), "subtitle");
  draft.put(3, 1, [[provenanceText(input)]], "note");
}
