/** Words that tell what a tiltak is about, in both forms of Norwegian. Each matches from the start of a word. */

/** A pattern that finds any of the beginnings; a trailing `$` asks for the whole word. */
export function beginsWith(...beginnings: string[]): RegExp {
  const any = beginnings.map((one) => (one.endsWith("$") ? `${one.slice(0, -1)}(?!\\p{L})` : one)).join("|");
  return new RegExp(`(?<!\\p{L})(?:${any})`, "iu");
}

/** To look into something before it is done. */
export const study = beginsWith(
  "utred",
  "utgrei",
  "greie ut",
  "vurder",
  "kartleg",
  "kostnadsberegn",
  "kostnadsrekn",
  "prosjekter",
  "forprosjekt",
  "planleg",
  "planlegg",
  "mulighetsstud",
  "moglegheitsstud",
  "konseptvalg",
  "behovsanalys",
  "drøft",
  "prøve ut",
  "prøve alternativ",
  "se på",
);

/** To set something up or build it. */
export const establish = beginsWith(
  "etabler",
  "opprett",
  "byg(?:g|ge|ges|gje|gjer|ging)$",
  "nybyg",
  "utbyg",
  "innfør",
  "åpn",
  "opn",
  "start(?:er|es)? opp",
  "ta i bruk",
  "tas i bruk",
);

/** Something that does not come without money: posts, purchases, building, professions. */
export const costly = new RegExp(
  [
    "(?<!\\p{L})(?:kjøp|innkjøp|leasing|anskaff|stilling|årsverk|ansett|tilset|bemann|grunnbemann|bygge|byggje|nybyg|utbyg|ombyg|invester|kostnad|driftsutgift)",
    "\\p{L}{3,}(?:fysiolog|terapeut|pedagog|koordinator|konsulent|veiviser)\\p{L}{0,2}(?!\\p{L})",
    "(?<!\\p{L})(?:ny|nye|nytt|flere|fleire) (?:biler?|buss|minibuss|maskin|anlegg|lokaler)",
  ].join("|"),
  "iu",
);

/** Another pays: no consequence for the budget is claimed. */
export const paidByOthers = beginsWith(
  "gavemid",
  "gåvemid",
  "søke (?:statlige|om|statlege|eksterne)",
  "brukerbetal",
  "foreldrebetal",
  "egenbetal",
  "eigenbetal",
);

/** The amount comes again every year. */
export const yearly =
  /(?<!\p{L})(?:årlige?|årlege?|hvert år|kvart år|per år|pr\.? år|i året|annethvert år|annakvart år|halvårlige?|halvårlege?|kontinuerlig|kontinuerleg|løpende|løpande)(?!\p{L})/iu;

/** The amount is a sum to be shared out; group 1 is the number of years where it is said. */
export const spread = /(?:fordel(?:t|es|ast)\s+(?:på|over)|over)\s+(\d{1,2}|to|tre|fire|fem|seks|ti)\s+år/iu;

/** A level that grows step by step, said in so many words. */
export const gradual = beginsWith("gradvis", "trinnvis", "stegvis", "opptrapp");

/** A level that is to stay higher. */
export const strengthen = beginsWith("styrk", "øk", "auk", "utvid", "opprett", "fast ", "varig");

/** Income that falls away: a cost, and so positive. */
export const lostIncome = beginsWith(
  "tapt inntekt",
  "tapte inntekter",
  "inntektstap",
  "inntektsbortfall",
  "mindre inntekt",
  "lavere inntekt",
  "lågare inntekt",
  "reduserte inntekter",
  "bortfall av inntekt",
);

/** The numeral words of `spread`. */
export const numerals: Readonly<Record<string, number>> = { to: 2, tre: 3, fire: 4, fem: 5, seks: 6, ti: 10 };

/** Years that an amount is to be spread over by its words; null where they do not say. */
export function spreadYears(words: string): number | null {
  const said = spread.exec(words)?.[1]?.toLowerCase();
  return said === undefined ? null : (numerals[said] ?? Number(said));
}
