/** Nynorsk: rules about sums, references, repetition, time, financing and population (R5xx–R9xx). */
import type { checks as nb } from "../nb/checks";
import type { RuleText } from "../rule-text";

export const checks = {
  R610: {
    name: "Tilvising til noko som ikkje finst",
    what: "«{tiltak}» viser til «{reference}», men det finst ikkje noko slikt punkt i tabellen.",
    todo: "Rett nummeret, eller skriv kva plan det blir vist til.",
    why: "Den som les planen, finn ikkje det som vedtaket byggjer på.",
  },
  R611: {
    name: "Tilvisinga treffer feil punkt",
    what: "«{tiltak}» viser til «{reference}», men det er «{target}», som handlar om noko anna.",
    todo: "Rett nummeret. Lista er truleg nummerert om etter at teksten vart skriven.",
    why: "Den som les planen, blir send til feil tiltak.",
  },
  R612: {
    name: "Tilvising til ei overskrift som ikkje finst",
    what: "«{tiltak}» seier «{reference}», men inga overskrift heiter «{section}».",
    todo: "Rett namnet på overskrifta, eller ta bort tilvisinga.",
    why: "Den som les planen, finn ikkje det teksten viser til.",
  },
  R620: {
    name: "Målet finst ikkje",
    what: "«{tiltak}» viser til mål {goal}, men det finst ikkje i mållista.",
    todo: "Rett nummeret, eller før målet inn i lista.",
    why: "Tiltaket tel ikkje med under noko mål.",
  },
  R621: {
    name: "Mål utan tiltak",
    what: "Mål {goal}, «{title}», har ingen tiltak.",
    todo: "Legg inn eit tiltak, eller skriv kva plan som følgjer opp målet.",
    why: "Eit vedteke mål utan tiltak blir ikkje følgt opp.",
  },
  R622: {
    name: "Målliste er vorten eit desimaltal",
    what: "«{tiltak}»: cella inneheld talet {number}. Det er truleg lista {lists}.",
    todo: "Skriv lista som tekst: set cella til formatet Tekst og skriv ho på nytt.",
    why: "Excel les komma som desimalteikn. Tiltaket kjem då under feil mål.",
  },
  R710: {
    name: "Same tiltak to stader",
    what: "«{tiltak}» ser ut til å vere det same som «{other}» ({likeness} % likt). Kostnad ført begge stader: {twice} kr.",
    todo: "Avgjer om det er eitt tiltak. Før kostnaden éin stad, og vis til det frå det andre.",
    why: "Elles blir kostnaden rekna to gonger.",
  },
  R712: {
    name: "Heile tabellen står to gonger",
    what: "{count} av tiltaka på arket «{sheet}» står også på arket «{other}».",
    todo: "Rekn med tiltaka frå berre éin av tabellane.",
    why: "Elles blir alle kostnadene rekna to gonger.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;
