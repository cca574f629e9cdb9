/** Nynorsk: what *Møteklar* says of each point. */
import type { nb, ReadyText } from "./nb";

export const nn = {
  "no-open-errors": {
    met: "Ingen opne feil.",
    otherwise: "{count} feil er verken {count|retta eller kvittert|retta eller kvitterte}. Rett {count|han|dei}, eller kvitter med namn og grunngiving.",
  },
  written: { met: "Arka er laga {when}, versjon {version}.", otherwise: "Arka er ikkje laga enno. Vel Rekn ut." },
  "register-current": {
    met: "Registeret er i takt med kjeldene.",
    otherwise: "Kjeldene er endra etter at arka vart laga {when}. Vel Rekn ut på nytt.",
  },
  "register-settled": {
    met: "Alle val i registeret er avklarte.",
    otherwise: "{count} {count|rad|rader} i registeret ventar på eit svar eller har ei kjelde som er endra. Svar i Tiltaksregister, og vel Rekn ut.",
  },
  untouched: {
    met: "Dei laga arka er ikkje endra for hand.",
    otherwise:
      "{count} {count|celle|celler} i dei laga arka er endra for hand. {cell} er endra frå «{was}» til «{is}». Gjer endringa i kjelda eller i ei gul celle, og vel Rekn ut.",
    unknown:
      "Det kan ikkje seiast om {sheets} er endra for hand, for kjeldene eller vala er endra etter at arka vart laga. Vel Rekn ut på nytt.",
  },
  reconciled: {
    met: "Summane i reknearket og eiga utrekning er like.",
    otherwise: "{count} {count|celle|celler} viser eit anna tal enn eiga utrekning. {cell} viser {shown}, men skulle vise {right}. Vel Rekn ut på nytt.",
    unknown: "Summane kan ikkje samanliknast før arka er laga på nytt. Vel Rekn ut.",
  },
  "kinds-apart": {
    met: "Drift og investering er haldne frå kvarandre.",
    otherwise: "Drift og investering er blanda {count} {count|stad|stader}. Før dei i kvar si rad, eller kvitter funnet.",
  },
  "four-years": {
    met: "Økonomiplanen dekkjer {count} år, {shown}.",
    otherwise:
      "Økonomiplanen viser berre {count} av fire år ({shown}). Han skal dekkje dei neste fire åra (kommunelova § 14-3). Skriv {last} som siste år på Føresetnader, og vel Rekn ut.",
    unknown: "Økonomiplanen er ikkje laga, så åra kan ikkje kontrollerast. Vel Rekn ut.",
  },
  "price-base": {
    met: "Prisnivået er oppgitt: {year}-kroner.",
    otherwise:
      "Det er ikkje oppgitt kva års kroner beløpa er i. Skriv prisåret på Føresetnader («Prisår i planen»), og vel Rekn ut. Løpande prisar kan ikkje reknast ut utan.",
    unknown: "Økonomiplanen er ikkje laga, så prisnivået kan ikkje kontrollerast. Vel Rekn ut.",
  },
  "prices-known": {
    met: "Alle åra kan visast i valt prisnivå.",
    otherwise:
      "Økonomiplanen seier «manglar» for {missing}, for deflatoren er ikkje kjend eller ikkje kryssa av. Gi sats og skriv ja i «Bruk» på Føresetnader, eller vel faste kroner.",
  },
  "no-amounts": {
    met: "Planen oppgir ingen beløp, så prisnivå trengst ikkje.",
    otherwise: "Planen oppgir ingen beløp, så prisnivå trengst ikkje.",
  },
  "nothing-hidden": {
    met: "Ingen gøymde tal.",
    otherwise: "Det står tal i {count} {count|gøymt ark, rad eller kolonne|gøymde ark, rader eller kolonnar}. Vis dei, eller slett dei.",
  },
  "no-external-links": {
    met: "Ingen lenkjer til andre arbeidsbøker.",
    otherwise:
      "{count} {count|formel eller namn|formlar eller namn} hentar tal frå andre arbeidsbøker. Lim inn verdiane i staden, elles viser kopien gamle tal. {names}",
  },
  "no-comments": {
    met: "Ingen kommentartrådar. Eldre notat kan ein ikkje sjå herfrå; sjå etter dei sjølv.",
    otherwise: "{count} {count|kommentartråd|kommentartrådar} står att. Svar og slett før arbeidsboka blir send. Eldre notat kan ein ikkje sjå herfrå; sjå etter dei sjølv.",
  },
  "no-error-cells": {
    met: "Ingen feilverdiar.",
    otherwise: "{count} {count|celle|celler} viser ein feilverdi. Rett formelen eller det han viser til.",
  },
  "no-personal-data": {
    met: "Ingen fødselsnummer.",
    otherwise: "{count} {count|celle|celler} ser ut til å innehalde eit fødselsnummer. Slett det før arbeidsboka blir lagd ved saka.",
  },
  "print-areas": {
    met: "Alle ark har utskriftsområde.",
    otherwise: "{count} {count|ark manglar|ark manglar} utskriftsområde: {sheets}. Vel Sideoppsett, Utskriftsområde.",
  },
} as const satisfies Record<keyof typeof nb, ReadyText>;
