/** Age groups as people write them: "20-66 år", "67–79", "80 +", "90 år og over", "0-åringer", "I alt". */
import type { AgeBand } from "./population";

const oldest = 130;
const unit = "(?:\\s*-?\\s*(?:år(?:s|inger|ingar|a)?|åringer|åringar))?";
const tail = "(?:\\s+(?:samlet|samla|totalt|i alt))?";
const group = new RegExp(
  `^(?:alder:?\\s*|personer\\s+|eldre\\s+|barn\\s+)?(?:i alderen\\s+)?(\\d{1,3})${unit}\\s*(?:-|til)\\s*(\\d{1,3})${unit}${tail}$`,
);
const open = new RegExp(
  `^(?:alder:?\\s*|personer\\s+|eldre\\s+)?(?:(?:over|fra|frå)\\s+)?(\\d{1,3})${unit}\\s*(?:\\+|(?:år\\s*)?(?:og|eller|el\\.?)\\s*(?:over|eldre|oppover|meir|mer)|-\\s*$)\\s*(?:år)?${tail}$`,
);
const above = /^(?:personer |eldre |innbyggere )?over (\d{1,3}) år$/;
const single = /^(\d{1,3})(?:\s*år|\s*-?\s*åring(?:er|ar))$/;
const everybody =
  /^(?:folketall|folketal|folkemengde|folkemengd|befolkning(?:en)?|innbyggere|innbyggjarar|antall innbyggere|antal innbyggjarar|innbyggere totalt|innbyggere i alt|befolkning i alt|personer i alt|totalt antall innbyggere|alle aldre|alle aldrar|alle aldersgrupper)(?: (?:i alt|totalt|samlet))?$/;
const total = /^(?:i alt|totalt|sum|til sammen|samlet|alle)$/;

/** The age group a label names, or null. "I alt" is everybody only where `amongAges` says that age groups stand beside it. */
export function readAgeBand(label: string, amongAges = false): AgeBand | null {
  const plain = label
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const band = (from: number | null, to: number | null): AgeBand | null =>
    sensible(from, to) ? { from, to, label: label.trim() } : null;
  if (everybody.test(plain) || (amongAges && total.test(plain))) return band(null, null);
  const between = group.exec(plain);
  if (between && (/år/.test(plain) || amongAges || Number(between[2]) >= 19)) return band(Number(between[1]), Number(between[2]));
  const from = open.exec(plain) ?? above.exec(plain);
  if (from && (/år|\+|eld|over/.test(plain) || amongAges)) return band(Number(from[1]), null);
  const one = single.exec(plain);
  return one ? band(Number(one[1]), Number(one[1])) : null;
}

function sensible(from: number | null, to: number | null): boolean {
  return (from === null || from <= oldest) && (to === null || (to <= oldest && (from === null || from <= to)));
}

/** True where the group is everybody. */
export function isEverybody(band: AgeBand): boolean {
  return band.from === null && band.to === null;
}

/** True where both name the same ages, whatever their labels. */
export function sameAges(a: AgeBand, b: AgeBand): boolean {
  return a.from === b.from && a.to === b.to;
}
