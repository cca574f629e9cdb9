/** Steps that put contents and formulas in cells, and those that clear and dress them. */
import type { Area } from "../plan/cell";
import type { FormulaBlock, SheetDesign, StyleBlock } from "../sheets/design";
import { joinDownwards } from "./areas";
import { actionBytes, requestLimit } from "./batch";
import type { Contents } from "./contents";
import { rangeOf } from "./ranges";
import { rowRuns } from "./split";
import { step, type Step } from "./step";
import { applyLook, looks } from "./styles";

/** Everything of ours in the area but its contents: looks, links, validations. Contents are written over. */
export function clearSteps(sheet: () => Excel.Worksheet, area: Area): readonly Step[] {
  return [
    step(4 * actionBytes, () => {
      const range = rangeOf(sheet(), area);
      range.dataValidation.clear();
      range.clear("Hyperlinks");
      range.clear("Formats");
    }),
  ];
}

export function contentSteps(sheet: () => Excel.Worksheet, { area, rows }: Contents): readonly Step[] {
  const encoder = new TextEncoder();
  const weights = rows.map((row) => encoder.encode(JSON.stringify(row)).length);
  // Half the limit, since a request may hold more than one run.
  return rowRuns(weights, requestLimit / 2).map((run) =>
    step(run.bytes + 2 * actionBytes, () => {
      rangeOf(sheet(), { ...area, row: area.row + run.start, rows: run.count }).formulas = rows
        .slice(run.start, run.start + run.count)
        .map((row) => [...row]) as unknown[][];
    }),
  );
}

/** One scalar for a whole block: Excel fills it as Ctrl+Enter does. */
export function formulaSteps(sheet: () => Excel.Worksheet, formulas: readonly FormulaBlock[]): readonly Step[] {
  return formulas.map(({ area, formulaR1C1 }) =>
    step(formulaR1C1.length + 2 * actionBytes, () => {
      rangeOf(sheet(), area).formulasR1C1 = formulaR1C1 as unknown as string[][];
    }),
  );
}

/** Rows as high as their wrapped text needs. */
export function autofitSteps(sheet: () => Excel.Worksheet, areas: readonly Area[]): readonly Step[] {
  return areas.map((area) => step(2 * actionBytes, () => rangeOf(sheet(), area).format.autofitRows()));
}

/** Neighbours in the list with the same look become one; the order of looks is kept, since later ones win. */
export function joinedStyles(styles: readonly StyleBlock[]): readonly StyleBlock[] {
  const runs: { style: StyleBlock["style"]; areas: Area[] }[] = [];
  for (const { style, area } of styles) {
    const last = runs.at(-1);
    if (last?.style === style) last.areas.push(area);
    else runs.push({ style, areas: [area] });
  }
  return runs.flatMap(({ style, areas }) => joinDownwards(areas).map((area) => ({ style, area })));
}

export function styleSteps(sheet: () => Excel.Worksheet, styles: readonly StyleBlock[]): readonly Step[] {
  return joinedStyles(styles).map(({ style, area }) =>
    step(actionBytes * (2 + Object.keys(looks[style]).length), () => applyLook(rangeOf(sheet(), area), looks[style])),
  );
}

/** Points of a column that shows so many characters of the standard font. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function widthSteps(sheet: () => Excel.Worksheet, widths: readonly number[]): readonly Step[] {
  return widths.map((characters, index) =>
    step(2 * actionBytes, () => {
      const column = sheet().getRangeByIndexes(0, index, 1, 1).getEntireColumn();
      column.format.columnWidth = widthInPoints(characters);
    }),
  );
}

/** Links come before looks and contents: Excel gives a linked cell its own look and text. */
export function linkSteps(sheet: () => Excel.Worksheet, links: SheetDesign["links"], address: (link: SheetDesign["links"][number]) => string): readonly Step[] {
  return links.map((link) =>
    step(2 * actionBytes, () => {
      const reference = address(link);
      sheet().getRangeByIndexes(link.row - 1, link.column - 1, 1, 1).hyperlink = { documentReference: reference, screenTip: reference, textToDisplay: link.text ?? "↗" };
    }),
  );
}

