/** Nynorsk: rules about population and prevalence (R92x–R93x). */
import type { population as nb } from "../nb/population";
import type { RuleText } from "../rule-text";

export const population = {
  R920: {
    name: "Endringa stemmer ikkje med endepunkta",
    what: "{band}, {from}–{to}: frå {start} til {end} er ei endring på {right}, men det står {stated}.",
    todo: "Skriv {right}, eller rett start- eller sluttalet.",
    why: "Lesaren kan rekne det ut sjølv, og då fell tilliten til resten av tala.",
  },
  R921: {
    name: "Prosenten er rekna av feil grunnlag",
    what: "{band}, {from}–{to}: {change} av {start} er {right} %, men det står {stated} %.",
    todo: "Rekn prosenten av startverdien, eller oppgi kva han er rekna av.",
    why: "Ei endring blir rekna av startverdien. Med feil grunnlag ser veksten mindre eller større ut enn han er.",
  },
  R922: {
    name: "Delane stemmer ikkje med heilskapen",
    what: "{band}, {from}–{to}: delane av {whole} gir til saman {sum}, men heile gruppa endrar seg med {right}. {stated} kan ikkje stemme; {fits} ville passa.",
    todo: "Slå opp talet for {band} på nytt. Prosenten som er oppgitt, føreset {base} personar.",
    why: "Minst eitt av tala er feil, og tiltak kan vere dimensjonerte etter det.",
  },
  R923: {
    name: "Prosenten er rekna av sluttverdien",
    what: "{band}, {from}–{to}: {change} er {stated} % av sluttverdien {end}. Av startverdien {start} er det {right} %.",
    todo: "Rekn prosenten av startverdien.",
    why: "Ein auke rekna av sluttverdien ser mindre ut enn han er.",
  },
  R924: {
    name: "To endringar kviler på ulikt grunnlag",
    what: "{band}: endringa frå {secondYear} føreset om lag {second} personar, men endringa frå {firstYear} føreset {first}.",
    todo: "Kontroller begge tala mot kjelda.",
    why: "Same gruppa kan ikkje ha to så ulike storleikar på få år.",
  },
  R925: {
    name: "Førekomsten fell med alderen",
    what: "{band} har {percent} %, mindre enn {younger} med {before} %.",
    todo: "Kontroller begge delane mot kjelda.",
    why: "Delen med demens stig med alderen. Eit fall tyder på at ein av delane er feil.",
  },
  R926: {
    name: "Delane i prosent er lagde saman",
    what: "{band}: {percent} % er summen av femårsgruppene ({parts}, {source}). Rett del ligg mellom {low} og {high} %.",
    todo: "Bruk femårsgruppene kvar for seg, eller eit gjennomsnitt vege med folketalet.",
    why: "Prosentdelar av kvar si gruppe kan ikkje leggjast saman. Talet på personar med demens blir nær dobbelt så høgt som det skal.",
  },
  R927: {
    name: "Ulik avstand mellom åra",
    what: "Åra {years} står ved sida av kvarandre, men er ikkje like langt frå kvarandre.",
    todo: "Bruk ein tidsakse i diagram, og rekn endring per år før du samanliknar periodane.",
    why: "Med like breie kolonnar ser utviklinga brattare eller slakare ut enn ho er.",
  },
  R928: {
    name: "Aldersgruppene stemmer ikkje med folketalet",
    what: "{year}: aldersgruppene gir til saman {sum}, men folketalet er {total} (skilnad {difference}).",
    todo: "Slå opp tala på nytt i same tabell og same alternativ.",
    why: "Minst eitt av tala er feil eller kjem frå ei anna framskriving.",
  },
  R929: {
    name: "Registrert tal mot framskriving",
    what: "Registrert folketal i {year} er {registered}, men framskrivinga byrjar på {projected} i {first} ({step}) og veks deretter.",
    todo: "Bruk ei framskriving som er laga etter det registrerte talet, eller sei at grunnlaget skiftar.",
    why: "Spranget kjem av at kjelda skiftar, ikkje av at folk flyttar.",
  },
  R930: {
    name: "Talet fell utanfor rekkja",
    what: "{band} i {year}: {persons} personar, men åra på kvar side har {before} og {after}.",
    todo: "Kontroller om eit siffer er komme med for mykje eller har falle ut.",
    why: "Talet slår ut i alle delar og diagram som byggjer på rekkja.",
  },
  R931: {
    name: "To tal for same år",
    what: "{band} i {year}: her står {persons} personar, ein annan stad i arbeidsboka {other}.",
    todo: "Bruk same framskriving begge stader, eller skriv kva framskriving kvart tal kjem frå.",
    why: "Tal frå ulike årgangar av framskrivinga kan ikkje samanliknast.",
  },
} as const satisfies Record<keyof typeof nb, RuleText>;
