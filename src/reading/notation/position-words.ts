/** Words of positions, bokmål and nynorsk, and the patterns made of them. Plain text. */
import { numberWords } from "./number-words";

const end = "(?![a-zæøå])";
const start = "(?<![a-zæøå])";

/** Words that count posts: årsverk, ÅV, stilling(er), st., heltidsstilling, prosjektstilling. */
export const postNoun = `${start}(?:[a-zæøå]*årsverk(?:a|ene|et)?|årsv\\.?|åv|(?:[a-zæøå]*?)stilling(?:er|ar|en|a|ene|ane|s(?:heim(?:el|ler|lar)|hjem(?:mel|ler))|sressurs(?:er|ar)?|sandel)?|still\\.|st\\.|heim(?:el|lar)|hjem(?:mel|ler)|driftstil(?:skot|skudd))${end}`;

/** Not a post though it ends alike: "ta stilling til", "innstilling". */
export const noPost = /(?<![a-zæøå])(?:ta|tar|tek|tatt|teke|tok) stilling(?![a-zæøå])|(?<![a-zæøå])(?:inn|ut|be|frem|fram|om|av|still|fore|problem|mål|opp|frem|gjen|til|an|end|ned|hen|sammen|saman|på)stilling[a-zæøå]*/g;

/** Words between a number and its noun. */
export const adjective = "(?:(?:nye?|nytt|faste?|hele|heile?|hel|heil|eigen|eiga|eige|egen|eget|egne|ekstra|anna|annen|andre|lønt|lønna|lønnet|midlertidige?|mellombelse?|kommunale?|ledige?|full|fulle|flere|fleire|kombinerte?|varige?|permanente?|færre|færrare|[a-zæøå]{2,}(?:iske|ive|ile|ale|ede|ige|ende|ande))\\s+)*";

const digits = "(?:\\d{1,3}(?: \\d{3})+|\\d \\d ?/ ?\\d|\\d+(?:, ?\\d+|\\.\\d+)?(?: ?[½¼¾])?|[½¼¾]|\\d ?/ ?\\d)";
export const numeral = `(?:${digits}|${numberWords})`;
export const percent = "(\\d{1,3}(?:[.,]\\d+)?) ?(?:%|prosents?|pst\\.?)";

/** Professions, by how their names end: "0,5 sjåfør", "1 avdelingsleiar i 100 %". */
export const profession = `${start}[a-zæøå./-]*(?:sjåfør|leder|leiar|pleier|pleiar|lege|konsulent|koordinator|rådgiver|rådgjevar|assistent|lærer|lærar|terapeut|jordmor|arbeider|arbeidar|psykolog|ingeniør|vaktmester|vaktmeister|sekretær|renholder|reinhaldar|kokk|vikar|nattevakt|nattvakt|miljøvakt|utvikler|utviklar|saksbehandler|saksbehandlar|veileder|rettleiar|planlegger|planleggar|stab|sjef|pedagog|sykepleier|sjukepleiar|helsesykepleier)(?:e|ar|er|a|en|ane|ene)?${end}`;

/** Fewer posts. */
export const fewer = /(?<![a-zæøå])(?:kutt|kutte|kuttes|kuttast|kuttar|kutter|redusere|reduserer|reduseres|redusert|reduserast|reduksjon|nedbemanning|nedbemanne|nedbemannes|lavere bemanning|lågare bemanning|ned med|fjerne|fjernes|inndra|inndrar|inndras|inndragning|avvikle|avvikles|nedleggelse av|legge ned|holde (?:\w+ )?vakant|vakanse|spare|sparer|innsparing|gevinst\w*|effektivisering\w*|naturlig avgang|minus)(?![a-zæøå])/;

/** The same, said after the post. */
export const fewerAfter = /^[^.,;\n]{0,40}(?:naturlig avgang|gevinst|vakan)|^ (?:mindre|færre)(?![a-zæøå])/;

/** "pr. avdeling", "i kvar skule", "per 10 000 innbyggere": a rate, and nobody says of how many. */
export const rateAfter = /^ (?:per|pr\.?|i kvar|i hver|på kvar|på hver) (?!av )(?!år(?![a-zæøå]))(?:[a-zæøå]|\d[\d ]* ?innb)/;

/** A share of something that is not known for a post, beside one that is: "leder 100 %, merkantil 50 %". */
export const shareLeft = /(?:,|(?<![a-zæøå])og|\+)\s*[a-zæøå./]{3,} \(?\d{1,3} ?%/;

/** What follows lies in the post before it. */
export const within = /(?<![a-zæøå])(?:hvorav|kvorav|herav|derav|av disse|av desse|inkludert|inkl\.?|ein del av|en del av)(?![a-zæøå])/;

export const levelWord = /(?<![a-zæøå])(?:totalt|til ?sammen|til ?saman|i alt|samlet|samla)(?![a-zæøå])/;

/** Nothing exact: the number stays open. */
export const inexact = /(?<![a-zæøå])(?:litt|noen|nokre|noko|noe|flere|fleire|enkelte|diverse|ulike)(?: \w+){0,2} stilling|(?:mindre|færre|under|lavere|lågare) enn (?:en |ein |ei )?\d|mellom \d+ ?(?:-|og) ?\d|(?<!fra |frå |[\d.,])\d+ ?(?:-|til|eller) ?\d+ (?:nye )?(?:stilling|årsverk)|(?<!fra |frå |\d)\d+ ?- ?\d+ ?(?:%|prosent)|(?:øk|auk|utvid|styrk)[a-zæøå]* (?:[a-zæøå]+ ){0,3}til (?:totalt )?\d+(?:,\d+)? (?:årsverk|stilling)|ingen (?:nye )?stilling|^[^\d\n+]{3,}\+ ?\d|(?:19|20)\d{2} ?:[^\n]*(?:19|20)\d{2} ?:/;
