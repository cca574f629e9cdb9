/** Numbered lines, the cost at the right edge or on a line of its own. */
import { cellRef } from "../../plan/cell";
import { isOnce, itemDraft, linesOf, type ListLine } from "../lists/list-items";
import { listTable } from "../lists/list-table";
import { headKind, isItemLike, isListHead, kindUnder, lineNumber, numbered, statesCost } from "../lists/list-words";
import { goalOf, isSectionText, sectionName } from "../rows/words";
import type { LeftCells, Section } from "../../plan/plan";
import type { SheetView } from "../find/sheet-view";
import type { ListDialect } from "./dialect";

const costLine = /^\(?((års|drifts|investerings|mer|meir)?(kostnad|utgift)(er|ar)?|innsparing|besparelse|besparing|effekt|estimert|pris|beløp|sum|årlig kostnad|ca\.?|kr\.?)\b.*\d|^[\d .,]+(kr|kroner|mill|tusen|,-)/i;

export const numberedList: ListDialect = {
  shape: "list",
  id: "numbered-list",
  name: "Nummerert liste",
  about:
    "Linjer med nummer foran («1.», «2)») og kostnaden i en celle til høyre, i teksten eller på en egen linje under. Nummeret blir tiltakets nummer.",
  sample: ["Forslag til tiltak", "1. Opprette demensteam|kr 650 000", "2. Ny kjølebil i 2027", "Kostnad: 0,6 mill", "3. Revidere kriteriene for tildeling"],
  find: (view, taken, planPeriod) => {
    const lines = linesOf(view, taken);
    const items = lines.filter((line) => numbered.test(line.text));
    if (items.length < 3 || !rises(items)) return [];
    const titled = lines.slice(0, 3).some((line) => /tiltak|investering|innsparing|prosjekt/i.test(line.text)) || /tiltak|investering/i.test(view.grid.sheet);
    const likely = items.filter((line) => isItemLike(line.text.replace(numbered, "")) || costs(view, line) || (titled && statesCost(line.text))).length / items.length;
    if (likely < (titled ? 0.3 : 0.6)) return [];
    const hasBoth = lines.some((line) => isListHead(line.text) && headKind(line.text) === "investering");
    const sections: Section[] = [];
    const used = new Set<ListLine>();
    const drafts = items.map((line) => {
      const at = lines.indexOf(line);
      const [before, next] = [lines[at - 1], lines[at + 1]];
      if (at > 0 && before && isHeading(before)) sections.push(sectionAt(view, before));
      const more = next && !numbered.test(next.text) && costLine.test(next.text) ? [next] : [];
      for (const one of [line, ...more, ...(before && isHeading(before) ? [before] : [])]) used.add(one);
      const here = sections.at(-1);
      const context = { table: "", once: isOnce(lines, new Set(items), here?.title ?? null), section: here?.title ?? null, sectionNumber: here?.number ?? null, kind: kindUnder(here?.title ?? null, hasBoth), planPeriod, unit: 1 };
      const draft = itemDraft(view, line, lineNumber(line.text), line.text.replace(numbered, "").trim(), more, context);
      return { ...draft, row: { ...draft.row, goals: here ? goalOf(here.title) : [] } };
    });
    const first = items[0]?.row ?? 0;
    const left = lines.filter((line) => line.row > first && !used.has(line)).map((line): LeftCells => ({ cells: cellRef(view.grid.sheet, line.row, line.column), why: "tekst uten tiltak" }));
    const head = lines.find((line) => line.row < first) ?? items[0]!;
    return [listTable(view, {
      dialect: "numbered-list", drafts, sections, left, heads: [cellRef(view.grid.sheet, head.row, head.column)],
      confidence: Math.round(Math.min(0.9, 0.45 + (titled ? 0.2 : 0) + likely * 0.25) * 100) / 100,
      grounds: [{ text: "Linjer nummerert i rekkefølge", weight: 0.3 }, { text: "Linjene handler om å gjøre noe eller har et beløp", weight: Math.round(likely * 50) / 100 }],
    })];
  },
};

/** A short line of words straight over an item, with an area's or a goal's name. */
function isHeading(line: ListLine): boolean {
  return !numbered.test(line.text) && (goalOf(line.text).length > 0 || isSectionText(line.text) || isListHead(line.text));
}

function sectionAt(view: SheetView, line: ListLine): Section {
  const name = sectionName(line.text);
  return { number: name.number, title: name.title, cells: cellRef(view.grid.sheet, line.row, line.column) };
}

/** Numbers go up by one at least half of the time. */
function rises(items: readonly ListLine[]): boolean {
  const numbers = items.map((line) => Number(/(\d+)$/.exec(lineNumber(line.text))?.[1] ?? NaN));
  const steps = numbers.slice(1).filter((number, i) => number === (numbers[i] ?? NaN) + 1).length;
  return steps * 2 >= numbers.length - 1;
}

/** An amount of at least four digits or with a unit stands at the right edge: smaller numbers are pages. */
function costs(view: SheetView, line: ListLine): boolean {
  return line.beside.some((column) => {
    const value = view.value(line.row, column);
    return typeof value === "number" ? Math.abs(value) >= 1000 : /\d.*(kr|mill|,-|['’´`])|kr.*\d|\d[ .]\d{3}/i.test(view.text(line.row, column));
  });
}
