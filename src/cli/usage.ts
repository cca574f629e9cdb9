/** What the command line can do, in Norwegian. */

export const usage = `Tiltaksplan på kommandolinja

  tiltak read FIL.xlsx [--json]
      finner og leser tiltakstabellene
  tiltak check FIL.xlsx… [--json] [--lang nb|nn|en]
      leser og kontrollerer; én linje per fil når de er flere
  tiltak fill FIL.xlsx -o UT.xlsx [--json] [--prices fixed|nominal] [--force]
      leser, kontrollerer og skriver arkene til en ny fil; FIL endres aldri
  tiltak gather FIL.xlsx… -o UT.xlsx [--json] [--force]
      samler tiltak fra flere filer i ett register
  tiltak parse cost|position|years|unit
      leser én tekst per linje fra standard inn, svarer ett JSON-objekt per linje
  tiltak script FIL.js [--book INN.xlsx] [--out UT.xlsx]
      kjører et Office.js-skript mot den innebygde arbeidsboka

Status: 0 ferdig · 1 funn av alvorsgrad feil (bare check) · 2 feil kall eller uleselig fil`;
