/** Many workbooks into one: every tiltak with the file it came from, and which may be the same tiltak twice. */
import type { CellsRef } from "../plan/cell";
import type { Plan, Tiltak } from "../plan/plan";
import { plainSpaces } from "./find/sheet-view";

export interface SourcePlan {
  /** Name of the workbook file as the user knows it. */
  readonly file: string;
  readonly plan: Plan;
}

export interface GatheredTiltak {
  readonly file: string;
  readonly cells: CellsRef;
  readonly tiltak: Tiltak;
}

/** Two or more that may be one: the same number and title, or the same title alone. Never decided here. */
export interface GatherAsk {
  readonly why: "same-number-and-title" | "same-title";
  /** Places in `tiltak`, ascending. */
  readonly at: readonly number[];
}

export interface Gathered {
  readonly tiltak: readonly GatheredTiltak[];
  readonly asks: readonly GatherAsk[];
}

/** All tiltak in the order of the files, each with its source; likely doubles between files are asked about. */
export function gather(sources: readonly SourcePlan[]): Gathered {
  const tiltak = sources.flatMap(({ file, plan }) => plan.tiltak.map((one) => ({ file, cells: one.titleCells, tiltak: one })));
  const byTitle = new Map<string, number[]>();
  tiltak.forEach((one, i) => {
    const title = plainTitle(one.tiltak.title);
    if (title !== "") byTitle.set(title, [...(byTitle.get(title) ?? []), i]);
  });
  const asks = [...byTitle.values()].filter((at) => new Set(at.map((i) => tiltak[i]?.file)).size > 1);
  return { tiltak, asks: asks.map((at) => ({ why: sameNumber(at.map((i) => tiltak[i]?.tiltak.number ?? null)), at })) };
}

function sameNumber(numbers: readonly (string | null)[]): GatherAsk["why"] {
  const [first] = numbers;
  return first !== null && numbers.every((number) => number === first) ? "same-number-and-title" : "same-title";
}

/** The title for comparing: small letters and figures alone. */
function plainTitle(title: string): string {
  return plainSpaces(title).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
