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
    what: "«{tiltak}»: cellen inneholder desimaltallet {number}, men skal trolig være listen «{lists}».",
    todo: "Skriv listen som tekst: sett cellen til formatet Tekst og skriv den på nytt.",
    why: "Excel leser komma som desimaltegn. Tiltaket kommer da under feil mål.",
  },
  R710: {
    name: "Samme tiltak to steder",
    what: "«{tiltak}» ser ut til å være det samme som «{other}» ({likeness} % likt). Beløp som i så fall er regnet to ganger: {twice} kr.",
    todo: "Avgjør om det er ett tiltak. Før kostnaden ett sted, og vis til det fra det andre.",
    why: "Ellers blir kostnaden regnet to ganger.",
  },
  R712: {
    name: "Hele tabellen står to ganger",
    what: "{count} av tiltakene på arket «{sheet}» står også på arket «{other}».",
    todo: "Regn med tiltakene fra bare én av tabellene.",
    why: "Ellers blir alle kostnadene regnet to ganger.",
  },
  R810: {
    name: "Året i teksten stemmer ikke med merket",
    what: "«{tiltak}»: teksten nevner {year}, men det er {marked} som er merket.",
    todo: "Rett teksten eller merket, eller skriv hva som skjer i hvert av årene.",
    why: "Det går ikke fram når kostnadene kommer.",
  },
  R811: {
    name: "Utredes etter at det er etablert",
    what: "«{tiltak}» er satt til {year}, men «{other}» skal være i gang i {otherYear}.",
    todo: "Flytt utredningen fram, eller tiltaket utover i tid.",
    why: "En utredning etterpå kan ikke påvirke det den skal utrede.",
  },
  R812: {
    name: "Virkningen kommer før årsaken",
    what: "«{tiltak}» regner med virkning fra {year}, men årsaken («{cause}») kommer først i {causeYear}.",
    todo: "Rett det ene av årene.",
    why: "Beløpet står på feil år.",
  },
  R813: {
    name: "Utenfor planperioden",
    what: "«{tiltak}» er satt til {year}, men planen gjelder {from}–{to}.",
    todo: "Rett året, eller ta tiltaket ut av planen.",
    why: "Tiltaket kommer ikke med i noen sum.",
  },
  R814: {
    name: "Gjentas, men står bare i ett år",
    what: "«{tiltak}» sier «{word}», men perioden er bare {year}.",
    todo: "Skriv hele perioden, for eksempel «{year}–».",
    why: "Kostnad og arbeid i de andre årene blir ikke planlagt.",
  },
  R815: {
    name: "Vedtatt et stykke ut i første år",
    what: "Planen ble vedtatt {date}, og {count} tiltak med kostnad starter i {year}.",
    todo: "Regn med delårseffekt det første året, eller flytt oppstarten.",
    why: "Tiltak som starter etter vedtaket, får ikke helårseffekt.",
  },
  R816: {
    name: "Perioden går baklengs",
    what: "«{tiltak}»: perioden {period} slutter før den begynner.",
    todo: "Rett rekkefølgen på årene.",
    why: "Tiltaket kan ikke plasseres i tid.",
  },
  R910: {
    name: "Trenger penger, men beløpet mangler",
    what: "«{tiltak}» har finansieringen «{financing}», men ikke noe beløp.",
    todo: "Anslå beløpet og legg det inn i økonomiplanen.",
    why: "Økonomiplanen skal være fullstendig (kommuneloven § 14-4). Et behov uten beløp blir ikke prioritert.",
  },
  R911: {
    name: "Bygg innenfor egne rammer",
    what: "«{tiltak}» gjelder bygg eller boliger («{word}»), men er satt opp under egne rammer.",
    todo: "Kontroller om tiltaket krever investeringsmidler, eller skriv hva det består i.",
    why: "Et bygg får sjelden plass i den vanlige driftsrammen.",
  },
  R912: {
    name: "Kostnaden er ikke avklart",
    what: "«{tiltak}» sier selv at kostnaden ikke er kjent.",
    todo: "Gi et anslag, eller skriv når kostnaden blir avklart.",
    why: "Økonomiplanen skal være realistisk og fullstendig (kommuneloven § 14-4).",
  },
  R913: {
    name: "Investering uten kapitalkostnader",
    what: "Planen har investeringer for til sammen {kroner} kr ({count} tiltak), men ingen renter, avdrag eller momskompensasjon.",
    todo: "Legg inn renter og avdrag i driftsdelen, og momskompensasjon og tilskudd som inntekt.",
    why: "En investering lånes det som regel til. Renter og avdrag belaster driften i mange år (kommuneloven § 14-4).",
  },
} as const satisfies Record<string, RuleText>;
