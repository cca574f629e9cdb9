/** Headings that say when the rows under them are to happen: "2026", "Byggeår 2027", "Fase 2 (2028–2029)". */
import type { CellsRef } from "../../plan/cell";
import { timeOf, type Time } from "./time";
import { oneLine } from "./words";

/** Words that say that a year is a time: of building, of start, of doing. */
const when =
  /^(?:(?:bygge|anleggs|budsjett|plan|gjennomførings|oppstarts?|start|iverksettings|igangsettings|utførelses|investerings|utbyggings|ferdigstillings)?(?:år|året|periode|perioden)|(?:bygge|anleggs|opp)?start(?:er|ar|es|ast)?|(?:gjennomfør|utfør|iverksett|igangsett|bygg|byggj|utbygg|realiser|planlegg|ferdigstill)(?:es|ast|ing|inga|ingen|else|elsen|et|t)|byggetrinn|fase|etappe|planlagt|planlagte)$/;

/** Words around them that change nothing, and those that the grammar of years knows itself. */
const around = /^(?:tiltak|prosjekt|prosjekter|prosjektar|anlegg|arbeid|arbeider|investeringer|investeringar|som|skal|settes|settast|gang|med|for|nye)$/;
const known = /^(?:i|fra|frå|og|eller|etter|før|innen|innan|til|f|o|m|t|senere|seinare|fremover|framover|ut)$/;

/** The time a heading gives the rows under it; null for a text that says anything more than when. */
export function timeOfSection(text: string, cells: CellsRef): Time | null {
  const said = yearsIn(text);
  if (said === null) return null;
  const time = timeOf(said, cells, null);
  return time.period === null ? null : { ...time, period: { ...time.period, text: oneLine(text) } };
}

/** True for a text that only says when. */
export function isTimeHeading(text: string): boolean {
  return yearsIn(text) !== null;
}

/** True where a word says that it is a time, and not a bare number. */
export function namesItsTime(text: string): boolean {
  return isTimeHeading(text) && wordsOf(text).some((word) => when.test(word));
}

/** The years with the words that the grammar of years knows; null where other words stand beside them. */
function yearsIn(text: string): string | null {
  const plain = oneLine(text).replace(/[:.]+$/, "");
  if (plain.length > 60 || !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(plain)) return null;
  if (!wordsOf(plain).every((word) => when.test(word) || around.test(word) || known.test(word))) return null;
  const counted = plain.replace(/(?<=\p{L} )\d{1,2}(?!\d)(?=\D)/u, " ");
  const numbers = counted.match(/\d+/g) ?? [];
  if (numbers.some((number, i) => !/^(?:19|20)\d\d$/.test(number) && (i === 0 || number.length !== 2))) return null;
  return counted.replace(/\p{L}+/gu, (word) => (known.test(word.toLowerCase()) ? word : "")).replace(/[():]/g, " ").replace(/\s+/g, " ").trim();
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Headings after which no year holds any longer: what comes later, or is not planned. */
export function endsTime(text: string): boolean {
  return /^(?:uprioritert|ikke prioritert|ikkje prioritert|ikke tidfest|ikkje tidfest|uten år|utan år|senere|seinare|på sikt|lang sikt|avvent|ubestemt|øvrig|andre )/i.test(oneLine(text));
}
