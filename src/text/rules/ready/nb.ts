/** Bokmål (the source): what *Møteklar* says of each point, met and not met, and what to do. */

export interface ReadyText {
  readonly met: string;
  /** Failed, remarked on or unknown. */
  readonly otherwise: string;
  /** Where it could not be asked; absent: as `otherwise`. */
  readonly unknown?: string;
}

export const nb = {
  "no-open-errors": {
    met: "Ingen åpne feil.",
    otherwise: "{count} feil er verken {count|rettet eller kvittert|rettet eller kvittert}. Rett {count|den|dem}, eller kvitter med navn og begrunnelse.",
  },
  written: { met: "Arkene er laget {when}, versjon {version}.", otherwise: "Arkene er ikke laget ennå. Velg Beregn." },
  "register-current": {
    met: "Registeret er i takt med kildene.",
    otherwise: "Kildene er endret etter at arkene ble laget {when}. Velg Beregn på nytt.",
  },
  "register-settled": {
    met: "Alle valg i registeret er avklart.",
    otherwise: "{count} {count|rad|rader} i registeret venter på et svar eller har en kilde som er endret. Svar i Tiltaksregister, og velg Beregn.",
  },
  untouched: {
    met: "De lagede arkene er ikke endret for hånd.",
    otherwise:
      "{count} {count|celle|celler} i de lagede arkene er endret for hånd. {cell} er endret fra «{was}» til «{is}». Gjør endringen i kilden eller i en gul celle, og velg Beregn.",
    unknown:
      "Det kan ikke sies om {sheets} er endret for hånd, for kildene eller valgene er endret etter at arkene ble laget. Velg Beregn på nytt.",
  },
  reconciled: {
    met: "Regnearkets summer og egen beregning er like.",
    otherwise: "{count} {count|celle|celler} viser et annet tall enn egen beregning. {cell} viser {shown}, men skulle vise {right}. Velg Beregn på nytt.",
    unknown: "Summene kan ikke sammenlignes før arkene er laget på nytt. Velg Beregn.",
  },
  "kinds-apart": {
    met: "Drift og investering er holdt fra hverandre.",
    otherwise: "Drift og investering er blandet {count} {count|sted|steder}. Før dem i hver sin rad, eller kvitter funnet.",
  },
  "four-years": {
    met: "Økonomiplanen dekker {count} år, {shown}.",
    otherwise:
      "Økonomiplanen viser bare {count} av fire år ({shown}). Den skal dekke de neste fire årene (kommuneloven § 14-3). Skriv {last} som siste år på Forutsetninger, og velg Beregn.",
    unknown: "Økonomiplanen er ikke laget, så årene kan ikke kontrolleres. Velg Beregn.",
  },
  "price-base": {
    met: "Prisnivået er oppgitt: {year}-kroner.",
    otherwise:
      "Det er ikke oppgitt hvilket års kroner beløpene er i. Skriv prisåret på Forutsetninger («Prisår i planen»), og velg Beregn. Løpende priser kan ikke regnes ut uten.",
    unknown: "Økonomiplanen er ikke laget, så prisnivået kan ikke kontrolleres. Velg Beregn.",
  },
  "prices-known": {
    met: "Alle årene kan vises i valgt prisnivå.",
    otherwise:
      "Økonomiplanen sier «mangler» for {missing}, for deflatoren er ikke kjent eller ikke krysset av. Gi sats og skriv ja i «Bruk» på Forutsetninger, eller velg faste kroner.",
  },
  "no-amounts": {
    met: "Planen oppgir ingen beløp, så prisnivå trengs ikke.",
    otherwise: "Planen oppgir ingen beløp, så prisnivå trengs ikke.",
  },
  "nothing-hidden": {
    met: "Ingen skjulte tall.",
    otherwise: "Det står tall i {count} {count|skjult ark, rad eller kolonne|skjulte ark, rader eller kolonner}. Vis dem, eller slett dem.",
  },
  "no-external-links": {
    met: "Ingen lenker til andre arbeidsbøker.",
    otherwise:
      "{count} {count|formel eller navn|formler eller navn} henter tall fra andre arbeidsbøker. Lim inn verdiene i stedet, ellers viser kopien gamle tall. {names}",
  },
  "no-comments": {
    met: "Ingen kommentartråder. Eldre notater kan ikke ses herfra; se etter dem selv.",
    otherwise: "{count} {count|kommentartråd|kommentartråder} står igjen. Svar og slett før arbeidsboken sendes. Eldre notater kan ikke ses herfra; se etter dem selv.",
  },
  "no-error-cells": {
    met: "Ingen feilverdier.",
    otherwise: "{count} {count|celle|celler} viser en feilverdi. Rett formelen eller det den viser til.",
  },
  "no-personal-data": {
    met: "Ingen fødselsnumre.",
    otherwise: "{count} {count|celle|celler} ser ut til å inneholde et fødselsnummer. Slett det før arbeidsboken blir lagt ved saken.",
  },
  "print-areas": {
    met: "Alle ark har utskriftsområde.",
    otherwise: "{count} {count|ark mangler|ark mangler} utskriftsområde: {sheets}. Velg Sideoppsett, Utskriftsområde.",
  },
} as const satisfies Record<string, ReadyText>;
