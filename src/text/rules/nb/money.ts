/** Bokmål (the source): rules about structure, money, positions, drift and investering (R1xx–R4xx). */
import type { RuleText } from "../rule-text";

export const money = {
  R101: {
    name: "Samme nummer to ganger",
    what: "Nummer {number} står både på «{other}» og på «{tiltak}» under samme område.",
    todo: "Gi det ene tiltaket et nytt nummer, og rett henvisningene til det.",
    why: "En henvisning til nummeret peker ellers på to tiltak, og vedtak kan bli ført på feil tiltak.",
  },
  R103: {
    name: "Tiltak uten nummer",
    what: "«{tiltak}» har ikke nummer, men de andre tiltakene i tabellen har det.",
    todo: "Skriv inn nummeret som mangler.",
    why: "Et tiltak uten nummer kan ikke vises til i saksframlegg og vedtak.",
  },
  R210: {
    name: "Kostnad uten år",
    what: "«{tiltak}» koster {kroner} kr, men ingen ting sier hvilket år.",
    todo: "Merk året tiltaket skal settes i gang, eller skriv at det ikke er tidfestet.",
    why: "Beløpet står utenfor alle årene i økonomiplanen og er ikke med i noen årssum.",
  },
  R211: {
    name: "År uten kostnad",
    what: "«{tiltak}» starter i {year} og nevner «{word}», men har ingen kostnad.",
    todo: "Anslå kostnaden, eller skriv at tiltaket ikke utløser kostnader.",
    why: "Økonomiplanen skal være realistisk og fullstendig (kommuneloven § 14-4). Uten beløp ser planen billigere ut enn den er.",
  },
  R212: {
    name: "Flere beløp enn år",
    what: "«{tiltak}» har {amounts} beløp, men bare {marks} merket år.",
    todo: "Merk et år for hvert beløp på samme linje som beløpet, eller del tiltaket i flere rader.",
    why: "Det går ikke fram hvilket beløp som hører til hvilket år.",
  },
  R213: {
    name: "Ett beløp, flere år",
    what: "«{tiltak}» har ett beløp på {kroner} kr og {marks} merkede år.",
    todo: "Skriv om beløpet er summen av alle årene ({share} kr hver gang) eller gjelder hver gang.",
    why: "De to lesemåtene gir svært forskjellig kostnad.",
  },
  R214: {
    name: "Fordelingen stemmer ikke med årene",
    what: "«{tiltak}»: {kroner} kr skal fordeles på {years} år, men antall merkede år er {marks}.",
    todo: "Merk like mange år som beløpet skal fordeles på, eller rett teksten.",
    why: "Ellers havner en del av beløpet på år som ikke er merket.",
  },
  R215: {
    name: "Nivået etter fordelingen er ikke dekket",
    what: "«{tiltak}»: {kroner} kr er fordelt på {years} år ({share} kr i året), men styrkingen ser ut til å skulle vare.",
    todo: "Skriv om styrkingen tar slutt når pengene er brukt, eller legg inn kostnaden også i årene etter.",
    why: "Et varig tiltak med engangspenger gir et hull i driften når pengene er brukt opp.",
  },
  R216: {
    name: "Stykkpris uten antall",
    what: "«{tiltak}» koster {kroner} kr pr. stk., men antallet er ikke oppgitt.",
    todo: "Skriv hvor mange det gjelder.",
    why: "Uten antall kan tiltaket ikke regnes med i summene.",
  },
  R220: {
    name: "Fortegnet strider mot ordene",
    what: "«{tiltak}»: «{word}» er en kostnad, men beløpet er {kroner} kr.",
    todo: "Kostnader skal ha pluss og innsparinger minus. Rett fortegnet, eller rett teksten.",
    why: "Feil fortegn slår ut dobbelt i summen.",
  },
  R310: {
    name: "Stilling uten kostnad",
    what: "«{tiltak}» gir {aarsverk} årsverk, men har ingen kostnad.",
    todo: "Legg inn lønn, pensjon og arbeidsgiveravgift, eller skriv at stillingen dekkes innenfor rammen.",
    why: "En stilling uten penger gjør at økonomiplanen ikke er fullstendig (kommuneloven § 14-4).",
  },
  R311: {
    name: "Uvanlig pris på et årsverk",
    what: "«{tiltak}» koster {price} kr pr. årsverk ({aarsverk} årsverk). Planens vanlige pris er {norm} kr.",
    todo: "Kontroller beløp og stillingsstørrelse, eller forklar forskjellen.",
    why: "Som regel er enten beløpet eller stillingsstørrelsen skrevet feil.",
  },
  R312: {
    name: "Turnusstilling",
    what: "«{tiltak}» koster {price} kr pr. årsverk ({aarsverk} årsverk), {times} ganger planens vanlige pris på {norm} kr.",
    todo: "En nattvakt hver natt krever om lag 2 årsverk, og en vakt hele døgnet om lag 5. Skriv antall årsverk dersom det er det som er regnet.",
    why: "Da blir antall årsverk i stillingsoversikten riktig.",
  },
  R410: {
    name: "Drift og investering i samme celle",
    what: "«{tiltak}» blander drift ({drift} kr) og investering ({investering} kr).",
    todo: "Før drift og investering i hver sin rad.",
    why: "Økonomiplanen har en driftsdel og en investeringsdel som ikke skal summeres sammen (kommuneloven § 14-4).",
  },
} as const satisfies Record<string, RuleText>;
