/** Nynorsk: rules about sums and shares (R5xx). */
import type { sums as nb } from "../nb/sums";
import type { RuleText } from "../rule-text";

export const sums = {
  R510: {
    name: "Summen stemmer ikkje",
    what: "Rada «{row}», kolonne {column}: det står {value}, men radene over gir {right} (skilnad {difference}).",
    todo: "Rett talet, eller bruk ein formel som summerer radene.",
    why: "Ein sum som ikkje stemmer, er det første ein kommunestyremedlem finn.",
  },
  R511: {
    name: "Summen dekkjer ikkje alle radene",
    what: "Rada «{row}»: {formula} tek ikkje med rad {rows} ({missed}).",
    todo: "Utvid området til {wide}.",
    why: "Ei rad som er sett inn i kanten av området, fell ut av summen utan at det synest.",
  },
  R512: {
    name: "Tal skrive inn blant formlar",
    what: "Her står talet {value}, medan cellene ved sida av er formlar ({formula}).",
    todo: "Set inn same formel som i nabocellene, eller forklar talet.",
    why: "Talet følgjer ikkje med når radene over blir endra.",
  },
  R513: {
    name: "Formelen er ulik naboane",
    what: "Her står {formula}, medan naboane er bygde som {usual}.",
    todo: "Kopier formelen frå nabocella, eller forklar skilnaden.",
    why: "Som regel er formelen retta for hand éin gong og så gløymd.",
  },
  R514: {
    name: "Totalen stemmer ikkje med åra",
    what: "Totalen er {total}, men åra gir {sum} (skilnad {difference}).",
    todo: "Rett totalen eller årsbeløpa.",
    why: "Rader og kolonnar skal gi same sum.",
  },
  R515: {
    name: "Totalen tel delsummar to gonger",
    what: "Rada «{row}»: {formula} tek med både rader og delsummane i rad {sums} ({twice}).",
    todo: "Summer berre delsummane, eller berre radene.",
    why: "Beløpa blir rekna to gonger.",
  },
  R516: {
    name: "Summen blandar drift og investering",
    what: "Rada «{row}» legg saman drift ({drift}) og investering ({investering}).",
    todo: "Lag éin sum for drift og éin for investering.",
    why: "Økonomiplanen har ein driftsdel og ein investeringsdel som ikkje skal summerast saman (kommunelova § 14-4).",
  },
  R521: {
    name: "Prosentdelane blir ikkje 100 %",
    what: "Prosentdelane av {whole} i kolonne {column} gir {sum} %, men 100 % i dei andre kolonnane.",
    todo: "Kontroller prosentdelane i kolonnen mot kjelda.",
    why: "Delar av same heile skal til saman bli 100 %.",
  },
  R522: {
    name: "Totalen manglar ein delsum",
    what: "Rada «{row}»: {formula} tek ikkje med {missed} i rad {sums}.",
    todo: "Ta med delsummen i formelen, eller skriv kva totalen gjeld.",
    why: "Eit område som er lagt til sist, fell ut av totalen utan at det synest.",
  },
  R523: {
    name: "Tal skrive inn i ein sumformel",
    what: "Formelen {formula} legg til talet {typed}, som ikkje står i noka rad.",
    todo: "Gi beløpet ei eiga rad med namn, og la formelen berre summere rader.",
    why: "Ingen ser kva beløpet gjeld, og det blir ståande når grunnlaget endrar seg.",
  },
  R517: {
    name: "Ulikt prisnivå i same plan",
    what: "Her er beløpa i {year}-kroner, medan resten av planen er i {base}-kroner.",
    todo: "Rekn beløpa om til {base}-kroner med kommunal deflator, eller hald dei utanfor summane.",
    why: "Beløp i ulikt prisnivå kan ikkje leggjast saman. Prisveksten over nokre år utgjer fort ti prosent.",
  },
  R518: {
    name: "Formelen blandar einingar",
    what: "{formula} legg saman tal i {one} kr og tal i {other} kr.",
    todo: "Rekn om til same eining før tala blir lagde saman.",
    why: "Summen blir feil med ein faktor på tusen for den eine delen.",
  },
  R519: {
    name: "Summen i teksten stemmer ikkje",
    what: "Teksten seier «{said}», men tala i tabellen gir {right} (skilnad {difference}).",
    todo: "Rett talet i teksten, eller skriv kva tiltak det gjeld.",
    why: "Lesaren legg saman sjølv. Når tekst og tabell er usamde, veit ingen kva som er vedteke.",
  },
  R524: {
    name: "Årstalet er rekna med i summen",
    what: "Rada «{row}»: {formula} tek med overskrifta {year}.",
    todo: "La området byrje i første rad med beløp.",
    why: "Årstalet blir lagt til som om det var kroner, og summen blir litt for stor utan at det synest.",
  },
  R525: {
    name: "Totalen manglar eit år",
    what: "Totalane ({formula} og {count} rader i alt) tek ikkje med {years}.",
    todo: "Utvid området til alle åra, eller skriv i overskrifta kva år totalen gjeld.",
    why: "Eit år som er lagt til sist, fell ut av totalen utan at det synest.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;
