/** How much a candidate looks like a table of tiltak: grounds for and against, each with its weight. */
import type { CellValue } from "../../plan/cell";
import type { Ground } from "../../plan/plan";
import { readUnitlessAmount } from "../rows/plain-number";
import { isFramePhrase, isFrameText, isPartText, isSumText } from "../rows/words";
import { namesOnly } from "./names-only";
import { replacementColumn } from "../heads/replacement";
import { columnsOf, hasCountedYears, type FoundTable, type RoledTable } from "../table";
import { bodyRows } from "./tables";
import { debtRow, isRatioText, shownAsShares } from "./key-figures";
import { namesPosts } from "../heads/post-heads";
import { headWord } from "../heads/words";
import { readUnit } from "../notation/unit";
import { accountRow, actionRow, againstHead, aboutPosts, aboutTiltak, ageRow, byArt, ofIncome, personRow, strongTitle } from "./signs";

/** A candidate with a sum of weights from this on is read. */
export const enough = 0.5;

export function groundsOf(table: RoledTable): Ground[] {
  return [...headGrounds(table), ...aboveGrounds(table), ...columnGrounds(table), ...rowGrounds(table)].filter((ground) => ground.weight !== 0);
}

export function weightOf(grounds: readonly Ground[]): number {
  return grounds.reduce((sum, ground) => sum + ground.weight, 0);
}

function headGrounds(table: RoledTable): Ground[] {
  const heads = table.found.columns.map((column) => column.head.toLowerCase());
  const title = table.roles.find((column) => column.role === "title");
  const strong = title !== undefined && strongTitle.test(title.head);
  const titled = table.found.columns.some((column) => column.column === title?.column && column.word?.role === "title");
  // a year's pay of a post that comes is what it costs; among the staff there is, it tells of persons. A machine has an age and hours
  const replaces = replacementColumn(table.found.columns) !== null;
  const ofThing = ({ head, word }: FoundTable["columns"][number]): boolean => (word?.role === "cost" && namesPosts(table.found)) || (replaces && /^(alder|(drifts)?time|(drifts)?timar)/i.test(head));
  const against = againstHead(table.found.columns.filter((column) => !ofThing(column)).map(({ head }) => head.toLowerCase()));
  const named = heads.some((head) => /tiltak|prosjekt/.test(head));
  return [
    { text: strong ? `Overskriften «${title.head}» kaller radene tiltak` : "Overskriften nevner radenes navn", weight: strong ? 0.5 : titled ? 0.25 : 0 },
    { text: `Overskriften tyder på noe annet: ${against ?? ""}`, weight: against ? (named ? -0.4 : against === byArt && columnsOf(table, "year-amount").length > 2 ? -0.5 : -1) : 0 },
  ];
}

function aboveGrounds(table: RoledTable): Ground[] {
  const { found } = table;
  const near = found.above.slice(0, 4).map((above) => above.text);
  const ofPosts = namesPosts(found);
  const said = [...near, found.view.grid.sheet, found.excelTable ?? ""].find((text) => aboutTiltak.test(text) || (ofPosts && aboutPosts.test(text)));
  // over a column "Vedtak" counts what a service has granted; over a table it is what the council has decided
  const against = near.concat(found.view.grid.sheet).filter((text) => !/^vedtak:?$/i.test(text.trim())).map((text) => againstHead([text.toLowerCase()])).find((text) => text !== null);
  return [
    { text: `«${said ?? ""}» handler om tiltak`, weight: said ? 0.25 : 0 },
    { text: "Radenes navn har ingen overskrift, men teksten rett over kaller dem tiltak", weight: headOverTable(table) ? 0.25 : 0 },
    { text: `Teksten over tyder på noe annet: ${against ?? ""}`, weight: against ? -0.4 : 0 },
    { text: "Teksten over sier hvilke kroner tallene er", weight: columnsOf(table, "year-amount").length > 1 && near.some((text) => text.length <= 100 && readUnit(text).scale !== null) ? 0.1 : 0 },
    { text: "Tabellen er en prognose for inntekter", weight: [...near, found.view.grid.sheet, columnsOf(table, "title")[0]?.head ?? ""].some((text) => ofIncome.test(text)) ? -0.5 : 0 },
    { text: "Området er en Excel-tabell", weight: found.excelTable ? 0.1 : 0 },
  ];
}

function columnGrounds(table: RoledTable): Ground[] {
  const marks = columnsOf(table, "year-mark").length;
  const amounts = columnsOf(table, "year-amount").length;
  const counted = hasCountedYears(table);
  const has = (role: Parameters<typeof columnsOf>[1]): boolean => columnsOf(table, role).length > 0;
  const planWords = (["financing", "responsible", "goals", "period"] as const).filter(has).length;
  return [
    { text: "År i rekke med kryss under", weight: marks > 1 ? 0.3 : 0 },
    { text: "År i rekke med beløp under", weight: amounts > 1 ? 0.2 : amounts === 1 ? 0.1 : 0 },
    { text: "Årene er bare nummerert (År 1, År 2 …): første år må velges", weight: counted ? 0.2 : 0 },
    { text: "En kolonne for kostnad", weight: has("cost") || has("total") ? 0.2 : 0 },
    { text: "Kolonner for mål, ansvar, finansiering eller tid", weight: planWords >= 2 ? 0.3 : planWords === 1 ? 0.15 : 0 },
    { text: "En kolonne sier når noe skal skiftes ut", weight: replacementColumn(table.found.columns) !== null && (has("cost") || has("total")) ? 0.35 : 0 },
    { text: "En kolonne for drift eller investering", weight: has("kind") ? 0.1 : 0 },
    { text: "Flere år og tall i samme kolonne", weight: table.found.columns.some(({ head, year }) => year === null && /^(?:(?:19|20)\d\d\s+)+(?:19|20)\d\d$/.test(head.trim())) ? -1 : 0 },
    { text: "Ingen kolonne med navn på radene", weight: has("title") ? 0 : -1 },
    { text: "Ingen kolonne med år, kostnad eller tid", weight: marks + amounts > 0 || counted || has("cost") || has("total") || has("period") || planWords > 0 || namesOnly(table) ? 0 : -0.5 },
  ];
}

function rowGrounds(table: RoledTable): Ground[] {
  const { found } = table;
  const title = columnsOf(table, "title")[0]?.column;
  if (title === undefined) return [];
  const titles = bodyRows(found.blocks, found.lastRow).map((row) => found.view.text(row, title).trim()).filter((text) => text !== "");
  const share = (test: (text: string) => boolean): number => (titles.length === 0 ? 0 : titles.filter(test).length / titles.length);
  const plain = titles.filter((text) => !isSumText(text) && !isFrame(text) && !isPartText(text));
  const actions = plain.length === 0 ? 0 : plain.filter(actionRow).length / plain.length;
  const accounts = plain.length === 0 ? 0 : plain.filter(accountRow).length / plain.length;
  const ages = share(ageRow);
  const persons = share(personRow);
  const frames = titles.filter(isFrame).length;
  const named = strongTitle.test(table.roles.find((column) => column.role === "title")?.head ?? "");
  const ownSum = titles.some((text) => /^sum .*(tiltak|prosjekt|investering|innsparing|endring|drift)/i.test(text) || /^tiltak\w*:?$/i.test(text));
  return [
    { text: "Radene handler om å gjøre noe", weight: Math.min(0.3, Math.round(actions * 60) / 100) },
    { text: "Rammerader (inngående budsjett, ny ramme) står omkring", weight: frames > 0 && ownSum ? 0.4 : frames > 0 ? 0.1 : 0 },
    { text: "En sumrad summerer tiltak", weight: ownSum ? 0.25 : 0 },
    { text: "Radene er regnskapsposter", weight: accounts > 0.35 ? (named ? -0.3 : -1) : 0 },
    { text: "Radene er andeler i prosent", weight: shares(table, title) > 0.5 ? -1 : 0 },
    { text: "Radene er lån, avdrag og renter", weight: plain.length > 0 && plain.filter(debtRow).length * 2 > plain.length ? (named ? -0.3 : -1) : 0 },
    { text: "Beløpene er endringer: både pluss og minus, eller ikke alle år", weight: changes(table) },
    { text: "Radene er aldersgrupper", weight: ages > 0.25 ? -1 : 0 },
    { text: "Radene er personer", weight: persons > 0.6 && actions < 0.2 ? (strongTitle.test(table.found.columns.find((column) => column.column === title)?.head ?? "") ? -0.2 : -0.8) : 0 },
    { text: "Radene er linjer i et skjema: beløp, årsverk", weight: share((text) => isFormLabel(text)) > 0.5 ? -0.8 : 0 },
    { text: "Ingen rader", weight: titles.length === 0 ? -1 : 0 },
  ];
}

/** Share of the rows with figures under the years whose figures are per cents, by their words or by how they are shown. */
function shares(table: RoledTable, title: number): number {
  const { view, blocks, lastRow } = table.found;
  const years = columnsOf(table, "year-amount").map(({ column }) => column);
  const rows = bodyRows(blocks, lastRow).filter((row) => years.some((column) => view.value(row, column) !== null));
  return rows.filter((row) => isRatioText(view.text(row, title)) || shownAsShares(view, row, years)).length / Math.max(1, rows.length);
}

/** "Beløp (1000 kr)", "Årsverk": what a column is called, not a tiltak. */
function isFormLabel(text: string): boolean {
  const word = headWord(text);
  return word !== null && word.exact && ["cost", "total", "positions", "period"].includes(word.role);
}

/** Nothing over the names, and the line just above the table, or the one before it, says what they are: "Nye tiltak". */
function headOverTable(table: RoledTable): boolean {
  const { found } = table;
  const title = columnsOf(table, "title")[0];
  if (!title || title.head !== "" || found.columns.some((column) => column.word?.role === "title")) return false;
  return found.above.slice(0, 2).some((above) => above.text.length <= 80 && strongTitle.test(above.text) && !againstHead([above.text.toLowerCase()]));
}

/** Figures under the years that look like changes: signs of both kinds, or rows that leave years open; counts and budgets have neither. */
function changes(table: RoledTable): number {
  const { view, blocks, lastRow } = table.found;
  const years = columnsOf(table, "year-amount");
  if (years.length < 2) return 0;
  const rows = bodyRows(blocks, lastRow).map((row) => years.flatMap(({ column }) => numberIn(view.value(row, column)) ?? [])).filter((row) => row.length > 0);
  const below = rows.filter((row) => row.some((value) => value < 0)).length;
  const open = rows.filter((row) => row.length < years.length).length;
  const mixed = below > 0 && below < rows.length && !rows.flat().some((value) => !Number.isInteger(value) && Math.abs(value) < 1);
  return (mixed ? 0.2 : 0) + (rows.length >= 3 && open * 3 >= rows.length ? 0.1 : 0);
}

function numberIn(value: CellValue): number | null {
  return typeof value === "number" ? value : typeof value === "string" ? readUnitlessAmount(value) : null;
}

function isFrame(text: string): boolean {
  return isFrameText(text) || isFramePhrase(text);
}
