/** Headings that say when the rows under them are to happen: "2026", "Byggeår 2027", "Gjennomføres 2026–2027". */
import type { CellsRef } from "../../plan/cell";
import { timeOf, type Time } from "./time";
import { oneLine } from "./words";

const year = "(?:19|20)\\d\\d";
const what = "(?:tiltak|prosjekter?|prosjektar|anlegg|arbeid(?:er)?|investering(?:er|ar)|planlagt|planlagte|prioriterte)";
const compound = "(?:bygge|anleggs|budsjett|plan|planlagt |gjennomførings|oppstarts?|start|iverksettings|igangsettings|utførelses|investerings|utbyggings|ferdigstillings)?";
const when = `(?:${compound}(?:år|året|perioden?)|(?:bygge|anleggs)?start|(?:opp)start(?:er|ar|es|ast)?|byggetrinn \\d|fase \\d|etappe \\d)`;
const done = "(?:(?:gjennomfør|utfør|iverksett|igangsett|bygg|byggj|start|utbygg|realiser|planlegg|ferdigstill|anlegg)(?:es|ast|ing|inga|ingen|else|elsen|et|t)|settes i gang|settast i gang)";
const between = "(?:i|for|til|fra|frå|fra og med|frå og med|f\\.?o\\.?m\\.?|innen|innan)";

const heading = new RegExp(`^(?:${what} )?(?:(?:${when}|${done})\\s*(?:[:–-]\\s*)?)?(?:(?:som )?${done} )?(?:${between} )?(${year}(?:\\s*[-–—/]\\s*(?:20)?\\d\\d)?)\\s*:?$`, "i");

/** The time a heading gives the rows under it; null for a text that says anything more than when. */
export function timeOfSection(text: string, cells: CellsRef): Time | null {
  const said = spanOf(text);
  if (said === null) return null;
  const time = timeOf(said, cells, null);
  return time.period === null ? null : { ...time, period: { ...time.period, text: oneLine(text) } };
}

/** True for a text that only says when. */
export function isTimeHeading(text: string): boolean {
  return spanOf(text) !== null;
}

/** True where a word says that it is a time, and not a bare number. */
export function namesItsTime(text: string): boolean {
  return isTimeHeading(text) && /^\p{L}/u.test(oneLine(text));
}

function spanOf(text: string): string | null {
  const plain = oneLine(text);
  return plain.length > 60 ? null : (heading.exec(plain)?.[1] ?? null);
}

/** Headings after which no year holds any longer: what comes later, or is not planned. */
export function endsTime(text: string): boolean {
  return /^(?:uprioritert|ikke prioritert|ikkje prioritert|ikke tidfest|ikkje tidfest|uten år|utan år|senere|seinare|etter (?:19|20)|på sikt|lang sikt|avvent|ubestemt|øvrig|andre )/i.test(oneLine(text));
}
