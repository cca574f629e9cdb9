/** Words of the sheet *Demografi* and its charts, nynorsk. */
import type { nb } from "./nb";

export const nn = {
  note: "Tala er henta frå cellene nemnde under kvar tabell og følgjer dei. Åra ligg på sann tidsakse.",
  empty: "Fann verken folketal i arbeidsboka eller kostnader å teikne.",
  people: "Folketal",
  ages: "Aldersgrupper",
  cost: "Kostnad per år",
  year: "År",
  persons: "Personar",
  thousandKroner: "1000 kroner",
  total: "Innbyggjarar i alt",
  change: "Endring",
  changePercent: "Endring %",
  changePerYear: "Per år",
  drift: "Drift",
  investering: "Investering",
  source: "Kjelde: {source}",
  peopleTitle: "Folketal {from}–{to}",
  agesTitle: "Aldersgrupper {from}–{to}",
  costTitle: "Drift og investering {from}–{to}",
  seriesAlt: "{name}: {start} i {from} og {end} i {to} ({change}, {percent} %).",
  seriesAltNoBase: "{name}: {start} i {from} og {end} i {to} ({change}).",
  costAlt: "Drift går frå {driftStart} kroner i {from} til {driftEnd} kroner i {to}. Investering er {investering} kroner i alt, mest i {peak} ({peakKroner} kroner).",
  costAltNoInvestment: "Drift går frå {driftStart} kroner i {from} til {driftEnd} kroner i {to}. Planen har inga tidfest investering.",
  costAltUncertain: "I {to} er {kroner} kroner av drifta uavklart.",
  costAltUnknown: "Drift og investering per år. Beløp manglar for minst eitt av åra.",
} as const satisfies Record<keyof typeof nb, string>;
