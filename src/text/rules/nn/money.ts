/** Nynorsk: rules about structure, money, positions, drift and investering (R1xx–R4xx). */
import type { money as nb } from "../nb/money";
import type { RuleText } from "../rule-text";

export const money = {
  R101: {
    name: "Same nummer to gonger",
    what: "Nummer {number} står både på «{other}» og på «{tiltak}» under same område.",
    todo: "Gi det eine tiltaket eit nytt nummer, og rett tilvisingane til det.",
    why: "Ei tilvising til nummeret peikar elles på to tiltak, og vedtak kan bli førte på feil tiltak.",
  },
  R103: {
    name: "Tiltak utan nummer",
    what: "«{tiltak}» har ikkje nummer, men dei andre tiltaka i tabellen har det.",
    todo: "Skriv inn nummeret som manglar.",
    why: "Eit tiltak utan nummer kan ein ikkje vise til i saksframlegg og vedtak.",
  },
  R210: {
    name: "Kostnad utan år",
    what: "«{tiltak}» kostar {kroner} kr, men ingenting seier kva år.",
    todo: "Merk året tiltaket skal setjast i gang, eller skriv at det ikkje er tidfesta.",
    why: "Beløpet står utanfor alle åra i økonomiplanen og er ikkje med i nokon årssum.",
  },
  R211: {
    name: "År utan kostnad",
    what: "«{tiltak}» startar i {year} og nemner «{word}», men har ingen kostnad.",
    todo: "Gjer eit overslag over kostnaden, eller skriv at tiltaket ikkje utløyser kostnader.",
    why: "Økonomiplanen skal vere realistisk og fullstendig (kommunelova § 14-4). Utan beløp ser planen billegare ut enn han er.",
  },
  R212: {
    name: "Fleire beløp enn år",
    what: "«{tiltak}» har {amounts} beløp, men berre {marks} merkt år.",
    todo: "Merk eit år for kvart beløp på same linje som beløpet, eller del tiltaket i fleire rader.",
    why: "Det går ikkje fram kva beløp som høyrer til kva år.",
  },
  R213: {
    name: "Eitt beløp, fleire år",
    what: "«{tiltak}» har eitt beløp på {kroner} kr og {marks} merkte år.",
    todo: "Skriv om beløpet er summen av alle åra ({share} kr kvar gong) eller gjeld kvar gong.",
    why: "Dei to lesemåtane gir svært ulik kostnad.",
  },
  R214: {
    name: "Fordelinga stemmer ikkje med åra",
    what: "«{tiltak}»: {kroner} kr skal fordelast på {years} år, men talet på merkte år er {marks}.",
    todo: "Merk like mange år som beløpet skal fordelast på, eller rett teksten.",
    why: "Elles hamnar ein del av beløpet på år som ikkje er merkte.",
  },
  R215: {
    name: "Nivået etter fordelinga er ikkje dekt",
    what: "«{tiltak}»: {kroner} kr er fordelt på {years} år ({share} kr i året), men styrkinga ser ut til å skulle vare.",
    todo: "Skriv om styrkinga tek slutt når pengane er brukte, eller legg inn kostnaden også i åra etter.",
    why: "Eit varig tiltak med eingongspengar gir eit hol i drifta når pengane er brukte opp.",
  },
  R216: {
    name: "Stykkpris utan tal på einingar",
    what: "«{tiltak}» kostar {kroner} kr per stk., men talet på einingar er ikkje oppgitt.",
    todo: "Skriv kor mange det gjeld.",
    why: "Utan talet på einingar kan tiltaket ikkje reknast med i summane.",
  },
  R220: {
    name: "Forteiknet strir mot orda",
    what: "«{tiltak}»: «{word}» er ein kostnad, men beløpet er {kroner} kr.",
    todo: "Kostnader skal ha pluss og innsparingar minus. Rett forteiknet, eller rett teksten.",
    why: "Feil forteikn slår ut dobbelt i summen.",
  },
  R310: {
    name: "Stilling utan kostnad",
    what: "«{tiltak}» gir {aarsverk} årsverk, men har ingen kostnad.",
    todo: "Legg inn løn, pensjon og arbeidsgivaravgift, eller skriv at stillinga blir dekt innanfor ramma.",
    why: "Ei stilling utan pengar gjer at økonomiplanen ikkje er fullstendig (kommunelova § 14-4).",
  },
  R311: {
    name: "Uvanleg pris på eit årsverk",
    what: "«{tiltak}» kostar {price} kr per årsverk ({aarsverk} årsverk). Den vanlege prisen i planen er {norm} kr.",
    todo: "Kontroller beløp og stillingsstorleik, eller forklar skilnaden.",
    why: "Som regel er anten beløpet eller stillingsstorleiken skriven feil.",
  },
  R312: {
    name: "Turnusstilling",
    what: "«{tiltak}» kostar {price} kr per årsverk ({aarsverk} årsverk), {times} gonger den vanlege prisen i planen på {norm} kr.",
    todo: "Ei nattevakt kvar natt krev om lag 2 årsverk, og ei vakt heile døgnet om lag 5. Skriv talet på årsverk dersom det er det som er rekna.",
    why: "Då blir talet på årsverk i stillingsoversikta rett.",
  },
  R410: {
    name: "Drift og investering i same celle",
    what: "«{tiltak}» blandar drift ({drift} kr) og investering ({investering} kr).",
    todo: "Før drift og investering i kvar si rad.",
    why: "Økonomiplanen har ein driftsdel og ein investeringsdel som ikkje skal summerast saman (kommunelova § 14-4).",
  },
  R102: {
    name: "Nummer manglar i rekkja",
    what: "Nummer {number} manglar i rekkja.",
    todo: "Kontroller om eit tiltak har falle ut, eller nummerer på nytt.",
    why: "Eit tiltak som er stroke, bør synast som stroke; elles leitar lesaren etter det.",
  },
  R105: {
    name: "Feil i årsrekkja",
    what: "Overskrifta «{held}» bryt årsrekkja. Her skulle det stå {year}.",
    todo: "Rett årstalet i overskrifta.",
    why: "Alle beløp og kryss i kolonnen hamnar på feil år.",
  },
  R107: {
    name: "Eininga er ikkje oppgitt",
    what: "Ingenting seier om dei {count} beløpa på arket «{sheet}» er i kroner eller i 1000 kroner.",
    todo: "Skriv eininga i overskrifta, til dømes «Beløp i 1000 kr».",
    why: "Feil eining gir summar som er tusen gonger feil.",
  },
  R108: {
    name: "Gøymt tiltak",
    what: "«{tiltak}» står i ei rad som ikkje blir vist (arket «{sheet}», rad {row}).",
    todo: "Vis rada, eller ta tiltaket ut av planen.",
    why: "Beløpet blir rekna med, men ingen ser det.",
  },
  R109: {
    name: "Samanslegne celler over fleire tiltak",
    what: "Cella er slegen saman over {count} tiltak, men berre «{tiltak}» får verdien.",
    todo: "Del cella, og skriv verdien på kvart tiltak.",
    why: "Excel legg verdien i den øvste cella; dei andre tiltaka står utan.",
  },
  R110: {
    name: "Feilverdi i ei celle",
    what: "Cella viser {error} ({count} celler). Innhaldet er {formula}.",
    todo: "Rett formelen eller det han viser til.",
    why: "Alle summar som byggjer på cella, blir òg feil.",
  },
  R111: {
    name: "Merket blir ikkje lese",
    what: "«{tiltak}»: «{held}» i kolonnen for {year} er ikkje eit kryss.",
    todo: "Bruk same merke som i dei andre radene, eller slett teiknet.",
    why: "Året blir ikkje rekna med før merket kan lesast.",
  },
  R217: {
    name: "«mil» i staden for «mill»",
    what: "«{tiltak}»: «{held}» skal truleg vere millionar.",
    todo: "Skriv «mill.».",
    why: "Eit beløp med ukjend eining kan bli lese feil eller ikkje lese i det heile.",
  },
  R218: {
    name: "Beløp lagra som tekst",
    what: "«{held}» er tekst, ikkje eit tal.",
    todo: "Gjer cella om til talet {value}.",
    why: "SUMMER hoppar over tekst, og beløpet manglar i summen.",
  },
  R219: {
    name: "Beløpet er tusen gonger ulikt dei andre",
    what: "«{tiltak}»: {kroner} kr, medan eit vanleg beløp i kolonnen er {typical} kr. {fits} kr ville passa.",
    todo: "Kontroller om beløpet er skrive i kroner eller i 1000 kroner.",
    why: "Eitt beløp i feil eining veltar heile summen.",
  },
  R313: {
    name: "Bemanning utan tal på årsverk",
    what: "«{tiltak}» har {kroner} kr til bemanning, men talet på årsverk er ikkje oppgitt.",
    todo: "Skriv talet på årsverk eller stillingsprosent.",
    why: "Utan talet kjem tiltaket ikkje med i stillingsoversikta.",
  },
  R314: {
    name: "Auke eller heile stillinga?",
    what: "«{tiltak}»: {kroner} kr for ei utviding frå {before} % til {after} %. Gjeld beløpet auken ({increase} %), kostar eit årsverk {asIncrease} kr; gjeld det heile stillinga, {asLevel} kr.",
    todo: "Skriv om beløpet gjeld auken eller heile stillinga.",
    why: "Berre auken er ny kostnad.",
  },
  R412: {
    name: "Nybygg utan driftskostnad",
    what: "«{tiltak}» er eit nybygg, men ingen tiltak seier kva det kostar å drive.",
    todo: "Legg inn bemanning, straum, reinhald og vedlikehald frå bygget står ferdig.",
    why: "Drifta varer lenger enn bygginga og må få plass i driftsdelen (kommunelova § 14-4).",
  },
  R413: {
    name: "Drift før bygget står",
    what: "«{tiltak}» startar i {year}, men bygget («{other}») kjem først i {built}.",
    todo: "Flytt drifta til etter at bygget er ferdig, eller rett byggjeåret.",
    why: "Pengar blir sette av til noko som ikkje kan brukast.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;
