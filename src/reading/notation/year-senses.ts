/** What the words to the left of a year make of it for a measure, bokmål and nynorsk. One line a word family. */
import { anyOf } from "./word-list";
import { between, month, partOfYear, season } from "./year-parts";

/** What a year is said to be: a start, an end, a year of activity, or part of the name of something else. */
export type YearSense = "from" | "after" | "until" | "before" | "in" | "name";

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
  "innfør{es|ast}",
  "innføres fra",
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
  "{skole|skule|budsjett|plan|drifts}året",
  "periode(n)",
  "*perioden",
  "perspektiv",
  "tidsrom(met)",
  "fase #",
  "trinn #",
  "gjelder",
  "gjeld",
  "{bare|berre|kun} (i )",
  "{engang|eingong}(s)",
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
  "prosjekt{periode(n)}",
  "prosjekt",
  "pilot",
  "{prøve|forsøks}{periode(n)|ordning}",
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
