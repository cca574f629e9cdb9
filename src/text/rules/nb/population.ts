/** Bokmål (the source): rules about population and prevalence (R92x–R93x). */
import type { RuleText } from "../rule-text";

export const population = {
  R920: {
    name: "Endringen stemmer ikke med endepunktene",
    what: "{band}, {from}–{to}: fra {start} til {end} er en endring på {right}, men det står {stated}.",
    todo: "Skriv {right}, eller rett start- eller sluttallet.",
    why: "Leseren kan regne det ut selv, og da faller tilliten til resten av tallene.",
  },
  R921: {
    name: "Prosenten er regnet av feil grunnlag",
    what: "{band}, {from}–{to}: {change} av {start} er {right} %, men det står {stated} %.",
    todo: "Regn prosenten av startverdien, eller oppgi hva den er regnet av.",
    why: "En endring regnes av startverdien. Med feil grunnlag ser veksten mindre eller større ut enn den er.",
  },
  R922: {
    name: "Delene stemmer ikke med helheten",
    what: "{band}, {from}–{to}: delene av {whole} gir til sammen {sum}, men hele gruppen endrer seg med {right}. {stated} kan ikke stemme; {fits} ville passet.",
    todo: "Slå opp tallet for {band} på nytt. Prosenten som er oppgitt, forutsetter {base} personer.",
    why: "Minst ett av tallene er feil, og tiltak kan være dimensjonert etter det.",
  },
  R923: {
    name: "Prosenten er regnet av sluttverdien",
    what: "{band}, {from}–{to}: {change} er {stated} % av sluttverdien {end}. Av startverdien {start} er det {right} %.",
    todo: "Regn prosenten av startverdien.",
    why: "En økning regnet av sluttverdien ser mindre ut enn den er.",
  },
  R924: {
    name: "To endringer hviler på ulikt grunnlag",
    what: "{band}: endringen fra {secondYear} forutsetter om lag {second} personer, men endringen fra {firstYear} forutsetter {first}.",
    todo: "Kontroller begge tallene mot kilden.",
    why: "Samme gruppe kan ikke ha to så forskjellige størrelser på få år.",
  },
  R925: {
    name: "Forekomsten faller med alderen",
    what: "{band} har {percent} %, mindre enn {younger} med {before} %.",
    todo: "Kontroller begge andelene mot kilden.",
    why: "Andelen med demens stiger med alderen. Et fall tyder på at en av andelene er feil.",
  },
  R926: {
    name: "Andelene er lagt sammen",
    what: "{band}: {percent} % er summen av femårsgruppene ({parts}, {source}). Riktig andel ligger mellom {low} og {high} %.",
    todo: "Bruk femårsgruppene hver for seg, eller et gjennomsnitt veid med folketallet.",
    why: "Andeler av hver sin gruppe kan ikke legges sammen. Antall med demens blir nær dobbelt så høyt som det skal.",
  },
  R927: {
    name: "Ulik avstand mellom årene",
    what: "Årene {years} står ved siden av hverandre, men er ikke like langt fra hverandre.",
    todo: "Bruk en tidsakse i diagrammer, og regn endring pr. år før du sammenligner periodene.",
    why: "Med like brede kolonner ser utviklingen brattere eller slakere ut enn den er.",
  },
  R928: {
    name: "Aldersgruppene stemmer ikke med folketallet",
    what: "{year}: aldersgruppene gir til sammen {sum}, men folketallet er {total} (forskjell {difference}).",
    todo: "Slå opp tallene på nytt i samme tabell og samme alternativ.",
    why: "Minst ett av tallene er feil eller kommer fra en annen framskriving.",
  },
  R929: {
    name: "Registrert tall mot framskriving",
    what: "Registrert folketall i {year} er {registered}, men framskrivingen begynner på {projected} i {first} ({step}) og vokser deretter.",
    todo: "Bruk en framskriving som er laget etter det registrerte tallet, eller si at grunnlaget skifter.",
    why: "Spranget skyldes at kilden skifter, ikke at folk flytter.",
  },
  R930: {
    name: "Tallet faller utenfor rekken",
    what: "{band} i {year}: {persons} personer, men årene på hver side har {before} og {after}.",
    todo: "Kontroller om et siffer er kommet med for mye eller falt ut.",
    why: "Tallet slår ut i alle andeler og diagrammer som bygger på rekken.",
  },
  R931: {
    name: "To tall for samme år",
    what: "{band} i {year}: her står {persons} personer, et annet sted i arbeidsboken {other}.",
    todo: "Bruk samme framskriving begge steder, eller skriv hvilken hvert tall kommer fra.",
    why: "Tall fra ulike årganger av framskrivingen kan ikke sammenlignes.",
  },
} as const satisfies Record<string, RuleText>;
