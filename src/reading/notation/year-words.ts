/** Words beside years, bokmål and nynorsk: what a year is for a measure. One line a word family. */
import { anyOf, entry, wordsOf } from "./word-list";

/** What a year is said to be: a start, an end, a year of activity, or part of the name of something else. */
export type YearSense = "from" | "after" | "until" | "before" | "in" | "name";

const ordinal = "(?:[1-4]\\.?|første|fyrste|andre|annet|tredje|fjerde)";
const partOfYear = `(?:${ordinal} ?(?:halvår(?:et)?|halvdel|kvartal|kv\\.?|tertial)|q[1-4])`;
const season = entry(
  "{tidlig|tidleg|sent|seint|vår(en)|sommer(en)|sommar(en)|høst(en)|haust(en)|vinter(en)|årsskiftet|nyttår|primo|medio|ultimo|ca.|om lag|rundt|cirka|{utgangen|slutten|begynnelsen|byrjinga|starten|midten|løpet} av}",
);
const month = entry(
  "{januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|{jan|feb|apr|jun|jul|aug|sep|sept|okt|nov|des}.}",
);
const day = `\\d{1,2}\\.(?: ?${month}|\\d{1,2}\\.)?`;
const smallWord = entry("{i|år|året|åra|årene|av|til|senest|seinast}");

/** May stand between a sense word and its year: "oppstart høsten 2025", "innen utgangen av 2012". */
export const between = `(?:\\s*(?:${smallWord}|${partOfYear}|${season}|${month}|${day})(?![a-zæøå])){0,4}\\s*[:(]?\\s*$`;

const names = [
  "vedtatt(e)",
  "vedteke",
  "behandlet",
  "behandla",
  "godkjent",
  "jf.",
  "jfr.",
  "versjon",
  "rapport",
  "sist revidert",
  "pr.",
  "per",
  "utgitt",
  "datert",
  "{lov|forskrift|vedtak|brev} av",
  "etablert",
  "oppretta",
  "opprettet",
  "ble",
  "blei",
  "vart",
];

const starts = [
  "oppstart(en)",
  "start(e|er|ar|es|ast|et|a)",
  "byggestart",
  "påbegynt",
  "påbyrja",
  "igang{satt|sett|settes|settast}",
  "iverk{satt|sett|settes|settast}",
  "settes i gang",
  "innføres (fra)",
];

const froms = [
  "{fra|frå} og med",
  "f.o.m.",
  "fr.o.m.",
  "fra",
  "frå",
  "siden",
  "sidan",
  "tidligst",
  "tidlegast",
  "gjeldende fra",
  "med virkning fra",
  "med verknad frå",
];

const moved = [
  "{utsatt|utsett|utsettes|utsettast|flyttet|flytta|flyttes|flyttast|forskjøvet|forskyves|forskyvast|fremskyndes|framskyndast} til",
];

const untils = [
  "til og med",
  "t.o.m.",
  "{fram|frem} {til|mot}",
  "mot",
  "innen",
  "innan",
  "inntil",
  "senest",
  "seinast",
  "til",
  "ut",
  "ferdig(stilt|stilles|stillast)",
  "slutt{føres|førast}",
  "avslutt{es|ast|et}",
];

const activities = [
  "i",
  "ila.",
  "i løpet av",
  "for",
  "år",
  "året",
  "åra",
  "årene",
  "på",
  "gjennom",
  "mellom",
  "og",
  "samt",
  "eller",
  "{skole|skule}året",
  "periode(n)",
  "*planperioden",
  "perspektiv",
  "tidsrom(met)",
  "fase #",
  "trinn #",
  "gjelder",
  "gjeld",
  "planlagt",
  "planlegges",
  "pågår",
  "pågående",
  "kontinuerlig",
  "kontinuerleg",
  "løpende",
  "løpande",
  "årlig",
  "årleg",
  "{gjennom|ut}{føres|førast|ført}",
  "{revider|ruller|etabler}{es|ast}",
  "bygg{es|ast}",
  "anskaff{es|ast}",
  "åpn{es|er|et}",
  "opna(r|st)",
  "opnast",
  "{planlegg|utred|bygg|utbygg|ombygg|prosjekter|evaluer|kartlegg|iverksett|gjennomfør|rehabiliter|ruller|innfør|etabler|anskaff|opplær}{ing|ning|inga|ingen|else|elsen}",
  "forprosjekt",
  "revisjon",
  "ny (handlings|kommunedel|del|tema)plan",
];

/** Tried in order on the text to the left of a year; the first that fits decides. */
export const senses: readonly (readonly [YearSense, RegExp])[] = [
  ["name", before(names)],
  ["after", before(["(tidligst |tidlegast )etter"])],
  ["before", before(["før"])],
  ["in", before(moved)],
  ["from", before(froms)],
  ["from", before(starts, "(?: \\p{L}+){0,3}?:?")],
  ["until", /^-$|(?:^|\n)\s*(?:-+>|→)\s*$/u],
  ["until", before(untils)],
  ["in", before(activities)],
  [
    "in",
    new RegExp(
      `(?:^|\\n|[,;:/•+]|- |(?<![a-zæøå])(?:${partOfYear}|${season}|${month})\\s)\\s*\\(?\\s*(?:${partOfYear}|${season}|${month}|\\d{1,2}\\.|\\d{1,2}[./]\\d{1,2}\\.? ?-)?\\s*$`,
      "u",
    ),
  ],
];

function before(words: readonly string[], more = ""): RegExp {
  return new RegExp(`${anyOf(words)}${more}${between}`, "u");
}

const plan = entry(
  "*{økoplan|øk. plan|økonomiplan|handlingsplan|handlingplan|handlingsprogram|planstrategi|strategi|plan|program|budsjettskjema|lønnsoppgjør|lønsoppgjer|hp|høp}(en|a|et)",
);

/** Names of plans that carry years of their own: "i økonomiplan 2016-2019", "handlingsplan for skole 2024-2027". */
export const planName = new RegExp(`(?<![a-zæøå])(?<!ny )${plan}(?:\\s+for\\s+[^,;:().\\d]{2,60})?\\s*\\(?\\s*$`, "u");

const counted = entry(
  "{personer|personar|innbyggere|innbyggjarar|timer|timar|elever|elevar|m2|m²|stk|tall|tal|tallet|talet|kroner|kr|priser|prisar|åra|årene|nivå}",
);

/** After a year: it is a price year, a statistic or a decade, not a time. */
export const noTimeAfter = new RegExp(`^(?:-(?=[a-zæøå])|[- ]?${counted}(?![a-zæøå2²])|/\\d{1,2}(?:/|\\d)|\\.\\d)`, "u");

const goesOn = anyOf([
  "og {løpende|løpande|kontinuerlig|kontinuerleg|fremover|framover|utover|videre|vidare|deretter|påfølgende|etterfølgende|årlig|årleg}",
  "(og ){deretter|så} {årlig|årleg|løpende|løpande}",
  "fremover",
  "framover",
  "og ut",
  "ff.",
]);

/** It goes on: "2026 og fremover", "2025→", "2025 -", "2024 (oppstart)". */
export const openAfter = new RegExp(
  `^\\s*(?:\\(?(?:opp)?start\\)?(?![a-zæøå])|,? ?${goesOn}|\\+|(?:-+>?|→|=>|\\.\\.\\.?|…)\\s*(?=$|\\n|[),;]))`,
  "u",
);

/** Done again and again, without a year. */
export const recurring = wordsOf([
  "kontinuerlig",
  "kontinuerleg",
  "(fort)løpende",
  "(fort)løpande",
  "(halv)årlig*",
  "(halv)årleg*",
  "årviss*",
  "{hvert|kvart} (#. |#.|* )år",
  "annethvert år",
  "annakvart år",
  "jevnlig",
  "jamleg",
]);

export const wholePeriod = wordsOf(["(hele |heile )(i |ut ){plan|økonomiplan|handlingsplan|fireårs|strategi}perioden"]);
