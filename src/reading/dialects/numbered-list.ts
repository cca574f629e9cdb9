/** Numbered lines, the cost at the right edge or on a line of its own. */
import { cellRef } from "../../plan/cell";
import { isOnce, itemDraft, linesOf, type ListLine } from "../lists/list-items";
import { listUnit } from "../lists/priced-lines";
import { listTable } from "../lists/list-table";
import { asksFor, bullet, headKind, isItemLike, isListHead, kindUnder, lineNumber, numbered, statesCost } from "../lists/list-words";
import { readUnitlessAmount } from "../rows/plain-number";
import { goalOf, isSectionText, sectionName } from "../rows/words";
import type { LeftCells, Section } from "../../plan/plan";
import type { SheetView } from "../find/sheet-view";
import { aboutTiltak } from "../find/signs";
import type { ListDialect } from "./dialect";

const costLine = /^\(?((års|drifts|investerings|mer|meir)?(kostnad|utgift)(er|ar)?|innsparing|besparelse|besparing|effekt|estimert|pris|beløp|sum|årlig kostnad|ca\.?|kr\.?)\b.*(?:\d|ingen|inga|innenfor|innanfor|egne|eigne|uavklart|ukjent|ikke|ikkje)|^[\d .,]+(kr|kroner|mill|tusen|,-)/i;

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
    const titled = lines.slice(0, 4).some((line) => aboutTiltak.test(line.text) || asksFor.test(line.text)) || /tiltak|investering/i.test(view.grid.sheet);
    const units = listUnit(view, lines, items);
    const least = units.said ? 1 : titled || items.some((line) => costs(view, line, Infinity)) ? 1000 : Infinity;
    const likely = items.filter((line) => isItemLike(line.text.replace(numbered, "")) || costs(view, line, least) || hasCostLine(lines, line) || (titled && statesCost(line.text))).length / items.length;
    if (likely < (titled ? 0.3 : 0.6)) return [];
    const hasBoth = lines.some((line) => isListHead(line.text) && headKind(line.text) === "investering");
    const sections: Section[] = [];
    const used = new Set<ListLine>();
    const dashed = dashedItems(lines);
    const heads = new Set([...areasOver(lines, items), ...leadsTo(lines, dashed)]);
    const all = lines.filter((line) => items.includes(line) || dashed.has(line));
    const drafts = all.map((line) => {
      const at = lines.indexOf(line);
      const [before, next] = [lines[at - 1], lines[at + 1]];
      if (at > 0 && before && isHeading(before, heads)) sections.push(sectionAt(view, before));
      const more = next && hasCostLine(lines, line) ? [next] : [];
      for (const one of [line, ...more, ...(before && isHeading(before, heads) ? [before] : [])]) used.add(one);
      const here = sections.at(-1);
      const context = { table: "", once: isOnce(lines, new Set(all), here?.title ?? null), section: here?.title ?? null, sectionNumber: here?.number ?? null, kind: kindUnder(here?.title ?? null, hasBoth), planPeriod, unit: units.unit };
      const draft = itemDraft(view, line, lineNumber(line.text) || null, line.text.replace(dashed.has(line) ? bullet : numbered, "").trim(), more, context);
      return { ...draft, row: { ...draft.row, goals: here ? goalOf(here.title) : [] } };
    });
    const first = items[0]?.row ?? 0;
    const left = lines.filter((line) => line.row > first && !used.has(line)).map((line): LeftCells => ({ cells: cellRef(view.grid.sheet, line.row, line.column), why: "tekst uten tiltak" }));
    const head = lines.find((line) => line.row < first) ?? items[0]!;
    const table = listTable(view, {
      dialect: "numbered-list", drafts, sections, left, heads: [cellRef(view.grid.sheet, head.row, head.column)],
      confidence: Math.round(Math.min(units.unsure ? 0.55 : 0.9, 0.45 + (titled ? 0.2 : 0) + likely * 0.25) * 100) / 100,
      grounds: [{ text: "Linjer nummerert i rekkefølge", weight: 0.3 }, { text: "Linjene handler om å gjøre noe eller har et beløp", weight: Math.round(likely * 50) / 100 }],
    });
    return [{ ...table, plan: { ...table.plan, unit: { ...table.plan.unit, scale: units.unit } } }];
  },
};

/** The line under it tells what it costs: "Kostnad: kr 780 000". */
function hasCostLine(lines: readonly ListLine[], line: ListLine): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return next !== undefined && !numbered.test(next.text) && costLine.test(next.text);
}

/** A short line of words straight over an item, with an area's or a goal's name. */
function isHeading(line: ListLine, areas: ReadonlySet<ListLine>): boolean {
  return !numbered.test(line.text) && (areas.has(line) || goalOf(line.text).length > 0 || isSectionText(line.text) || isListHead(line.text));
}

/** Short lines over each first item, where the list begins again under them: "Oppvekst" over a, b, c and "Teknisk" over a, b. */
function areasOver(lines: readonly ListLine[], items: readonly ListLine[]): ReadonlySet<ListLine> {
  const firsts = items.filter((line) => placeOf(lineNumber(line.text).toLowerCase()) === 1);
  const over = firsts.flatMap((line) => lines[lines.indexOf(line) - 1] ?? []).filter((line) => line.beside.length === 0 && line.text.length <= 50 && !/[.!?]$/.test(line.text) && !numbered.test(line.text));
  return new Set(firsts.length > 1 && over.length === firsts.length ? over : []);
}

/** Lines with a dash that state a cost; and those among them that do not, where they stand under a heading of their own and a third of them do. */
function dashedItems(lines: readonly ListLine[]): ReadonlySet<ListLine> {
  const groups = new Map<ListLine, ListLine[]>();
  let over: ListLine | undefined;
  for (const line of lines) {
    if (!bullet.test(line.text)) over = line;
    else if (over) groups.set(over, [...(groups.get(over) ?? []), line]);
  }
  return new Set([...groups].flatMap(([head, group]) => {
    const priced = group.filter((line) => statesCost(line.text));
    return !numbered.test(head.text) && priced.length * 3 >= group.length ? group : priced;
  }));
}

/** "Her kan vi spare:", or a short name, over lines with a dash and a cost: the list goes on without numbers. */
function leadsTo(lines: readonly ListLine[], dashed: ReadonlySet<ListLine>): ListLine[] {
  return lines.filter((line, i) => !dashed.has(line) && !numbered.test(line.text) && line.text.length <= 80 && !/[.!?]$/.test(line.text) && !statesCost(line.text) && dashed.has(lines[i + 1] as ListLine));
}

function sectionAt(view: SheetView, line: ListLine): Section {
  const name = sectionName(line.text);
  return { number: name.number, title: name.title, cells: cellRef(view.grid.sheet, line.row, line.column) };
}

/** Numbers, or letters, go up by one at least half of the time. */
function rises(items: readonly ListLine[]): boolean {
  const numbers = items.map((line) => placeOf(lineNumber(line.text).toLowerCase()));
  const steps = numbers.slice(1).filter((number, i) => number === (numbers[i] ?? NaN) + 1).length;
  return steps * 2 >= numbers.length - 1;
}

/** "3" and "2.3" are the third, and so is "c"; no number where it is neither. */
function placeOf(number: string): number {
  const letter = "abcdefghijklmnopqrstuvwxyzæøå".indexOf(number);
  return number.length === 1 && letter >= 0 ? letter + 1 : Number(/(\d+)$/.exec(number)?.[1] ?? NaN);
}

/** An amount stands at the right edge: it names kroner, or is a bare number of at least so much, for smaller ones are pages or counts. */
function costs(view: SheetView, line: ListLine, least: number): boolean {
  return line.beside.some((column) => {
    const value = view.value(line.row, column);
    const text = view.text(line.row, column);
    if (typeof value !== "number" && /\d.*(kr|mill|,-|['’´`])|kr.*\d/i.test(text)) return true;
    const number = typeof value === "number" ? value : readUnitlessAmount(text);
    return number !== null && number !== 0 && Math.abs(number) >= least;
  });
}
