/** Columns that look like money whatever their heads say. */
import type { Year } from "../../plan/segment";
import type { TableColumn } from "../table";
import { yearsOfHorizon } from "./horizon";
import { isQuantity } from "./quantity";
import { plainHead } from "./words";

/** Heads of figures that are no cost: codes, counts, shares, and where money comes from. */
const otherFigures =
  /funksjon|ansvar|(?<!\p{L})(art|nr|id|kode|kst)(?!\p{L})|konto|prosjekt|avdeling|teneste|tjeneste|arbeidssted|antall|tal på|%|prosent|endring|avvik|lån|tilskudd|tilskot|mva|egenkapital|fond|finansiering|refusjon/iu;

/** "2022 - 2028", "ØP 2025-28", "Mill. kr 2026-2029", "Etter 2033": amounts for those years together; `to` null for an open end. */
export function spanOfHead(head: string): { readonly from: Year; readonly to: Year | null } | null {
  const plain = plainHead(yearsOfHorizon(head) ?? head).replace(/^(?:beløp|sum|kostnad(?:er)?|i|kr\.?|kroner|mill\.?|mnok|tkr|tusen|1 ?000|økonomiplan|handlingsplan|plan|perioden?|øp|hp|[\s.,:(])+(?=\S)/iu, "").replace(/[)\s]+$/, "");
  const after = /^(?:etter|seinere enn|senere enn) (20\d\d)$/.exec(plain);
  if (after) return { from: Number(after[1]) + 1, to: null };
  const match = /^(20\d\d)\s*[-–—]\s*((?:20)?\d\d)$/.exec(plain);
  if (!match) return null;
  const [from, to] = [Number(match[1]), (Number(match[2]) % 100) + 2000];
  return to > from && to - from <= 30 ? { from, to } : null;
}

/** "Kostnad per årsverk", "Enhetspris": what one costs. */
export function isUnitPrice(head: string): boolean {
  return /(?:(?<!\p{L})(?:per|pr\.?)|(?<!\p{L})kr(?:oner)? ?\/) ?(årsverk|stilling|stk|enhet|eining|plass|bruker|brukar|elev|time|person|måned|månad|mnd|innbygg|(?:meter|lm|m|m2|m²|m3|m³|km|tonn|kg|[km]wh)(?!\p{L}))|(enhets|einings|stykk|time)pris/iu.test(head);
}

/** Figures over most of the column, and a head that does not name something else. */
export function mayBeMoney(column: TableColumn): boolean {
  const { filled, numbers, moneyTexts } = column.facts;
  return filled >= 2 && !otherFigures.test(column.head) && !isQuantity(column.head) && (numbers + moneyTexts) * 2 > filled;
}

/** Surely money: amounts with kroner in them, or figures of a thousand and more that are no years. */
export function looksLikeMoney(column: TableColumn): boolean {
  const { filled, numbers, moneyTexts, years, greatest, codes } = column.facts;
  if (!mayBeMoney(column) || years * 2 > filled || column.head === "") return false;
  const large = numbers > 0 && greatest >= 5000 && codes < filled;
  return moneyTexts * 2 > filled || large || (numbers > 0 && /(?<!\p{L})(kr|kroner|nok|mill|tusen|beløp|sum)(?!\p{L})/iu.test(column.head));
}
