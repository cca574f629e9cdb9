/** Bokmål (the source): what *Møteklar* says of each point, met and not met. */

export interface ReadyText {
  readonly met: string;
  /** Failed, remarked on or unknown. */
  readonly otherwise: string;
  /** Where it could not be asked; absent: as `otherwise`. */
  readonly unknown?: string;
}

export const nb = {
  "no-open-errors": { met: "Ingen åpne feil.", otherwise: "{count} feil er verken rettet eller kvittert." },
  written: { met: "Arkene er laget {when}, versjon {version}.", otherwise: "Arkene er ikke laget ennå. Velg Beregn." },
  "register-current": {
    met: "Registeret er i takt med kildene.",
    otherwise: "Kildene er endret etter at arkene ble laget {when}. Velg Beregn på nytt.",
  },
  "register-settled": {
    met: "Alle valg i registeret er avklart.",
    otherwise: "{count} rader i registeret venter på et svar eller har en kilde som er endret.",
  },
  untouched: {
    met: "De lagede arkene er ikke endret for hånd.",
    otherwise: "{count} celler i de lagede arkene er endret for hånd; den første fra «{was}» til «{is}».",
    unknown:
      "Det kan ikke sies om {sheets} er endret for hånd, for kildene eller valgene er endret etter at arkene ble laget. Velg Beregn på nytt.",
  },
  reconciled: {
    met: "Regnearkets summer og egen beregning er like.",
    otherwise: "Regnearkets summer og egen beregning er ulike.",
    unknown:
      "Summene kan ikke sammenlignes før arkene er laget på nytt. Velg Beregn.",
  },
  "kinds-apart": {
    met: "Drift og investering er holdt fra hverandre.",
    otherwise: "Drift og investering er blandet {count} steder.",
  },
  "four-years": {
    met: "Økonomiplanen dekker {years} år.",
    otherwise: "Økonomiplanen må dekke minst fire år (kommuneloven § 14-3).",
  },
  "price-base": { met: "Prisnivået er oppgitt: {year}-kroner.", otherwise: "Prisnivået er ikke oppgitt." },
  "nothing-hidden": {
    met: "Ingen skjulte tall.",
    otherwise: "Det står tall i {count} skjulte ark, rader eller kolonner.",
  },
  "no-external-links": {
    met: "Ingen lenker til andre arbeidsbøker.",
    otherwise: "{count} formler eller navn henter tall fra andre arbeidsbøker. {names}",
  },
  "no-comments": {
    met: "Ingen kommentartråder. Eldre notater kan ikke ses herfra; se etter dem selv.",
    otherwise: "{count} kommentartråder står igjen. Eldre notater kan ikke ses herfra; se etter dem selv.",
  },
  "no-error-cells": { met: "Ingen feilverdier.", otherwise: "{count} celler viser en feilverdi." },
  "no-personal-data": {
    met: "Ingen fødselsnumre.",
    otherwise: "{count} celler ser ut til å inneholde et fødselsnummer.",
  },
  "print-areas": { met: "Alle ark har utskriftsområde.", otherwise: "{count} ark mangler utskriftsområde: {sheets}." },
} as const satisfies Record<string, ReadyText>;
