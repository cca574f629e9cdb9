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
    what: "«{tiltak}»: cella inneheld desimaltalet {number}, men skal truleg vere lista «{lists}».",
    todo: "Skriv lista som tekst: set cella til formatet Tekst og skriv ho på nytt.",
    why: "Excel les komma som desimalteikn. Tiltaket kjem då under feil mål.",
  },
  R710: {
    name: "Same tiltak to stader",
    what: "«{tiltak}» ser ut til å vere det same som «{other}» ({likeness} % likt). Beløp som i så fall er rekna to gonger: {twice} kr.",
    todo: "Avgjer om det er eitt tiltak. Før kostnaden éin stad, og vis til det frå det andre.",
    why: "Elles blir kostnaden rekna to gonger.",
  },
  R712: {
    name: "Heile tabellen står to gonger",
    what: "{count} av tiltaka på arket «{sheet}» står også på arket «{other}».",
    todo: "Rekn med tiltaka frå berre éin av tabellane.",
    why: "Elles blir alle kostnadene rekna to gonger.",
  },
  R810: {
    name: "Året i teksten stemmer ikkje med merket",
    what: "«{tiltak}»: teksten nemner {year}, men det er {marked} som er merkt.",
    todo: "Rett teksten eller merket, eller skriv kva som skjer i kvart av åra.",
    why: "Det går ikkje fram når kostnadene kjem.",
  },
  R811: {
    name: "Blir greidd ut etter at det er etablert",
    what: "«{tiltak}» er sett til {year}, men «{other}» skal vere i gang i {otherYear}.",
    todo: "Flytt utgreiinga fram, eller tiltaket utover i tid.",
    why: "Ei utgreiing etterpå kan ikkje påverke det ho skal greie ut.",
  },
  R812: {
    name: "Verknaden kjem før årsaka",
    what: "«{tiltak}» reknar med verknad frå {year}, men årsaka («{cause}») kjem først i {causeYear}.",
    todo: "Rett det eine av åra.",
    why: "Beløpet står på feil år.",
  },
  R813: {
    name: "Utanfor planperioden",
    what: "«{tiltak}» er sett til {year}, men planen gjeld {from}–{to}.",
    todo: "Rett året, eller ta tiltaket ut av planen.",
    why: "Tiltaket kjem ikkje med i nokon sum.",
  },
  R814: {
    name: "Blir gjenteke, men står berre i eitt år",
    what: "«{tiltak}» seier «{word}», men perioden er berre {year}.",
    todo: "Skriv heile perioden, til dømes «{year}–».",
    why: "Kostnad og arbeid i dei andre åra blir ikkje planlagt.",
  },
  R815: {
    name: "Vedteken eit stykke ut i første år",
    what: "Planen vart vedteken {date}, og {count} tiltak med kostnad startar i {year}.",
    todo: "Rekn med delårseffekt det første året, eller flytt oppstarten.",
    why: "Tiltak som startar etter vedtaket, får ikkje heilårseffekt.",
  },
  R816: {
    name: "Perioden går baklengs",
    what: "«{tiltak}»: perioden {period} sluttar før han byrjar.",
    todo: "Rett rekkjefølgja på åra.",
    why: "Tiltaket kan ikkje plasserast i tid.",
  },
  R910: {
    name: "Treng pengar, men beløpet manglar",
    what: "«{tiltak}» har finansieringa «{financing}», men ikkje noko beløp.",
    todo: "Gjer eit overslag over beløpet og legg det inn i økonomiplanen.",
    why: "Økonomiplanen skal vere fullstendig (kommunelova § 14-4). Eit behov utan beløp blir ikkje prioritert.",
  },
  R911: {
    name: "Bygg innanfor eigne rammer",
    what: "«{tiltak}» gjeld bygg eller bustader («{word}»), men er sett opp under eigne rammer.",
    todo: "Kontroller om tiltaket krev investeringsmidlar, eller skriv kva det består i.",
    why: "Eit bygg får sjeldan plass i den vanlege driftsramma.",
  },
  R912: {
    name: "Kostnaden er ikkje avklart",
    what: "«{tiltak}» seier sjølv at kostnaden ikkje er kjend.",
    todo: "Gi eit overslag, eller skriv når kostnaden blir avklart.",
    why: "Økonomiplanen skal vere realistisk og fullstendig (kommunelova § 14-4).",
  },
  R913: {
    name: "Investering utan kapitalkostnader",
    what: "Planen har investeringar for til saman {kroner} kr ({count} tiltak), men ingen renter, avdrag eller momskompensasjon.",
    todo: "Legg inn renter og avdrag i driftsdelen, og momskompensasjon og tilskot som inntekt.",
    why: "Ei investering blir som regel lånefinansiert. Renter og avdrag tyngjer drifta i mange år (kommunelova § 14-4).",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;
