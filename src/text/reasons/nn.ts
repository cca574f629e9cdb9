/** Why a row was read as it was, in nynorsk. */
import type { nb } from "./nb";

export const nn = {
  "positions-recur": "Stillingar kostar kvart år frå dei blir oppretta.",
  "yearly-words": "Teksten seier at beløpet kjem kvart år («{words}»).",
  "one-start-year": "Eitt startår og ingenting som seier noko anna: driftsbeløpet blir rekna som varig.",
  "one-off-words": "Teksten tyder på ei eingongsutgift («{words}»).",
  "investment-one-off": "Ei investering blir berre rekna i startåret.",
  "several-marks-step": "Eitt beløp og {count} merkte år: beløpet blir fordelt på trinna, og nivået aukar for kvart år som er merkt.",
  "gradual-words": "Teksten seier at det skjer gradvis («{words}»): nivået aukar i {count} trinn.",
  "spread-over-marks": "Beløpet er fordelt på dei {count} åra som er merkte.",
  "spread-over-years": "Beløpet er fordelt på {count} år.",
  "per-unit": "Prisen gjeld per stykk og må gangast med eit tal på einingar.",
  "amount-per-year": "Tabellen har eit beløp for kvart år.",
  "marks-by-line": "Beløp og årsmerke høyrer saman når dei står på same linje i cellene.",
  "no-year": "Beløpet har ikkje noko år og blir halde utanfor åra.",
  "no-cost": "Tiltaket har ikkje noko beløp. Det er ikkje det same som null.",
  "stated-zero": "Teksten seier at tiltaket ikkje fører til kostnader.",
  "sign-reversed": "Orda tyder på ein kostnad, men beløpet er negativt («{words}»): her er forteiknet snudd.",
  "repeated-each-mark": "Heile beløpet gjeld kvart av dei {count} merkte åra.",
  "whole-from-first": "Heile beløpet gjeld varig frå {year}.",
  "same-year-for-all": "Alle beløpa i cella gjeld frå same år.",
  "paired-in-order": "Beløp og årsmerke er kopla i den rekkjefølgja dei står.",
  "implied-post": "Teksten tyder på ei stilling, men seier ikkje kor stor ho er.",
  "period-of-activity": "Året er tida tiltaket går føre seg, ikkje eit beløp.",
  "period-recurs": "Beløpet kjem kvart år i perioden.",
  "chosen-by-user": "Valt i registeret.",
} as const satisfies Record<keyof typeof nb, string>;
