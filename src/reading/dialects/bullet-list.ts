/** Lines under headings such as TILTAK and INVESTERINGER, one a cell or many bullets in one cell. */
import { cellRef, type CellsRef } from "../../plan/cell";
import type { LeftCells, Section } from "../../plan/plan";
import type { SheetView } from "../find/sheet-view";
import { aboutTiltak, actionRow } from "../find/signs";
import { listUnit, pricedItems } from "../lists/priced-lines";
import { isFrameText, isNoteText, isSumText } from "../rows/words";
import { isOnce, itemDraft, linesOf, type ListLine } from "../lists/list-items";
import { listTable } from "../lists/list-table";
import { asksFor, bullet, hasTail, headKind, isItemLike, isListHead, isProse, kindUnder, numbered, statesCost } from "../lists/list-words";
import type { ReadTable } from "../read-table";
import type { Draft } from "../segments/draft";
import type { ListDialect } from "./dialect";

export const bulletList: ListDialect = {
  shape: "list",
  id: "bullet-list",
  name: "Punktliste",
  about:
    "Linjer eller kulepunkter under TILTAK og INVESTERINGER, gjerne med år, beløp og årsverk etter tankestrek, eller med ett beløp i cella til høyre. Mange punkter kan stå i én celle; hvert punkt er et tiltak.",
  sample: ["TILTAK", "Opprette 2 nye årsverk – 2024/2025 – 1,5 mill", "Utvide dagsenteret – 2024 – 0,5 årsverk", "INVESTERINGER", "Nye omsorgsboliger"],
  find: (view, taken, planPeriod) => {
    const lines = linesOf(view, taken);
    const heads = lines.filter((line) => isListHead(line.text));
    const bullets = lines.filter((line) => bullet.test(line.text));
    if (lines.filter((line) => numbered.test(line.text)).length > bullets.length + 1) return [];
    const priced = bullets.length < 2 ? pricedItems(view, lines) : [];
    const items = priced.length > 0 ? priced : itemsOf(lines, bullets.length);
    const likely = items.filter((line) => isItemLike(line.text) || statesCost(line.text)).length;
    if (priced.length > 0) return [build(view, lines, new Set(items), heads, planPeriod, likely / items.length, heads.length > 0 ? 0.92 : 0.6)];
    if (heads.length === 0 && !saysTiltak(view, lines)) return [];
    if (items.length < 2 || (likely * 3 < items.length && !isUnderHeads(lines, items))) return [];
    return [build(view, lines, new Set(items), heads, planPeriod, likely / items.length, likely * 3 < items.length ? 0.6 : 0.92)];
  },
};

/** Without a heading the sheet or its first line must speak of tiltak, and the lines must be bullets or have tails. */
function saysTiltak(view: SheetView, lines: readonly ListLine[]): boolean {
  const first = lines.findIndex((line) => bullet.test(line.text));
  const over = lines.slice(Math.max(0, first - 5), Math.max(0, first)).map((line) => line.text).filter((text) => text.length <= 60);
  const said = [view.grid.sheet, lines[0]?.text ?? "", ...over].some((text) => aboutTiltak.test(text) || asksFor.test(text) || /prioritering(er|ar)/i.test(text));
  const shaped = lines.filter((line) => bullet.test(line.text) || hasTail(line.text)).length;
  return said && shaped >= 2 && shaped * 5 >= lines.length * 2;
}

/** Nothing but bullets, the first of them straight under its heading: "TILTAK" says enough. */
function isUnderHeads(lines: readonly ListLine[], items: readonly ListLine[]): boolean {
  const before = items.map((item) => lines[lines.indexOf(item) - 1]);
  return items.every((item) => bullet.test(item.text)) && before.every((line) => line !== undefined && (items.includes(line) || isListHead(line.text)));
}

/** Bullets where the sheet has them; else every line under a heading that is no prose. */
function itemsOf(lines: readonly ListLine[], bullets: number): ListLine[] {
  const firstHead = lines.findIndex((line) => isListHead(line.text));
  return lines.filter((line, i) => {
    if (isListHead(line.text) || isProse(line.text) || isSumText(line.text) || isFrameText(line.text) || isNoteText(line.text)) return false;
    if (bullets >= 2) return bullet.test(line.text);
    return firstHead >= 0 ? i > firstHead : hasTail(line.text) || actionRow(line.text);
  });
}

/** "Oppvekst:" among bullets, or a short line without an amount straight over lines that have one. */
function isArea(lines: readonly ListLine[], items: ReadonlySet<ListLine>, line: ListLine): boolean {
  if (isProse(line.text) || line.text.length > 50) return false;
  const next = lines[lines.indexOf(line) + 1];
  return /^[^:]{3,}:$/.test(line.text) || (line.beside.length === 0 && next !== undefined && items.has(next) && (next.beside.length > 0 || bullet.test(next.text)) && !/[.!?]$/.test(line.text));
}

function withBeside(cells: CellsRef, line: ListLine): CellsRef {
  return { ...cells, area: { ...cells.area, columns: (line.beside.at(-1) ?? line.column) - line.column + 1 } };
}

function build(view: SheetView, lines: readonly ListLine[], items: ReadonlySet<ListLine>, heads: readonly ListLine[], planPeriod: { readonly from: number; readonly to: number } | null, likely: number, most: number): ReadTable {
  const { unit, unsure } = listUnit(view, lines, [...items]);
  const hasBoth = heads.some((head) => headKind(head.text) === "investering");
  const drafts: Draft[] = [];
  const sections: Section[] = [];
  const left: LeftCells[] = [];
  let here: ListLine | null = null;
  let area: ListLine | null = null;
  for (const line of lines) {
    const cells = cellRef(view.grid.sheet, line.row, line.column);
    if (isListHead(line.text)) {
      here = line;
      area = null;
      sections.push({ number: null, title: line.text, cells });
    } else if (!items.has(line) && isArea(lines, items, line)) {
      area = line;
      sections.push({ number: null, title: line.text.replace(/:$/, ""), cells });
    } else if (items.has(line)) {
      const section = area?.text.replace(/:$/, "") ?? here?.text ?? null;
      const context = { table: "", section, once: isOnce(lines, items, section), sectionNumber: null, planPeriod, unit, kind: kindUnder(here?.text ?? null, hasBoth) };
      drafts.push(itemDraft(view, line, null, line.text.replace(bullet, "").trim(), [], context));
    } else if (here !== null || drafts.length > 0) left.push(isSumText(line.text) ? { cells: withBeside(cells, line), why: "sumrad" } : { cells, why: "tekst uten tiltak" });
  }
  const confidence = Math.round(Math.min(unsure ? 0.55 : most, 0.5 + (heads.length > 0 ? 0.2 : 0) + likely * 0.25) * 100) / 100;
  const table = listTable(view, {
    dialect: "bullet-list", drafts, sections, left, confidence,
    heads: heads.length > 0 ? heads.map((head) => cellRef(view.grid.sheet, head.row, head.column)) : [drafts[0]!.row.titleCells],
    grounds: [{ text: "Linjer under en overskrift for tiltak eller investeringer", weight: heads.length > 0 ? 0.5 : 0.2 }, { text: "Linjene handler om å gjøre noe eller slutter med år, beløp eller årsverk", weight: Math.round(likely * 50) / 100 }],
  });
  return { ...table, plan: { ...table.plan, unit: { ...table.plan.unit, scale: unit } } };
}
