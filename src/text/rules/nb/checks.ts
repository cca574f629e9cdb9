/** Bokmål (the source): rules about sums, references, repetition, time, financing and population (R5xx–R9xx). */
import type { RuleText } from "../rule-text";

export const checks = {
  R610: {
    name: "Henvisning til noe som ikke finnes",
    what: "«{tiltak}» viser til «{reference}», men det finnes ikke noe slikt punkt i tabellen.",
    todo: "Rett nummeret, eller skriv hvilken plan det vises til.",
    why: "Den som leser planen, finner ikke det som vedtaket bygger på.",
  },
  R611: {
    name: "Henvisningen treffer feil punkt",
    what: "«{tiltak}» viser til «{reference}», men det er «{target}», som handler om noe annet.",
    todo: "Rett nummeret. Listen er trolig nummerert om etter at teksten ble skrevet.",
    why: "Den som leser planen, blir sendt til feil tiltak.",
  },
  R612: {
    name: "Henvisning til en overskrift som ikke finnes",
    what: "«{tiltak}» sier «{reference}», men ingen overskrift heter «{section}».",
    todo: "Rett navnet på overskriften, eller ta henvisningen bort.",
    why: "Den som leser planen, finner ikke det teksten viser til.",
  },
  R620: {
    name: "Målet finnes ikke",
    what: "«{tiltak}» viser til mål {goal}, men det finnes ikke i mållisten.",
    todo: "Rett nummeret, eller før målet inn i listen.",
    why: "Tiltaket teller ikke med under noe mål.",
  },
  R621: {
    name: "Mål uten tiltak",
    what: "Mål {goal}, «{title}», har ingen tiltak.",
    todo: "Legg inn et tiltak, eller skriv hvilken plan som følger opp målet.",
    why: "Et vedtatt mål uten tiltak blir ikke fulgt opp.",
  },
  R622: {
    name: "Målliste er blitt et desimaltall",
    what: "«{tiltak}»: cellen inneholder tallet {number}. Det er trolig listen {lists}.",
    todo: "Skriv listen som tekst: sett cellen til formatet Tekst og skriv den på nytt.",
    why: "Excel leser komma som desimaltegn. Tiltaket kommer da under feil mål.",
  },
  R710: {
    name: "Samme tiltak to steder",
    what: "«{tiltak}» ser ut til å være det samme som «{other}» ({likeness} % likt). Kostnad ført begge steder: {twice} kr.",
    todo: "Avgjør om det er ett tiltak. Før kostnaden ett sted, og vis til det fra det andre.",
    why: "Ellers blir kostnaden regnet to ganger.",
  },
  R712: {
    name: "Hele tabellen står to ganger",
    what: "{count} av tiltakene på arket «{sheet}» står også på arket «{other}».",
    todo: "Regn med tiltakene fra bare én av tabellene.",
    why: "Ellers blir alle kostnadene regnet to ganger.",
  },
} as const satisfies Record<string, RuleText>;
