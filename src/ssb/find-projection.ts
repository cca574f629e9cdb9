/** Finds the newest municipal population projection: its table number changes with each vintage. */
import { done, failed, type Outcome } from "../plan/outcome";
import type { Ask } from "./ask";

export interface FoundTable {
  readonly id: string;
  readonly label: string;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
}

interface Listed {
  readonly id?: unknown;
  readonly label?: unknown;
  readonly firstPeriod?: unknown;
  readonly lastPeriod?: unknown;
  readonly updated?: unknown;
  readonly discontinued?: unknown;
  readonly variableNames?: unknown;
}

/** The table with region and age whose first year is the latest; `source-refused` where none is listed. */
export async function findProjection(ask: Ask): Promise<Outcome<FoundTable>> {
  const answer = await ask("tables", [
    ["query", "framskrevet folkemengde region alder"],
    ["pageSize", "100"],
    ["lang", "no"],
  ]);
  if (!answer.ok) return answer;
  const tables = (answer.value as { tables?: unknown }).tables;
  const fitting = (Array.isArray(tables) ? (tables as Listed[]) : []).filter(isMunicipalProjection);
  const newest = [...fitting].sort((a, b) => order(b).localeCompare(order(a)))[0];
  if (!newest) return failed("source-refused", { detail: "fant ingen tabell med framskrevet folkemengde for kommuner" });
  return done({
    id: String(newest.id),
    label: String(newest.label),
    firstPeriod: String(newest.firstPeriod),
    lastPeriod: String(newest.lastPeriod),
  });
}

function isMunicipalProjection({ label, discontinued, variableNames, firstPeriod }: Listed): boolean {
  const names = Array.isArray(variableNames) ? variableNames.map(String).join(" ").toLowerCase() : "";
  const words = String(label).toLowerCase();
  return (
    /fram(?:skrevet|skriven|skriv)/.test(words) &&
    /region/.test(`${names} ${words}`) &&
    /alder/.test(`${names} ${words}`) &&
    discontinued !== true &&
    /^\d{4}$/.test(String(firstPeriod))
  );
}

/** Latest vintage first; of one vintage the last changed. */
function order({ firstPeriod, updated }: Listed): string {
  return `${String(firstPeriod)} ${String(updated)}`;
}
