/** Why a row was read as it was, in bokmål: the source of nn and en. */
import type { ReasonCode } from "../../plan/segment";

export const nb = {
  "positions-recur": "Stillinger koster hvert år fra de opprettes.",
  "yearly-words": "Teksten sier at beløpet kommer hvert år («{words}»).",
  "one-start-year": "Ett startår og ingenting som sier noe annet: driftsbeløpet regnes som varig.",
  "one-off-words": "Teksten tyder på en engangsutgift («{words}»).",
  "investment-one-off": "En investering regnes bare i startåret.",
  "several-marks-step": "Ett beløp og {count} merkede år: beløpet fordeles på trinnene, og nivået øker for hvert år som er merket.",
  "gradual-words": "Teksten sier at det skjer gradvis («{words}»): nivået øker i {count} trinn.",
  "spread-over-marks": "Beløpet er fordelt på de {count} årene som er merket.",
  "spread-over-years": "Beløpet er fordelt på {count} år.",
  "per-unit": "Prisen gjelder per stykk og må ganges med et antall.",
  "amount-per-year": "Tabellen har et beløp for hvert år.",
  "marks-by-line": "Beløp og årsmerke hører sammen når de står på samme linje i cellene.",
  "no-year": "Beløpet har ikke noe år og holdes utenfor årene.",
  "no-cost": "Tiltaket har ikke noe beløp. Det er ikke det samme som null.",
  "stated-zero": "Teksten sier at tiltaket ikke utløser kostnader.",
  "sign-reversed": "Ordene tyder på en kostnad, men beløpet er negativt («{words}»): her er fortegnet snudd.",
  "repeated-each-mark": "Hele beløpet gjelder hvert av de {count} merkede årene.",
  "whole-from-first": "Hele beløpet gjelder varig fra {year}.",
  "same-year-for-all": "Alle beløpene i cella gjelder fra samme år.",
  "paired-in-order": "Beløp og årsmerker er koblet i den rekkefølgen de står.",
  "implied-post": "Teksten tyder på en stilling, men sier ikke hvor stor den er.",
  "period-of-activity": "Året er tida tiltaket pågår, ikke et beløp.",
  "period-recurs": "Beløpet kommer hvert år i perioden.",
  "chosen-by-user": "Valgt i registeret.",
} as const satisfies Record<ReasonCode, string>;
