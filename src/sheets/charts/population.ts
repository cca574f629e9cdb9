/** Chart: everybody, by year. */
import type { SheetInput } from "../input";
import { demographyText } from "../demography-words";
import type { ChartPart } from "./part";
import { totalLines } from "./lines";
import { personsChart } from "./scatter";
import { putBlocks } from "./blocks";

export const populationPart: ChartPart = {
  height: 18,
  put(draft, input: SheetInput, row) {
    const lines = totalLines(input.demographics.tables, demographyText(input.language, "total"));
    if (lines.length === 0) return null;
    const { placed, next } = putBlocks(draft, input.language, row, demographyText(input.language, "people"), lines);
    return { next, chart: (at) => personsChart(input.language, "demografi-befolkning", "peopleTitle", at, placed) };
  },
};
