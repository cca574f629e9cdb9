/** Words that tell what a row is when it is no tiltak: section, sum, frame, note, footer. */
import { plainSpaces } from "../find/sheet-view";

const sectionNoun =
  "(?:(?:ramme|tjeneste|teneste|satsings?|innsats|program|ansvars|budsjett|kommunal|plan|hoved|fokus)?område|sektor|kapittel|etat|avdeling|enhet|eining|virksomhet|verksemd|kommunalsjef|tema|politikkområde)";

const numberedSection = new RegExp(`^(\\d{1,3})\\s*([a-z])?[.:)]?\\s*(?:${sectionNoun})\\b\\s*\\d*\\s*[.:–-]?\\s*(.*)$`, "is");
const namedSection = new RegExp(`^(?:${sectionNoun})\\b\\s*(\\d{1,3}(?:\\.\\d+)*)?\\s*[.:–-]?\\s*(.+)$`, "is");

/** "6a. Område: Hjemmetjenesten forts." → 6, Hjemmetjenesten. */
export interface SectionName {
  readonly number: string | null;
  readonly title: string;
}

/** True for a text that names a section by its own words. */
export function isSectionText(text: string): boolean {
  const plain = oneLine(text);
  if (plain.length > 120) return false;
  return numberedSection.test(plain) || (namedSection.test(plain) && /[:\d–-]/.test(plain.slice(0, 40)));
}

/** Number and title of a section heading; a continuation page ("forts.") belongs to its section. */
export function sectionName(text: string): SectionName {
  const plain = oneLine(text).replace(/\s*[,(–-]?\s*(forts(\.|ettelse|etjing|att)?|fortsetter|frh\.?)\s*\)?\.?$/i, "").replace(/:$/, "");
  const numbered = numberedSection.exec(plain);
  if (numbered) return { number: numbered[1] ?? null, title: numbered[3] || plain };
  const named = namedSection.exec(plain);
  if (named && /[:\d–-]/.test(plain.slice(0, 40))) return { number: named[1] ?? null, title: named[2] ?? plain };
  const counted = /^(\d{1,3}(?:\.\d+)*)[.:)]?\s+(\p{L}.*)$/su.exec(plain);
  if (counted) return { number: counted[1] ?? null, title: counted[2] ?? plain };
  return { number: null, title: plain };
}

export function oneLine(text: string): string {
  return plainSpaces(text).replace(/\s+/g, " ").trim();
}

/** "Mål 2: God kompetanse" → goal 2. */
export function goalOf(title: string): string[] {
  const number = /^(?:hoved|hovud|del|resultat)?mål\s*(?:nr\.?\s*)?(\d+(?:\.\d+)?[a-z]?)\b/i.exec(title)?.[1];
  return number === undefined ? [] : [number];
}

/** "1.2 Styrke hjemmetjenesten" → 1.2 and the title; a text without a leading number keeps all of itself. */
export function splitNumber(text: string): { readonly number: string | null; readonly title: string } {
  const match = /^(?:tiltak\s+)?((?!MÅL)(?:[A-ZÆØÅ]{1,3}[- ]?)?\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*[.):–-]\s*(\p{Lu}.*)$/su.exec(text) ?? /^(\d{1,3}(?:\.\d{1,3})+[a-z]?)\s+(\p{L}.*)$/su.exec(text);
  return match?.[2] ? { number: match[1] ?? null, title: match[2] } : { number: null, title: text };
}

/** "… avtale fra", "… barne-", "… fysioterapeut,": the words go on in the next row. */
export function hangs(text: string): boolean {
  return /(?:\p{Ll}-| [–-]|,|(?<!\p{L})(?:og|eller|samt|fra|frå|til|for|i|på|av|med|ved|om|mot|hos|som|å|en|ei|et|eit|den|det|de|dei|nye?|nytt))$/iu.test(oneLine(text));
}

/** "Sum drift", "Totalt", "Netto effekt av tiltak", "I alt". */
export function isSumText(text: string): boolean {
  const plain = oneLine(text).toLowerCase();
  if (/^antall(?: tiltak| kryss)? (?:pr\.?|per|i) år$|^tal på (?:tiltak|kryss)|^kontroll(?:sum)? mot(?!\p{L})/u.test(plain)) return true;
  if (/^(del)?sum\b|^(kontroll|kontrollsum|kontrollrad|sjekk|sjekksum)\s*:?$/.test(plain)) return true;
  if (/^(i alt|tilsammen|til sammen|totalsum|subtotal|samla sum|samlet sum|grand total)\b/.test(plain)) return true;
  if (/^(totalt?|totale?|samlet|samla|netto|brutto|akkumulert)( (sum|effekt|endring|tiltak|investering(er|ar)?|drift|kostnad(er|ar)?|innsparing(er|ar)?|ramme|budsjett|utgift(er)?|nye|driftstiltak|resultat|økning|reduksjon|behov|alle|for|finansiering|årsverk|virkning|verknad|valgte|saldering)\b.*)?:?$/.test(plain)) return true;
  if (/^totalt\b/.test(plain) && plain.length < 60) return true;
  if (/^(samlet|samla) (?!plan|strategi|løsning|organisering|bruk|vurdering|gjennomgang)\p{L}+$/u.test(plain)) return true;
  if (/^netto (?:(?:alle|nye|samlede|vedt[ae]\p{L}*|foresl\p{L}*|innarbeid\p{L}*|valgte|valde) )?(?:etter|før|av|endring(?:er|ar)|tiltak|forslag|framlegg|vedtak|verknad|virkning|effekt)(?!\p{L})/u.test(plain) && plain.length < 60) return true;
  if (/^(?:hei?l)?års(?:effekt|virkning|verknad) (?:av|for) (?:alle|samtlige|sum)(?!\p{L})/u.test(plain)) return true;
  if (/^nye tiltak og realendringer/.test(plain)) return true;
  return /^(\p{L}+[ -])?(sum|totalt|i alt)\s*:?$/u.test(plain) || /\b(totalt|i alt|samlet|til saman)\s*:?$/.test(plain) && plain.length < 40;
}

/** "Valgte tiltak", "Ikke vedtatte driftstiltak": with figures the sum of those, without them their heading. */
export function isSubsetText(text: string): boolean {
  return /^((ikke|ikkje) )?(valgte|valde|vedtatte|vedtekne|prioriterte|foreslåtte|foreslegne|innarbeidede|øvrige) (drifts|investerings|innsparings)?tiltak$/i.test(oneLine(text));
}

/** Rows of the budget frame that stand around the tiltak: opening budget, deflator, new frame. */
export function isFrameText(text: string): boolean {
  const plain = oneLine(text).toLowerCase();
  return /^(inngående|inngåande|utgående|utgåande|foreslått|føreslått|framlagt|innstilt|opprinnelig|opphavleg|vedtatt|vedteke|justert|revidert|gjeldende|gjeldande|årets|foreløpig|ny|korrigert|konsekvensjustert|netto|basis|total)[ -]?(budsjett|(budsjett|økonomi|drifts)?ramme|rammebudsjett|driftsbudsjett|nettobudsjett|driftsramme|basisbudsjett)[a-zæøå]*\b.{0,40}$/.test(plain)
    || /^(\d{2,4} ?\/ ?)?basis( ?(budsjett|ramme))?$|^(fremskrevet|framskrevet|framskrive|opprinnelig|opphavleg|vedtatt|vedteke) (budsjett|ramme)$/.test(plain)
    || /^(ib|ub|deflator|kommunal deflator|ny ramme|budsjettramme|ramme|økonomisk ramme|disponibel ramme|rammeendring(er)?|netto ramme|netto driftsramme|budsjett|nettobudsjett|netto budsjett|netto driftsbudsjett|konsekvensjustert ramme|basisbudsjett|økonomiplanramme|driftsramme|tildelt ramme|ramme før tiltak|ramme etter tiltak|konsekvensjustert budsjett)( ?\(?\d{0,4}([–-]\d{2,4})?\)?)( (i|for|før|etter|til|inkl\.?|inkludert|ekskl\.?|utan|uten|med) .{0,40})?:?$/.test(plain)
    || /^gjenst(?:år|ående|åande)(?: å (?:finne|dekke|dekkje)| (?:beløp|saldering|innsparing))?:?$/.test(plain)
    || /^(saldert|saldering|ubalanse|mer-? ?\/ ?mindreforbruk|merforbruk|mindreforbruk|overskudd|underskudd|avsetning til disposisjonsfond|bruk av disposisjonsfond|differanse|avvik|over ?\/ ?underdekning|gjenstår å saldere|udekket|manglende inndekning|salderingsbehov|(?:innsparings|omstillings)krav(?! (?:fra|frå|vedtatt|vedteke))|balanse|resultat)( .{0,30})?:?$/.test(plain);
}

const frameWord =
  "(?:kommunal |generell |forventet |forventa |kompensasjon )?(?:demografi(?:justering|kompensasjon)|deflator(?:justering)?|lønns-?|løns-?|pris-?|lønnsvekst|lønsvekst|prisvekst|prisstigning|prisstiging|lønnsoppgjør|lønsoppgjer|lønnskompensasjon|lønskompensasjon|priskompensasjon|prisjustering|lønnsjustering|lønnsreserve|indeksregulering|indeksjustering|pensjonsjustering|rammeendring|disponibelt|disponibel ramme|til disposisjon|til fordeling|udisponert|saldering|budsjettbalanse)";
const framePhrase = new RegExp(`^${frameWord}(?:\\s*(?:/|og|\\+|,|&|-)\\s*${frameWord})*$`);

/** "Deflator/lønnsvekst", "Lønns- og prisvekst", "Prisvekst 3,2 %": words of a frame joined in other ways. */
export function isFramePhrase(text: string): boolean {
  const plain = oneLine(text).toLowerCase().replace(/\(.*?\)|[\d.,]+ ?%?|\b(i|fra|frå|for|per|pr|av|til)\b|[:.]/g, " ").replace(/\s+/g, " ").trim();
  return plain.length <= 60 && framePhrase.test(plain);
}

const carriedWord =
  "(?:konsekvens|konsekvensar|konsekvenser|konsekvensjustering\\p{L}*|effekt|effekter|effektar|(?:hel|heil)års(?:effekt|virkning|verknad)|virkning|verknad|videreføring|vidareføring|endring(?:er|ar)?|vedtak|vedtatte?|vedteke|vedteken|vedtekne|tiltak|budsjett\\p{L}*|(?:drifts|økonomi|handlings)?plan(?:en)?|(?:plan|økonomiplan)?periode(?:n)?|år(?:et)?|års|forrige|førre|tidligere|tidlegare|inneværende|inneverande|gjeldende|gjeldande|tekniske?|justering(?:er|ar)?|korreksjon(?:er|ar)?|av|i|fra|frå|for|og|til)";
const carriedPhrase = new RegExp(`^${carriedWord}(?: ${carriedWord})*$`, "u");

/** "Vedtak forrige periode", "Konsekvenser av vedtatt økonomiplan": what earlier decisions leave behind, in words of budgets alone. */
export function isCarriedText(text: string): boolean {
  const plain = oneLine(text).toLowerCase().replace(/\(.*?\)|(?:19|20)\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?|[:.,/]/g, " ").replace(/\s+/g, " ").trim();
  const backward = /(?<!\p{L})(forrige|førre|tidlig|tidleg|innevær|inneverande|gjeldende|gjeldande|tekniske? \p{L}*(justering|korreksjon|endring)|(vedtatt|vedteken|vedteke) \p{L}*(plan|budsjett)|av (vedtatte?|vedtekne) (tiltak|endring))/u;
  return plain.length <= 80 && backward.test(plain) && carriedPhrase.test(plain);
}

/** "herav HR", "hvorav økonomi", "av dette strøm": a part of the row above, counted there. */
export function isPartText(text: string): boolean {
  return /^[-–•*(\s]*(her ?av|hvor ?av|kvar ?av|der ?av|av dette|av desse|av disse)(?!\p{L})/iu.test(text);
}

/** Where the money for investments comes from: no tiltak. */
export function isFinancingText(text: string): boolean {
  return /^(finansiering( av investering\w*)?|inndekning|finansiert (av|ved)|(bruk av |nye? )?låneopptak|bruk av lån(emidler)?|lånemidler|lånemidlar|lån|(netto |brutto )?(lånebehov|lånefinansiering)|(mva|moms)[- ]?kompensasjon|kompensasjon for (mva|merverdiavgift)|overføring(er)? fra drift(sregnskapet|sbudsjettet)?|overført fra drift|(tilskudd|tilskot)( fra| frå)? (staten|husbanken|andre|fylkes\w*)|husbanktilskudd|statlege? tilskot|spillemidler|spelemidlar|investeringstilskudd|investeringstilskot|bruk av (ubundne |bundne )?(investerings|kapital|disposisjons)?fond|salgsinntekter|refusjoner|egenkapital|annen finansiering)\s*:?$/i.test(oneLine(text));
}

/** A heading over a group of tiltak: "Innsparinger i helse", "Nye tiltak", "Investeringer". */
export function isGroupText(text: string): boolean {
  return /^(andre |nye |øvrige )?(innsparing(er|ar)?|tiltak|tiltaka|driftstiltak|innsparingstiltak|investeringstiltak|salderingstiltak|endring(er|ar)|investering(er|ar)|reduksjon(er|ar)|konsekvensjustering(er|ar)|økning(er|ar)|styrking(er|ar)|effektivisering(er|ar)|prosjekter|prosjekt|kutt|inntekter|inntektsøkning(er|ar)|utgifter|satsing(er|ar)|omstilling(er|ar)?|drift)( (i|innen|innan|innenfor|for|på|til|av) .{1,40})?:?$/i.test(oneLine(text));
}

/** Page footers: "Plan for … Side 55", "Side 3 av 12", a lone page number with words. */
export function isFooterText(text: string): boolean {
  const plain = oneLine(text);
  return /\bside\s+\d+(\s+(av|\/)\s*\d+)?\s*$/i.test(plain) || /^(side|s\.)\s*\d+\b.{0,80}$/i.test(plain) || /^\d+\s*\|\s*side$/i.test(plain);
}

/** Notes under or in a table: units, sources, stars, explanations. */
export function isNoteText(text: string): boolean {
  const plain = oneLine(text).replace(/^\(/, "");
  return (
    /^(\*+|\d\)|¹|²|³)\s*\S/.test(plain) && /^\*/.test(plain) ||
    /^(note|noter|merk|merknad|merknader|kilde|kjelde|kilder|fotnote|forklaring|tegnforklaring|teiknforklaring|obs|nb!|kommentar(er)?)\s*[:!.]/i.test(plain) ||
    /^(alle )?(tall|tal|beløp|summer|beløpene|tallene|tala)( er| vist| oppgitt| oppgjeve)*( i)? (hele |heile |løpende |faste )?(i )?(1[ .]?000|tusen|mill|kr|20\d\d|millioner|faste|løpende)/i.test(plain)
  );
}
