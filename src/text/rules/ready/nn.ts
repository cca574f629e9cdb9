/** Nynorsk: what *Møteklar* says of each point. */
import type { nb, ReadyText } from "./nb";

export const nn = {
  "no-open-errors": { met: "Ingen opne feil.", otherwise: "{count} feil er verken retta eller kvitterte." },
  written: { met: "Arka er laga {when}, versjon {version}.", otherwise: "Arka er ikkje laga enno. Vel Rekn ut." },
  "register-current": {
    met: "Registeret er i takt med kjeldene.",
    otherwise: "Kjeldene er endra etter at arka vart laga {when}. Vel Rekn ut på nytt.",
  },
  "register-settled": {
    met: "Alle val i registeret er avklarte.",
    otherwise: "{count} rader i registeret ventar på eit svar eller har ei kjelde som er endra.",
  },
  untouched: {
    met: "Dei laga arka er ikkje endra for hand.",
    otherwise: "{count} celler i dei laga arka er endra for hand; den første frå «{was}» til «{is}».",
    unknown:
      "Det kan ikkje seiast om {sheets} er endra for hand, for kjeldene eller vala er endra etter at arka vart laga. Vel Rekn ut på nytt.",
  },
  reconciled: {
    met: "Summane i reknearket og eiga utrekning er like.",
    otherwise: "Summane i reknearket og eiga utrekning er ulike.",
    unknown:
      "Summane kan ikkje samanliknast før arka er laga på nytt. Vel Rekn ut.",
  },
  "kinds-apart": {
    met: "Drift og investering er haldne frå kvarandre.",
    otherwise: "Drift og investering er blanda {count} stader.",
  },
  "four-years": {
    met: "Økonomiplanen dekkjer {years} år.",
    otherwise: "Økonomiplanen må dekkje minst fire år (kommunelova § 14-3).",
  },
  "price-base": { met: "Prisnivået er oppgitt: {year}-kroner.", otherwise: "Prisnivået er ikkje oppgitt." },
  "nothing-hidden": { met: "Ingen gøymde tal.", otherwise: "Det står tal i {count} gøymde ark, rader eller kolonnar." },
  "no-external-links": {
    met: "Ingen lenkjer til andre arbeidsbøker.",
    otherwise: "{count} formlar eller namn hentar tal frå andre arbeidsbøker. {names}",
  },
  "no-comments": {
    met: "Ingen kommentartrådar. Eldre notat kan ein ikkje sjå herfrå; sjå etter dei sjølv.",
    otherwise: "{count} kommentartrådar står att. Eldre notat kan ein ikkje sjå herfrå; sjå etter dei sjølv.",
  },
  "no-error-cells": { met: "Ingen feilverdiar.", otherwise: "{count} celler viser ein feilverdi." },
  "no-personal-data": {
    met: "Ingen fødselsnummer.",
    otherwise: "{count} celler ser ut til å innehalde eit fødselsnummer.",
  },
  "print-areas": { met: "Alle ark har utskriftsområde.", otherwise: "{count} ark manglar utskriftsområde: {sheets}." },
} as const satisfies Record<keyof typeof nb, ReadyText>;
