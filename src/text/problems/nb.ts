/** Hva som gikk galt, og hva brukeren kan gjøre. Én setning av hver. */
import type { ProblemCode } from "../../plan/outcome";

export interface ProblemWords {
  readonly what: string;
  readonly todo: string;
  /** Said in place of `what` where the sheet is not known. */
  readonly unnamed?: string;
  /** Said in place of `todo` where cells can be pointed out that may be what was looked for. */
  readonly perhaps?: string;
}

export const nb = {
  "not-a-workbook": { what: "Filen er ikke en Excel-arbeidsbok.", todo: "Velg en fil av typen .xlsx eller .xlsm." },
  "encrypted-workbook": { what: "Arbeidsboken er beskyttet med passord og kan ikke leses.", todo: "Åpne den i Excel, fjern passordet under Fil › Informasjon, og lagre en kopi." },
  "old-workbook-format": { what: "Arbeidsboken er i det gamle formatet .xls.", todo: "Åpne den i Excel og lagre den som .xlsx." },
  "broken-workbook": { what: "Filen er skadet og kan ikke leses.", todo: "Åpne den i Excel, la Excel reparere den, og lagre den på nytt." },
  "empty-workbook": { what: "Arbeidsboken er tom.", todo: "Åpne arbeidsboken med tiltakene, eller lim dem inn i et ark." },
  "no-tiltak": { what: "Jeg fant ingen tiltakstabell i arbeidsboken.", todo: "Marker tabellen med overskriftene og velg «Legg til markert tabell» under Les.", perhaps: "Kanskje er det {perhaps}. Marker den med overskriftene og velg «Legg til markert tabell» under Les." },
  "sheet-protected": { unnamed: "Et ark eller en celle er beskyttet. Ingenting er skrevet.", what: "Arket {sheet} er beskyttet. Ingenting er skrevet.", todo: "Fjern beskyttelsen under Se gjennom › Fjern arkbeskyttelse, og prøv igjen." },
  "structure-protected": { what: "Arbeidsbokens struktur er beskyttet, så ark kan ikke legges til eller fjernes. Ingenting er skrevet.", todo: "Fjern beskyttelsen under Se gjennom › Beskytt arbeidsbok, og prøv igjen." },
  "cell-being-edited": { what: "En celle er under redigering. Ingenting er skrevet.", todo: "Avslutt redigeringen av cellen med Enter, og prøv igjen." },
  "changed-since-read": { what: "Arbeidsboken er endret siden den ble lest. Ingenting er skrevet.", todo: "Se over forhåndsvisningen på nytt, og skriv når den stemmer." },
  "write-interrupted": { what: "Skrivingen ble avbrutt før den var ferdig, og kunne ikke føres tilbake nå.", todo: "Lukk panelet og åpne det igjen. Da føres arbeidsboken tilbake slik den var." },
  "write-taken-back": { what: "Skrivingen stoppet underveis, og alt er ført tilbake slik det var.", todo: "Prøv igjen. Stopper det på nytt, lagre arbeidsboken og åpne den på nytt først." },
  "notes-in-the-way": { what: "På arket {sheet} står det egne notater i {cells}, der nye rader skal stå. Ingenting er skrevet.", todo: "Flytt notatene til høyre for tabellen eller til et annet ark, og prøv igjen." },
  "payload-too-large": { what: "Arbeidsboken er for stor til å leses på én gang.", todo: "Flytt ark som ikke gjelder planen, til en annen arbeidsbok, og prøv igjen." },
  "connection-lost": { what: "Forbindelsen til Excel ble brutt.", todo: "Kontroller nettet, last inn arbeidsboken på nytt, og prøv igjen." },
  "not-supported": { what: "Denne utgaven av Excel mangler noe tillegget trenger.", todo: "Oppdater Excel, eller bruk Excel på nettet." },
  "item-missing": { what: "Noe som skulle brukes, finnes ikke lenger eller er skjult i arbeidsboken. {sheet}", todo: "Trykk Les på nytt." },
  "excel-too-old": { what: "Denne utgaven av Excel er for gammel for tillegget.", todo: "Bruk Excel 2021, Microsoft 365 eller Excel på nettet." },
  "excel-refused": { what: "Excel avviste handlingen: {detail}", todo: "Prøv igjen. Skjer det på nytt, send teksten over til den som drifter tillegget." },
  "host-not-ready": { what: "Excel svarte ikke.", todo: "Be IT åpne adressene som står under, og åpne panelet på nytt." },
  "nothing-selected": { what: "Du har ikke markert et tall som tillegget har regnet ut.", todo: "Marker en celle med tall på et av arkene tillegget har laget, og prøv igjen." },
  "no-population": { what: "Jeg fant verken befolkningstall eller kostnader å tegne.", todo: "Legg inn befolkning etter år og alder i et ark, eller regn ut planen først." },
  "source-unreachable": { what: "Statistisk sentralbyrå kunne ikke nås.", todo: "Kontroller nettet, eller bruk tallene som står i arbeidsboken." },
  "source-busy": { what: "Statistisk sentralbyrå tar imot for mange spørringer akkurat nå.", todo: "Vent et minutt og prøv igjen." },
  "source-refused": { what: "Statistisk sentralbyrå avviste spørringen: {detail}", todo: "Kontroller kommunenummeret og årene." },
  "file-missing": { what: "Filen {file} finnes ikke.", todo: "Kontroller navnet og mappen." },
  "output-exists": { what: "Filen {file} finnes fra før.", todo: "Velg et annet navn, eller bruk --force for å skrive over den." },
  "output-is-input": { what: "Resultatet kan ikke skrives over filen det leses fra.", todo: "Velg et annet navn for resultatet." },
  "bad-call": { what: "Kommandoen er ikke gyldig: {detail}", todo: "Skriv «tiltak --help» for å se hva som finnes." },
} as const satisfies Record<ProblemCode, ProblemWords>;
