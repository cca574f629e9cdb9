/** Words of lists: the headings over them, and what an item looks like. */
import type { Kind } from "../../plan/segment";
import { actionRow } from "../find/signs";
import { readCost } from "../notation/cost";
import { oneLine } from "../rows/words";

const heading = /^(nye? |valgte |foreslåtte |foreslegne |prioriterte |aktuelle )?(drifts|investerings|innsparings|omstillings)?(tiltak|tiltaka|tiltakene|investeringer|investeringar|investering|drift|driftstiltak|innsparinger|innsparingar|prosjekter|prosjekt|forslag|(?<=nye )(?:stillinger|stillingar|årsverk))( (drift|investering|i perioden|i planperioden|\(?20\d\d ?[-–] ?(20)?\d\d\)?|(for |i |til |budsjett )*20\d\d))?\s*:?$/i;

/** "Behov de neste fire årene, i prioritert rekkefølge:", "Hva kan vi gjøre?": what stands under it is asked for or proposed. */
export const asksFor = /(?:hva|kva) (?:kan|vil|bør|skal) vi (?!ha )|(?<!\p{L})(?:sparetips|budsjettseminar|budsjettverksted|idédugnad)(?!\p{L})|(?<!\p{L})(?:innspill|innspel|forslag|framlegg|tips|idé(?:er|ar)?) (?:fra|frå) |(?<!\p{L})(?:behov|ønsker|ønskje|ønskeliste|ynskjeliste)(?!\p{L})|(?:prioritert|prioriterte) (?:rekkefølge|rekkjefølgje|liste|behov|ønsker)/iu;

/** A line that names what the items under it are: "TILTAK", "Investeringer:". */
export function isListHead(text: string): boolean {
  return heading.test(oneLine(text));
}

/** The kind of the items under a heading. TILTAK beside INVESTERINGER are of drift. */
export function headKind(text: string): Kind | null {
  if (/invest/i.test(text)) return "investering";
  return /drift|tiltak|innspar/i.test(text) ? "drift" : null;
}

/** The kind of the items under a heading, where the list has one for investments or the heading says drift; else the words decide. */
export function kindUnder(head: string | null, hasBoth: boolean): Kind | null {
  const kind = head === null ? null : headKind(head);
  return kind === "investering" || hasBoth || /drift/i.test(head ?? "") ? kind : null;
}

export const bullet = /^\s*[•●▪■◦‣·*–—\-]\s+(?=\S)/u;
export const numbered = /^\s*(?:(\d{1,3}(?:\.\d{1,2})*|[a-z])\s*[.)]|(\d{1,3}(?:\.\d{1,2})+))\s+(?=\S)/i;

/** The number a line begins with, or an empty text. */
export function lineNumber(text: string): string {
  const match = numbered.exec(text);
  return match?.[1] ?? match?.[2] ?? "";
}

/** "Opprette 2 årsverk – 2024/2025 – 1,5 mill": a dash, then a year, a sum or posts. */
export function hasTail(text: string): boolean {
  return /\s[-–—]\s*(?:[^–—]*\b(?:19|20)\d\d\b|.*\d\s*(?:mill?\b|kr\b|tusen|årsverk)|.*(?:uavklart|årlig|årleg|kostnad))/i.test(text);
}

/** Running prose: long, several sentences. */
export function isProse(text: string): boolean {
  const plain = oneLine(text);
  return plain.length > 220 || plain.split(/[.!?]\s+\p{Lu}/u).length > 3 || (plain.length > 120 && /\.$/.test(plain));
}

/** Savings as a heading calls them, or null. */
export function savingWords(text: string): string | null {
  return /inndekning|inndekking|innsparing\p{L}*|besparelse\p{L}*|spar[ae]\p{L}* inn(?!\p{L})|saldering\p{L}*|(?<!\p{L})kutt\p{L}*/iu.exec(text)?.[0] ?? null;
}

export function isItemLike(text: string): boolean {
  return !isProse(text) && (hasTail(text) || actionRow(text.replace(bullet, "")));
}

/** Kroner stand in the line itself: "kr 300 000 pr. år fra 2026", "8,5 mill. kr i 2027", "Uteleker: 75 000". */
export function statesCost(text: string): boolean {
  const plain = oneLine(text);
  return /\bkr\.? ?\d|\d ?(?:mill|mrd|kr\b|kroner|tusen|,-)|\d['’´`](?!\p{L})|[:,–-] (?:ca\.? ?|om lag )?\d{1,3}(?:[ .]\d{3})+(?=$| (?:i|per|pr|hvert|kvart|årlig|årleg)(?!\p{L}))|[:–-]\d{1,3}(?:[ .]\d{3})+$/iu.test(plain) && readCost(plain).amounts.length > 0;
}
