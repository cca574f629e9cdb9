/** Bokmål (the source): rules about sums and shares (R5xx). */
import type { RuleText } from "../rule-text";

export const sums = {
  R510: {
    name: "Summen stemmer ikke",
    what: "Raden «{row}», kolonne {column}: det står {value}, men radene over gir {right} (forskjell {difference}).",
    todo: "Rett tallet, eller bruk en formel som summerer radene.",
    why: "En sum som ikke stemmer, er det første et kommunestyremedlem finner.",
  },
  R511: {
    name: "Summen dekker ikke alle radene",
    what: "Raden «{row}»: {formula} tar ikke med rad {rows} ({missed}).",
    todo: "Utvid området til {wide}.",
    why: "En rad som er satt inn i kanten av området, faller ut av summen uten at det synes.",
  },
  R512: {
    name: "Tall skrevet inn blant formler",
    what: "Her står tallet {value}, mens cellene ved siden av er formler ({formula}).",
    todo: "Sett inn samme formel som i nabocellene, eller forklar tallet.",
    why: "Tallet følger ikke med når radene over endres.",
  },
  R513: {
    name: "Formelen er ulik naboene",
    what: "Her står {formula}, mens naboene er bygd som {usual}.",
    todo: "Kopier formelen fra nabocellen, eller forklar forskjellen.",
    why: "Som regel er formelen rettet for hånd én gang og så glemt.",
  },
  R514: {
    name: "Totalen stemmer ikke med årene",
    what: "Totalen er {total}, men årene gir {sum} (forskjell {difference}).",
    todo: "Rett totalen eller årsbeløpene.",
    why: "Rader og kolonner skal gi samme sum.",
  },
  R515: {
    name: "Totalen teller delsummer to ganger",
    what: "Raden «{row}»: {formula} tar med både rader og delsummene i rad {sums} ({twice}).",
    todo: "Summer bare delsummene, eller bare radene.",
    why: "Beløpene blir regnet to ganger.",
  },
  R516: {
    name: "Summen blander drift og investering",
    what: "Raden «{row}» legger sammen drift ({drift}) og investering ({investering}).",
    todo: "Lag én sum for drift og én for investering.",
    why: "Økonomiplanen har en driftsdel og en investeringsdel som ikke skal summeres sammen (kommuneloven § 14-4).",
  },
  R521: {
    name: "Andelene blir ikke 100 %",
    what: "Andelene av {whole} i kolonne {column} gir {sum} %, men 100 % i de andre kolonnene.",
    todo: "Kontroller andelene i kolonnen mot kilden.",
    why: "Deler av samme hele skal til sammen bli 100 %.",
  },
  R522: {
    name: "Totalen mangler en delsum",
    what: "Raden «{row}»: {formula} tar ikke med {missed} i rad {sums}.",
    todo: "Ta med delsummen i formelen, eller skriv hva totalen gjelder.",
    why: "Et område som er lagt til sist, faller ut av totalen uten at det synes.",
  },
  R523: {
    name: "Tall skrevet inn i en sumformel",
    what: "Formelen {formula} legger til tallet {typed}, som ikke står i noen rad.",
    todo: "Gi beløpet en egen rad med navn, og la formelen bare summere rader.",
    why: "Ingen ser hva beløpet gjelder, og det blir stående når grunnlaget endres.",
  },
  R517: {
    name: "Ulikt prisnivå i samme plan",
    what: "Her er beløpene i {year}-kroner, mens resten av planen er i {base}-kroner.",
    todo: "Regn beløpene om til {base}-kroner med kommunal deflator, eller hold dem utenfor summene.",
    why: "Beløp i ulikt prisnivå kan ikke legges sammen. Noen års prisvekst utgjør fort ti prosent.",
  },
  R518: {
    name: "Formelen blander enheter",
    what: "{formula} legger sammen tall i {one} kr og tall i {other} kr.",
    todo: "Regn om til samme enhet før tallene legges sammen.",
    why: "Summen blir feil med en faktor på tusen for den ene delen.",
  },
  R519: {
    name: "Summen i teksten stemmer ikke",
    what: "Teksten sier «{said}», men tallene i tabellen gir {right} (forskjell {difference}).",
    todo: "Rett tallet i teksten, eller skriv hvilke tiltak det gjelder.",
    why: "Leseren legger sammen selv. Når tekst og tabell er uenige, vet ingen hva som er vedtatt.",
  },
  R524: {
    name: "Årstallet er regnet med i summen",
    what: "Raden «{row}»: {formula} tar med overskriften {year}.",
    todo: "La området begynne i første rad med beløp.",
    why: "Årstallet blir lagt til som om det var kroner, og summen blir litt for stor uten at det synes.",
  },
  R525: {
    name: "Totalen mangler et år",
    what: "Totalene ({formula} og {count} rader i alt) tar ikke med {years}.",
    todo: "Utvid området til alle årene, eller skriv i overskriften hvilke år totalen gjelder.",
    why: "Et år som er lagt til sist, faller ut av totalen uten at det synes.",
  },
} as const satisfies Record<string, RuleText>;
