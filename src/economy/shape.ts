/** How a row lies over the years: the one place where a profile becomes kroner and årsverk. *Beregning* holds the same as formulas. */
import type { Year } from "../plan/segment";
import type { Applied } from "./applies";
import { firstYearShare } from "./part-year";

function markCount(row: Applied, upTo: Year): number {
  return Object.entries(row.marks).filter(([year, mark]) => mark > 0 && Number(year) <= upTo).length;
}

function isMarked(row: Applied, year: Year): boolean {
  return (row.marks[year] ?? 0) > 0;
}

/** Between the first and the last year; a missing first year is never reached. */
function runs(row: Applied, year: Year): boolean {
  return row.from !== null && year >= row.from && (row.to === null || year <= row.to);
}

/** Steps taken by a year, as a share of all: 4 marks, 2 passed gives 0,5. */
function stepShare(row: Applied, year: Year, partYear: number): number {
  const all = markCount(row, Infinity);
  if (all === 0 || (row.to !== null && year > row.to)) return 0;
  return (markCount(row, year) - (isMarked(row, year) ? 1 - partYear : 0)) / all;
}

/** The share of the stated amount that falls in a year. */
function amountShare(row: Applied, year: Year): number {
  const partYear = firstYearShare(row.startMonth);
  switch (row.profile) {
    case "varig":
      return runs(row, year) ? (year === row.from ? partYear : 1) : 0;
    case "engangs":
      return year === row.from ? 1 : 0;
    case "per-stk":
      return runs({ ...row, to: row.to ?? row.from }, year) ? 1 : 0;
    case "trinnvis":
      return stepShare(row, year, partYear);
    case "fordelt":
      return isMarked(row, year) ? 1 / markCount(row, Infinity) : 0;
    default:
      return 0;
  }
}

/** The stated amount in whole kroner after count and others' share; 0 where none is stated. */
export function netKroner(row: Applied): number {
  const units = row.profile === "per-stk" ? (row.count ?? 0) : 1;
  return (row.kroner ?? 0) * units * (1 - row.paidByOthers);
}

/** Kroner of a year in the plan's own prices; 0 for a row that is not counted. */
export function kronerIn(row: Applied, year: Year): number {
  if (!row.counted) return 0;
  if (row.profile === "belop-per-aar") return (row.marks[year] ?? 0) * (1 - row.paidByOthers);
  return netKroner(row) * amountShare(row, year);
}

/** Årsverk held in a year, a level: a post that starts in August is one post that year too. */
export function aarsverkIn(row: Applied, year: Year): number {
  if (!row.counted || row.aarsverk === null) return 0;
  switch (row.profile) {
    case "varig":
    case "ikke-kostnadsberegnet":
      return runs(row, year) ? row.aarsverk : 0;
    case "trinnvis":
      return row.aarsverk * stepShare(row, year, 1);
    case "belop-per-aar":
      return (row.marks[year] ?? 0) !== 0 ? row.aarsverk : 0;
    case "fordelt":
      return isMarked(row, year) ? row.aarsverk : 0;
    default:
      return row.aarsverk * amountShare(row, year);
  }
}

/** A cost is stated and no year: it stands in its own list, outside every year. */
export function isUnscheduled(row: Applied): boolean {
  if (!row.counted || row.kroner === null || row.kroner === 0) return false;
  switch (row.profile) {
    case "ikke-tidfestet":
      return true;
    case "varig":
    case "engangs":
      return row.from === null;
    case "per-stk":
      return row.from === null || row.count === null;
    case "trinnvis":
    case "fordelt":
      return markCount(row, Infinity) === 0;
    default:
      return false;
  }
}

/** No cost is stated: listed as missing, never as zero. A stated zero is a cost. */
export function isNotCosted(row: Applied): boolean {
  return row.counted && row.profile !== "belop-per-aar" && row.kroner === null;
}
