/** Words over columns, bokmål and nynorsk: which part a column plays when its head says so. */
import type { Role } from "../../plan/plan";
import { isHorizon } from "./horizon";
import { asksReplacement, isReplacementPrice } from "./replacement";
import { plainSpaces } from "../find/sheet-view";

export interface HeadWord {
  readonly role: Role;
  /** True where the head is nothing but the word; false where it only begins with or contains it. */
  readonly exact: boolean;
}

const tiltakWord =
  "(?:(?:nye?|valgte|valde|prioriterte|foreslåtte|foreslegne|drifts?|innsparings?|omstillings?|effektiviserings?|spare|kutt|budsjett|investerings?|oppveks?ts?|hoved|del|konkrete?|aktuelle|kompenserende|utvalgte)[- ]?)*tiltak(?:a|ene|et|s?navn|s?namn|s?tekst|s?tittel|s?beskrivelse|sforslag)?";

/** Tried in order; the whole head must fit. */
const wholeWords: readonly (readonly [Role, RegExp])[] = [
  ["number", /^(nr|nummer|(tiltaks?|prosjekt|løpe|p)[- ]?(nr|nummer)|(tiltak|prosjekt) (nr|nummer)|id|tiltaks?[- ]?id|pkt|punkt|#|l\.?nr|ref|referanse|pos|prosjekt-?id)$/],
  ["goals", /^((hoved|del|resultat|effekt|overordna|overordnede|kommunale )?(mål|målsetting|målsetjing|målsetning)(et|ene|a|ref|nr|referanse|sett?ing)?|mål nr|fns? bærekraftsmål|fns? berekraftsmål|bærekraftsmål|strategi|strategisk mål|knytt(et)? til mål|viser til mål|mål i planen)$/],
  ["granted-before", /^(tidl\.? ?bev|tidligere|tidlegare|tidl|før|bevilget|bevilga|løyvd|løyvt|vedtatt|vedteke|vedtekne?|brukt|påløpt|medgått|forbruk|forbrukt|regnskapsført|rekneskapsført)( (bev|bevilget|bevilga|løyvd|vedtatt|vedteke|brukt|påløpt|medgått|før|tidligere|tidlegare|år|forbruk|bevilgning|løyving|budsjettert|løyvingar|bevilgninger|hittil|til nå|til no|forbrukt))*( (før|til og med|t\.?o\.?m\.?|tom|pr\.?|per|til|i|utgangen av) ?\d{0,2}\.?\d{0,2}\.?(20\d\d)?( og før| og tidligere)?)?$/],
  ["total", /^(total(t|e|en)?|totalsum|sum|i alt|samlet|samla|til sammen|sum totalt|total(e)? ?(kostnad|kostnader|kostnadsramme|ramme|investering|investeringskostnad|prosjektkostnad|utgift|beløp|sum|budsjett)(er|en|a)?|samle(t|de?) ?(kostnad|kostnadsramme|ramme|prosjektramme|investering)(er)?|samla (kostnad|ramme|kostnadsramme)|prosjekt(ramme|kostnad|sum)|kostnadsramme|kostnadsoverslag totalt|brutto(kostnad)?|netto(kostnad)?|ramme|vedtatt ramme|sum (for )?(perioden|periode|økonomiplan|økonomiplanperioden|planperioden|øp|hp|4 år|fire år|alle år)|(sum|total|totalt|samlet|samla) (?:i )?(?:øp |perioden )?20\d\d ?[-–] ?(20)?\d\d|sum 4 år|perioden|total ramme|totalramme|restbevilgning|rest)$/],
  ["positions", /^((antall|tal på|endring(er)? i|endra|nye|sum|netto)? ?(årsverk|stillinger|stillingar|stilling|stillingsendring(er)?|årsverksendring(er)?|åv|å\.v\.|bemanning|stillingshjemler|stillingsheimlar|stillingsprosent|stillingsbrøk|årsverk(s)?effekt|stillingsressurs(er)?))( \+\/-)?$/],
  ["kind", /^(inv(estering)?( ?\/ ?|-| eller | \/ )dr?(ift)?|dr?(ift)?( ?\/ ?|-| eller | og )inv(estering)?|type|budsjettype|drifts- eller investeringstiltak|d\/i|i\/d|art|tiltakstype|type tiltak|drift eller investering)$/],
  ["financing", /^(finansiering(skilde|sbehov|skjelde|sform|splan)?|finansieres( av)?|kilde|dekning|inndekning|inndekking|dekkes av|økonomi ?\/ ?finansiering|kostnad ?\/ ?finansiering|ressurs(er|ar|bruk|behov)?|midler|midlar|budsjettdekning)$/],
  ["responsible", /^(ansvar(lig|leg)?(e|a)?( (for|enhet|eining|avdeling|person|virksomhet|tjeneste|sektor|part))?( (oppfølging|gjennomføring))?|hovedansvar|hovudansvar|eier|eigar|utfører|utføres av|hvem|kven|ansvarshavende|utbygger|utbyggar|byggherre|tiltakshaver|tiltakshavar|medvirkende|samarbeidspartnere?|samarbeid(?: med)?|samarbeidspartnarar|involverte|responsible|owner|enhetsleder|tiltakseier|kontaktperson|ansvar og samarbeid)$/],
  ["period", /^(?:(?:planlagt|planlagd|forventet|forventa|venta|antatt|anslått|ønsket|ønska|tenkt|foreslått|mulig|tidligst|tidlegast) )?(budsjettår|år|årstall|årstal|periode(n)?|tidsrom|når|frist(er|ar)?|tid|tidspunkt|tidsplan|tidsramme|tidsperspektiv|tidfesting|oppstart(s?år|stidspunkt)?|start(s?år)?|gjennomføring(speriode|så?r)?|gjennomføres|iverksettes|iverksetting(så?r)?|utføres|utførast|utførelse|utført|when|year|start year|ferdig(stilt|stillelse|stilling)?(så?r)?|(?:(?:er |tas |takast |sett(?:es|ast)? |satt |klar for )?i |i?)drift(?:sett(?:else|ing|es|ast))?(?:så?r| fra| frå)?(?<!^drift)|overtakelse|overtaking|innflytting|(?:av)?slutt(år|dato|tidspunkt|es|ast|ning)?|fremdrift(splan)?|framdrift(splan)?|tidsfrist|år for (igangsetting|iverksetting|oppstart|gjennomføring)( av tiltak)?|oppstart ?\/ ?(slutt|ferdig|frist)|start ?[-–\/] ?(slutt|ferdig)|prosjektperiode|bygge?start(så?r)?|byggjestart(så?r)?|anleggsstart|ferdigstilles|ferdigstillast|realiseres|realiserast|realisering(så?r)?|igangsettes|igangsettast|igangsetting(så?r)?|gjennomført|påbegynnes|planlagt( år)?|gjennomføringstid|(?:opp)?startdato|(?:(?:virkning|verknad|effekt|gjeld(?:er|ende|ande)?|i kraft|innføres|innførast|iverksettes) )?(?:fra|frå|f\.?o\.?m\.?)(?: og med)?(?: dato)?|(?:virknings|verknads)(?:dato|tidspunkt)|ikrafttredelse|fra år|frå år|oppstart ?år|til|til og med|t\.?o\.?m\.?|planår|byggeår|byggeperiode|tidslinje|(tids)?horisont|(kort|kort ?\/ ?lang|tids) ?sikt|(kort|lang)[- ]? ?(og|eller|\/) ?(kort|lang) ?sikt)$/],
  ["status", /^(status|(?:prosjekt|plan)?fase|vedtak|vedtakstype|vedtatt|prioritet|prioritering|pri|prio|tg|tilstandsgrad|politisk behandling|behandling|innarbeidet|i budsjett|lovpålagt|lovpålagt\/.*|kategori|tilrådd|anbefaling|forslag fra|fremmet av|risiko|konsekvens for .*)$/],
  ["unit-count", /^(antall|tal på|antal|stk|enheter|einingar|antall (enheter|stk|plasser|boliger))$/],
  ["section", /^((tjeneste|teneste|ramme|satsings?|innsats|fokus|plan|politikk|program|budsjett|ansvars|fag|hoved|virksomhets|tema)?område(t|r)?|sektor|enhet|eining|avdeling|virksomhet|verksemd|kapittel|etat|tjeneste|teneste|ramme|område ?\/ ?enhet|seksjon|kommunalområde|tema|tjenesteenhet|avd|rammeområde nr|delområde|skole|skule|resultatenhet|department|unit|area)$/],
  ["note", /^(kommentar(er|ar)?|merknad(er|ar)?|notat|anmerkning|anm|note|fotnote|kilde|kjelde|(?:vår |kort |politisk )?begrunnelse|hvorfor|kvifor|grunngiving|grunngjeving|forklaring|konsekvens(er|ar)?|konsekvensvurdering|vurdering|referanse til|lenke|usikkerhet|(varig|engangs?|eingongs?) ?\/ ?(varig|engangs?|eingongs?)|varighet|varigheit|forutsetning(er)?|evaluering|måloppnåelse|indikator|resultatindikator|måleindikator|forventet effekt|forventa effekt|effektmål|resultat)$/],
  ["title", new RegExp(`^(${tiltakWord}( ?[\\/-] ?(tekst|navn|prosjekt|beskrivelse|aktivitet))?|beskrivelse av (tiltak|tiltaket)|skildring av tiltak(et)?|navn( på tiltak)?|namn( på tiltak)?|tittel|tiltakets (navn|tittel)|tiltaket sitt namn|prosjekt(et|er|navn|namn|tittel)?|investering(er|ar|sprosjekt|sprosjekter|sprosjektar)?|driftstiltak|aktivitet(er|ar)?|hva|kva|tekst|benevning|nevning|innsparing(er|ar|sforslag)?|forslag|endringsforslag|(budsjett)?innspill|(budsjett)?innspel|(budsjett)?ønsker?|(budsjett)?ønske|ønskje|nye? behov|behov|oppgave(r)?|oppgåve(r)?|(?:hva|kva) (?:skal (?:vi )?(?:gjøres?|gjere|gjerast)|vil vi(?: gjøre| gjere)?|trenger vi|treng vi|ønsker vi|ønskjer vi)|handling(er)?|endring(er|ar)?|budsjettendring(er)?|budsjettpost(er)?|konsekvensjustering(er|ar)?|satsing(er|ar)?|delprosjekt|anlegg|bygg|prosjekt ?\\/ ?tiltak|tiltak ?\\/ ?prosjekt|reduksjon(er|ar)?|salderingstiltak|styrking(er)?|styrkingstiltak|tiltak i planperioden|arbeid(et|er)?|arbeidsoppgave(r)?|arbeidsoppgåve(r)?|measures?|actions?|initiatives?|project|vedtatte tiltak|vedtekne tiltak|post|radetiketter)$`)],
  ["description", /^(beskrivelse|skildring|omtale|utdyping|utdypning|innhold|innhald|hvordan|korleis|kort beskrivelse|kort omtale|beskrivelse av innhold|detaljer|mer om tiltaket|delaktivitet(er)?|aktiviteter|forklaring av tiltak|nærmere beskrivelse|tekstforklaring)$/],
  ["cost", /^(per år|pr\.? ?år|i året|årlig|årleg|(stipulert|estimert|anslått|beregnet|berekna|forventet|forventa|årlig|årleg|netto|brutto|ca|økonomisk|budsjettert|ekstra|økt|auka|antatt|varig|helårs)? ?(kalkyle|kalkulert|kalkulasjon|kostnadskalkyle|prosjektkalkyle|anslag|budsjettanslag|budsjettramme|prisoverslag|prisanslag|investeringsramme|tilbudssum|cost|costs|amount|budget|kostnad|kostnader|kostnaden|kostnadar|beløp|pris|utgift|utgifter|budsjett|budsjettbehov|effekt|innsparing|innsparingseffekt|kroner|kr|nok|sum kr|kostnadsoverslag|kostnadsanslag|kostnadsramme|estimat|overslag|konsekvens|konsekvenser|meirkostnad|merkostnad|kostnadsestimat|behov kr|helårseffekt|virkning|verknad|budsjettvirkning|budsjettverknad|økonomisk virkning|økonomisk verknad|helårsverknad|helårsvirkning|heilårseffekt|heilårsverknad|årseffekt|årsverknad|årsvirkning|innsparingspotensial|driftskostnad(er)?|investeringskostnad(er)?|driftskonsekvens(er)?|driftseffekt(er)?|driftsvirkning(er)?|driftsverknad(er)?|driftsbesparelse|driftsinnsparing|investeringsbeløp|investeringsutgift|økonomi))( (pr|per) år| årlig| i året| kr)?$/],
];

/** What a longer head begins with; used where the whole head fits nothing. */
const partWords: readonly (readonly [Role, RegExp])[] = [
  ["granted-before", /(bevilget|bevilga|løyvd|brukt|påløpt|medgått|regnskapsført|forbruk).*(før|tidligere|tidlegare|til og med|t\.o\.m|tom|hittil)|^før 20\d\d|tidligere (års )?(bevilg|vedt)|tidlegare (løyv|ved)/],
  ["period", /^år for |^tidsrom|^gjennomfør|^tidsplan|^oppstart|^planlagt (start|ferdig|gjennomfør)|^ferdig/],
  ["cost", /kostnad|kalkyle|overslag|anslag|økonomiske konsekven|\bbeløp\b|^budsjett(behov|virkning)|^effekt (i|av)|innsparing i/],
  ["title", new RegExp(`^${tiltakWord}\\b`)],
  ["positions", /(?<!\p{L})årsverk(?!nad)|stillingar?\b|stillinger|stillings/u],
  ["responsible", /^ansvar/],
  ["financing", /finansier/],
  ["goals", /^(hoved|del)?mål\b/],
  ["total", /^(sum|total|samlet|samla)\b/],
];

/** Head text for comparing: lower case, one space, without the unit in brackets and closing signs. */
export function plainHead(text: string): string {
  const bare = plainSpaces(text)
    .toLowerCase()
    .replace(/-\s*\n\s*/g, "")
    .replace(/\(([^)]*)\)/g, (_, inner: string) => (/^(inv|drift|d\/i|i\/d)/.test(inner) ? inner : " "))
    .replace(/[,–-]?\s*(beløp |tall |alle tall |sum )?(i )?(hele |heile )?\b(1 ?000|1\.000|tusen|mill\.?|millioner|millionar|mnok|tkr|mkr)(\s*(kr|kroner|nok)\b\.?)?$/g, " ")
    .replace(/(?<=\S)[,–-]?\s+(i )?(hele |heile )?(20\d\d[- ]?)?(kr|kroner|nok)\.?$/g, " ")
    .replace(/[:.*?]+\s*$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" && /^\W*beløp/i.test(text) ? "beløp" : bare;
}

/** The part a head gives its column, or null where its words say nothing. */
export function headWord(text: string): HeadWord | null {
  const head = plainHead(text);
  if (head === "") return null;
  if (isHorizon(head)) return { role: "period", exact: true };
  if (asksReplacement(head)) return { role: "period", exact: true };
  if (isReplacementPrice(head)) return { role: "cost", exact: true };
  for (const [role, words] of wholeWords) if (words.test(head)) return { role, exact: true };
  if (head.length > 60) return null;
  if (namesEither(head)) return { role: "title", exact: false };
  for (const [role, words] of partWords) if (words.test(head)) return { role, exact: false };
  return null;
}

/** "Bygg / tiltak", "Enhet/tiltak": every part may head the names, and one of them does by itself. */
function namesEither(head: string): boolean {
  const parts = head.split(/\s*\/\s*/);
  const roles = parts.map((part) => wholeWords.find(([, words]) => words.test(part))?.[0]);
  return parts.length > 1 && roles.includes("title") && roles.every((role) => role === "title" || role === "section");
}
