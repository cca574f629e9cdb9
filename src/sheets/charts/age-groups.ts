/** Chart: the age groups that care is planned by, by year. */
import { demographyText } from "../demography-words";
import { putBlocks } from "./blocks";
import { ageLines } from "./lines";
import type { ChartPart } from "./part";
import { personsChart } from "./scatter";

export const ageGroupsPart: ChartPart = {
  height: 20,
  put(draft, input, row) {
    const lines = ageLines(input.demographics.tables);
    if (lines.length === 0) return null;
    const { placed, next } = putBlocks(draft, input.language, row, demographyText(input.language, "ages"), lines);
    return { next, chart: (at) => personsChart(input.language, "demografi-aldersgrupper", "agesTitle", at, placed) };
  },
};
