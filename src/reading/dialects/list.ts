/** Every dialect, in the order they are tried. */
import { amountsByYear } from "./amounts-by-year";
import { bulletList } from "./bullet-list";
import { costAndYear } from "./cost-and-year";
import type { Dialect, ListDialect, TableDialect } from "./dialect";
import { form } from "./form";
import { investmentTable } from "./investment-table";
import { marksByYear } from "./marks-by-year";
import { numberedList } from "./numbered-list";
import { oneColumn } from "./one-column";
import { pasted } from "./pasted";
import { periodColumn } from "./period-column";

export const dialects: readonly Dialect[] = [
  marksByYear, amountsByYear, investmentTable, costAndYear, periodColumn, pasted, form, oneColumn, bulletList, numberedList,
];

export const tableDialects: readonly TableDialect[] = dialects.filter((dialect) => dialect.shape === "table");
export const listDialects: readonly ListDialect[] = dialects.filter((dialect) => dialect.shape === "list");
