/** Words by which a table shows what it is about: tiltak, or population, accounts, staff and rosters. */
import { plainSpaces } from "./sheet-view";

/** Heads that call the rows tiltak. */
export const strongTitle = /tiltak|prosjekt|invest(ering|\.)|innsparing|reduksjon|konsekvensjuster|satsing|nye behov|styrking|endringsforslag|budsjettendring|^measures?$/i;

export const aboutTiltak = /tiltak|handlingsplan|handlingsdel|handlingsprogram|investering|innsparing|satsing|prosjekt|omstilling|budsjettendring|konsekvensjustering|endring(er|ar)? (i )?ramme|saneringsplan|(lednings|leidnings)(fornyelse|fornying|sanering)|(fornyelse|fornying|sanering) av (ledning|leidning|avløp|vann|vass)|(aktivitets|ramme|budsjett)endring|(nye|forslag til|endring(er|ar)? (i|av)) (nye )?(stilling|årsverk|heim|hjem)|(forslag|innspill?|innspel|ønsker?) (til|frå|fra) (budsjett|enhet|eining|handlings|økonomi)|rammeendring|saldering|økonomiplan|effektivisering|measures?\b/i;

/** Lines that tell that posts come or go, not how many there are. */
export const aboutPosts =
  /(?<!\p{L})(?:endr|nye?(?!\p{L})|ny(?!\p{L})|oppret|øk|auk|styrk|reduser|reduksjon|kutt|forslag|behov|ønsk|inndra|inndrag|nedbemann|omgjør|omgjer|foreslå|foresleg)\p{L}*(?: \p{L}+){0,4} ?(?:bemanning|stilling|årsverk|heim(?:el|lar)|hjem(?:mel|ler))(?!s?plan)|(?:bemannings|stillings|årsverks?)(?:endring|behov|økning|auke|ønske|reduksjon|kutt)|nedbemanning/iu;

export const byArt = "regnskap etter art";

const against: readonly (readonly [string, RegExp])[] = [
  ["befolkning", /\b(alders?grupp\w*|alder|befolkning\w*|folketall\w*|folketal|innbygger\w*|innbyggjar\w*|fødte|framskrivning\w*|framskriving\w*|demografi\w*)\b/],
  ["nøkkeltall", /\b(indikator|nøkkeltall|nøkkeltal|kostra\w*|kommunegruppe|landet uten oslo|landet utan oslo|gjennomsnitt|dekningsgrad)\b/],
  [byArt, /^(art|artskonto|konto|kontonr|kontonummer|kontoart|kontonavn|kontotekst|kontostreng|art\/funksjon|artsgruppe|hovedart)$/],
  ["ansatte", /^(ansatt|ansattnr|ansattnummer|ansattnavn|tilsett|fornavn|etternavn|fødselsdato|fødselsnummer|lønnstrinn|årslønn|grunnlønn|ansiennitet|fødd|navn på ansatt|medarbeider|vikar for|timelønn|stillingsnr|stillingskode)$/],
  ["turnus", /^(man|tir|tirs|ons|tor|tors|fre|lør|søn|laur|sun|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|uke \d+|veke \d+|vakt|vaktkode|d|a|n)$/],
  ["lån", /\b(låneportefølje|långiver|långivar|långjevar|rentebinding|bindingstid|restgjeld|gjeldsportefølje)\b/],
  ["hjemler", /^(lov|retts)?(hjemmel|hjemler|heimel|heimlar)$|^paragraf(er|ar)?$|^§$/],
  ["gebyrer og satser", /betalings(sats|satser|satsar)|gebyr(regulativ|satser|satsar)|gebyr(er)? og (betalings)?(satser|satsar|priser|prisar)|prisliste|avgiftssatser/],
  ["møter og frister", /budsjettprosess\w*|(fremdrifts|framdrifts)plan\w*|årshjul|møteplan\w*|møtekalender\w*/],
  ["måneder", /^(jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|januar|februar|mars|april|juni|juli|august|september|oktober|november|desember)$/],
  ["bemanning og plasser", /^(antall )?vedtak$|^antall vedtak|^(antall )?(plasser|brukere|elever|barn|timer|senger|klasser|klassar|elevar|brukarar|årskull|klassetrinn|trinn)\b/],
];

/** A forecast of what comes in: taxes and grants are no tiltak. */
export const ofIncome = /^(frie )?(inntekt(er|ar)?|inntektsposter)$|frie (inntekt|disponible)|inntekts(prognose|anslag|forutsetning|føresetnad|utvikling|oversikt)|(prognose|anslag)\S* (for |på |over )?(frie )?(inntekt|skatt|rammetilsk)|skatt og (ramme|inntekt)/i;

/** What the heads are about when it is not tiltak, or null. Weekdays and months count from the third. */
export function againstHead(heads: readonly string[]): string | null {
  for (const [about, words] of against) {
    const hits = heads.filter((head) => words.test(head.trim())).length;
    const needed = about === "turnus" || about === "måneder" ? 3 : 1;
    if (hits >= needed) return about;
  }
  return null;
}

const actions =
  /^(ny[ett]?e?|økt|økte|øke|økning|auke|auka|auking|reduser\w*|reduksjon\w*|redusjon|kutt\w*|styrk\w*|oppretting|opprett\w*|etabl\w*|avvikl\w*|legge|leggje|nedlegg\w*|nedbemanning|innføring|innføre|utvid\w*|utviding|bygg\w*|ombygging|nybygg|rehabiliter\w*|rehab\.?|oppgrader\w*|utskift\w*|kjøp\w*|innkjøp|anskaff\w*|salg|selge|effektiviser\w*|innspar\w*|spare|endre\w*|endring\w*|samordn\w*|slå sammen|sammenslåing|overfør\w*|flytt\w*|videreføring|vidareføring|prosjekt\w*|kartlegg\w*|utred\w*|utgreiing|forprosjekt|plan for|planlegg\w*|lærling\w*|stilling\w*|årsverk|tilskudd|tilskot|oppfølging|opplæring|kompetanse\w*|velferdsteknologi|digitaliser\w*|lisens\w*|bemanning\w*|grunnbemanning|vakan\w*|vedlikehold\w*|tak på|utbedr\w*|sikre|sikring|helårs\w*|bortfall|uttrekk|prosent\w* trekk|rammekutt|skanning|avslutt\w*|stenge|inntektsøkning|økte gebyr\w*|husleie|leie av|leige|utvikle|utvikl\w*|gjennomfør\w*|lage|arrangere|samarbeid\w*|tilby|tilbud\w*|tilbod|frisklivs\w*|heltid\w*|rekrutter\w*|omgjør\w*|konvertere|modernisering\w*|utarbeid\w*)(?![a-zæøå])/i;
const within = /\b(årsverk|stilling(er|ar)?|økt|reduser\w*|reduksjon|bygging|kutt|ny(tt|e)?|innkjøp|anskaffelse|rehabilitering|utvid\w*|avvikl\w*|etabl\w*|oppgrader\w*|styrk\w*|effektivisering|prosjekt|utskifting|innsparing)\b/i;

/** Titles that say that something is to be done. */
export function actionRow(text: string): boolean {
  const plain = plainSpaces(text).trim().replace(/^[\d.)\s•*-]+/, "");
  return actions.test(plain) || within.test(plain);
}

/** Posts of accounts and of the obligatory budget forms. */
export function accountRow(text: string): boolean {
  return /^(\d{3,5}\s+)?(fastlønn|fast lønn|lønn( og sosiale utgifter)?|løn|overtid|vikar(er|lønn)?|ekstrahjelp|sosiale utgifter|sosiale utgifter|pensjon|arbeidsgiveravgift|kjøp av varer( og tjenester)?.*|kjøp av tenester.*|annet forbruksm\w*|forbruksmateriell|kontorm\w*|rammetilsk\w*|skatt (på|og) .*|inntekts- og formuesskatt|eiendomsskatt|eigedomsskatt|renteinntekter.*|renteutgifter.*|renteutgifter|avdrag( på lån)?|overføringer.*|overføringar.*|tilskudd til andre|driftsinntekter|driftsutgifter|salgsinntekter|salsinntekter|brukerbetaling(er)?|andre (salgs|drifts|statlige|generelle).*|refusjon(er|ar)?( fra .*)?|avskrivning(er|ar)?|finansinntekter|finansutgifter|finansutgifter|brutto driftsresultat|netto driftsresultat|motpost avskrivninger|bruk av .*fond|avsetning(er)? til .*|bundne .*fond|overført(ing)? til investering.*|bruk av lån|mva-?kompensasjon|kompensasjon for merverdiavgift|strøm|energi|innbyggertilskudd|utgiftsutjevning|sum inntekter|innskot.*|utbytte|investeringer i (varige|aksjer).*|tilskudd til andres investeringer|utlån av egne midler|videreutlån.*|salg av varige.*|tilskudd fra andre.*|mottatte avdrag.*|overføring fra drift|netto avsetninger.*|årsgebyr.*|gebyr.*|feiegebyr.*|foreldrebetaling.*|skatteinntekter|skjønnstilskudd|integreringstilskudd|konsesjonsavgift.*|inntektsutjevning|resultat.*|(inngående|inngåande|utgående|utgåande|samlet|samla|total) (lånegjeld|gjeld).*|(lånegjeld|langsiktig gjeld|gjeld).{0,20}|nye? låneopptak|låneopptak|driftsutgift|driftsinntekt|netto (renter|finans).*)\.?$/i.test(plainSpaces(text).trim());
}

export function ageRow(text: string): boolean {
  return /^\d{1,2}\s*[-–—]\s*\d{1,3}\s*(år|åringer|åringar)?\b.{0,12}$|^\d{2}\s*(år)?\s*(\+|og eldre|og over|år \+|år og eldre|år og over).{0,8}$|^over \d\d år$|^under \d\d år$/i.test(plainSpaces(text).trim());
}

/** Two to four capitalised words and nothing more: the look of a person's name. */
export function personRow(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+){1,3}$/u.test(plainSpaces(text).trim()) && !/(ing|skole|skule|heim|senter|plan|tjeneste|else)$/i.test(text);
}
