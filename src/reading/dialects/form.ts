/** A form for each tiltak: labels at the left, answers at the right. */
import { formBlocks, headingOf, yearsOf, type FormBlock } from "../forms/form-blocks";
import { formDraft } from "../forms/form-draft";
import { kindByLabel } from "../forms/form-words";
import type { SheetView } from "../find/sheet-view";
import { listTable } from "../lists/list-table";
import { cellRef, type CellsRef } from "../../plan/cell";
import { readUnit, type Scale } from "../notation/unit";
import type { Draft } from "../segments/draft";
import type { ListDialect } from "./dialect";

export const form: ListDialect = {
  shape: "list",
  id: "form",
  name: "Tiltaksskjema",
  about:
    "Ett skjema for hvert tiltak: ledetekst til venstre («Tiltak», «Ansvarlig», «Kostnad», «Oppstart»), svaret til høyre, og gjerne en linje med år over beløpene. Navnet kan også stå alene over årene («Tiltak 101: Ny lege»); da telles nettolinjen. Flere skjemaer kan stå under hverandre eller på hvert sitt ark.",
  sample: ["Tiltaksskjema budsjett 2026", "Navn på tiltak:|Ny kommunelege", "Ansvarlig:|Helsesjef", "Kostnad per år:|1 200 000", "Oppstart:|1.8.2026"],
  find: (view, taken, planPeriod) => {
    const blocks = formBlocks(view).filter((block) => block.lines.every((line) => !taken(line.row)));
    if (blocks.length === 0) return [];
    const said = unitSaid(view, blocks);
    const unit = said?.scale ?? guessed(view, blocks);
    const read = blocks.map((block) => formDraft(view, block, { unit, planPeriod }));
    const labels = Math.min(...blocks.map((block) => block.lines.filter((line) => line.role !== null).length));
    const headed = blocks.every((block) => block.lines[0] !== undefined && headingOf(block.lines[0]) !== null);
    const table = listTable(view, {
      dialect: "form", drafts: read.map((one) => one.draft), sections: [], left: read.flatMap((one) => one.left),
      heads: blocks.map((block) => cellRef(view.grid.sheet, block.lines[0]?.row ?? 1, block.lines[0]?.labelColumn ?? 1)),
      confidence: said === null && unit !== 1 ? 0.55 : Math.min(isTorn(view, blocks, read.map((one) => one.draft)) ? 0.6 : 0.9, headed ? 0.85 : 0.6 + labels * 0.05),
      grounds: [{ text: "Ledetekster i en kolonne spør om navn, ansvar, kostnad og tid", weight: Math.min(0.9, labels * 0.15) }],
    });
    const years = [...new Set(read.flatMap((one) => one.draft.row.amounts.map((amount) => amount.year)))].sort((a, b) => a - b);
    return [{ ...table, plan: { ...table.plan, years, unit: { scale: unit, saidIn: said?.cells ?? null } } }];
  },
};

/** Years without amounts under them, or figures beside the years that stand under none: a label or a head may be gone. */
function isTorn(view: SheetView, blocks: readonly FormBlock[], drafts: readonly Draft[]): boolean {
  return blocks.some((block, i) => {
    if (block.years.size === 0) return false;
    const astray = block.lines.some((line) => line.cells.filter((column) => typeof view.value(line.row, column) === "number" && !block.years.has(column)).length > 0 && line.cells.some((column) => block.years.has(column)));
    return astray || drafts[i]?.byYear.length === 0;
  });
}

/** Kroner per number said by a label or by a line of the sheet, and where. */
function unitSaid(view: SheetView, blocks: readonly FormBlock[]): { readonly scale: Scale; readonly cells: CellsRef } | null {
  const { sheet } = view.grid;
  const labels = blocks.flatMap((block) => block.lines.map((line) => ({ text: line.label, cells: cellRef(sheet, line.row, line.labelColumn) })));
  const opening = view.opening(60).flatMap((row) => view.filled(row).map((column) => ({ text: view.text(row, column), cells: cellRef(sheet, row, column) })));
  const statements = opening.filter(({ text }) => /^\W*(alle |samtlige )?(tall|tal|beløp|kroner)\b/i.test(text) && text.length < 120);
  for (const { text, cells } of [...labels, ...statements]) {
    const { scale } = readUnit(text);
    if (scale !== null) return { scale, cells };
  }
  return null;
}

/** Bare numbers under 5 000 are hardly kroner. */
function guessed(view: SheetView, blocks: readonly FormBlock[]): Scale {
  const numbers = blocks.flatMap((block) => block.lines.filter((line) => line.role === "cost" || line.role === "total" || kindByLabel(line.label) !== null || (block.years.size > 0 && line.role !== "positions" && yearsOf(view, line).size < 2)).flatMap((line) => line.cells.map((column) => view.value(line.row, column))))
    .filter((value): value is number => typeof value === "number" && value !== 0).map(Math.abs);
  return numbers.length > 0 && Math.max(...numbers) < 5000 ? 1000 : 1;
}
