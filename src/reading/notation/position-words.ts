/** Words of positions, bokmål and nynorsk, and the patterns made of them. One line a word family. */
import { numberWords } from "./number-words";
import { anyOf, entry, wordsOf } from "./word-list";

/** Words that count posts: årsverk, ÅV, stilling(er), st., heltidsstilling, legeheimel. */
export const postNoun = anyOf([
  "*årsverk(a|ene|et)",
  "årsv.",
  "åv",
  "*stilling(er|ar|en|a|ene|ane|sandel|sressurs|sressurser|sressursar)",
  "*stillings{heim|hjem}{el|mel|ler|lar}",
  "{heim|hjem}{el|mel|ler|lar}",
  "still.",
  "st.",
  "driftstil{skot|skudd}",
]);

/** Not a post though it looks alike: "ta stilling til", "innstilling". */
export const noPost = new RegExp(
  anyOf([
    "{ta|tar|tek|tatt|teke|tok} stilling",
    "{inn|ut|be|frem|fram|om|av|fore|problem|mål|opp|gjen|til|an|end|ned|hen|sammen|saman|på}stilling*",
  ]),
  "gu",
);

const adjectives = entry(
  "{ny|nye|nytt|fast|faste|hel|hele|heil|heile|full|fulle|egen|eget|egne|eigen|eiga|eige|ekstra|annen|anna|andre|flere|fleire|færre|færrare|ledig|ledige|vakant|vakante|ubesatt|lønt|lønna|lønnet|midlertidig|mellombels|mellombelse|kommunal|kombinert|varig|permanent|permanente}",
);
const adjectiveEndings = "[a-zæøå]{2,}(?:iske|ive|ile|ale|ede|ige|erte|ende|ande)";

/** Words between a number and its noun. */
export const adjective = `(?:(?:${adjectives}|${adjectiveEndings})\\s+)*`;

const digits = "(?:\\d{1,3}(?: \\d{3})+|\\d \\d ?/ ?\\d|\\d+(?:, ?\\d+|\\.\\d+)?(?: ?[½¼¾])?|[½¼¾]|\\d ?/ ?\\d)";
export const numeral = `(?:${digits}|${numberWords})`;
export const percent = "(\\d{1,3}(?:[.,]\\d+)?) ?(?:%|prosents?|pst\\.?)";

/** Professions, by how their names end: "0,5 sjåfør", "1 avdelingsleiar i 100 %". */
const professions =
  "{sjåfør|leder|leiar|pleier|pleiar|lege|konsulent|koordinator|rådgiver|rådgjevar|assistent|lærer|lærar|terapeut|jordmor|arbeider|arbeidar|psykolog|ingeniør|vaktmester|vaktmeister|sekretær|renholder|reinhaldar|kokk|vikar|nattvakt|nattevakt|utvikler|utviklar|saksbehandler|saksbehandlar|veileder|rettleiar|planlegger|planleggar|stab|sjef|pedagog|bibliotekar|arkivar|controller|jurist|økonom|logoped|sosionom|fysiolog|biolog|arkitekt|konservator|kurator|rektor|inspektør|operatør|montør|tekniker|teknikar|mekaniker|mekanikar|gartner|gartnar|feier|feiar|snekker|snekkar|kantor|organist|tjener|tenar|fører|førar|forvalter|forvaltar|kontrollør|instruktør}";
export const profession = `(?<![a-zæøå])[a-zæøå./-]*${entry(`${professions}(e|ar|er|a|en|ane|ene)`)}(?![a-zæøå])`;

/** One of them: "Assistent SFO", not "assistenter". */
export const oneProfession = `(?<![a-zæøå])[a-zæøå./-]*${entry(professions)}(?![a-zæøå])`;

/** Words between a person and a share that make the share one of pay, pupils or the like, and not of a post. */
export const otherShare =
  "(?:øk|auk|red|kutt|lønn|løn|vekst|trekk|tilsk|andel|dekning|refusjon|sats|vakan|syke|sjuke|fravær|utdann|inntil|(?:del|av|med|mindre|meir|mer|opp|ned|til|fra|frå|over|under|mål|minst)(?![a-zæøå]))";

/** Fewer posts. */
export const fewer = wordsOf([
  "kutt(e|es|ast|ar|er)",
  "reduser{e|er|es|t|ast}",
  "reduksjon",
  "nedbemann{e|es|ing}",
  "{lavere|lågare} bemanning",
  "nedtrekk",
  "ned med",
  "fjern{e|es}",
  "inndra(r|s|tt)",
  "inndregen",
  "inndragning",
  "avvikl{e|es}",
  "nedleggelse av",
  "legge(s) ned",
  "nedlegg{e|es|ing}",
  "steng{e|er|es|ing}",
  "holde (* )vakant",
  "vakanse",
  "spare(r)",
  "innsparing",
  "gevinst*",
  "effektivisering*",
  "naturlig avgang",
  "minus",
]);

/** The same, said after the post. */
export const fewerAfter = /^[^.,;\n]{0,40}(?:naturlig avgang|gevinst|vakan)|^ (?:mindre|færre)(?![a-zæøå])/;

/** "pr. avdeling", "i kvar skule", "per 10 000 innbyggere": a rate, and nobody says of how many. */
export const rateAfter = /^ (?:per|pr\.?|i kvar|i hver|på kvar|på hver) (?!av )(?!år(?![a-zæøå]))(?:[a-zæøå]|\d[\d ]* ?innb)/;

/** A share of something that is not known for a post, beside one that is: "leder 100 %, merkantil 50 %". */
export const shareLeft = /(?:,|(?<![a-zæøå])og|\+)\s*[a-zæøå./]{3,} \(?\d{1,3} ?%/;

/** What follows lies in the post before it. */
export const within = wordsOf([
  "hvorav",
  "kvorav",
  "herav",
  "derav",
  "av {disse|desse}",
  "inkludert",
  "inkl.",
  "{ein|en} del av",
]);

export const levelWord = wordsOf(["totalt", "til sammen", "tilsammen", "til saman", "tilsaman", "i alt", "samlet", "samla"]);

const between = "(?<!fra |frå |[\\d.,])(?!(?:19|20)\\d{2}(?!\\d))\\d+ ?(?:-|til|eller) ?\\d+ ?";

/** Nothing exact: the number stays open. */
export const inexact = new RegExp(
  [
    `(?<![a-zæøå])(?:litt|noen|nokre|noko|noe|flere|fleire|enkelte|diverse|ulike|ingen)(?: [a-zæøå]+){0,2} stilling`,
    "(?:mindre|færre|under|lavere|lågare) enn (?:en |ein |ei )?\\d",
    "mellom \\d+ ?(?:-|og) ?\\d",
    `${between}(?:nye )?(?:stilling|årsverk)`,
    "(?<!fra |frå |\\d)\\d+ ?- ?\\d+ ?(?:%|prosent)",
    "(?:øk|auk|utvid|styrk)[a-zæøå]* (?:[a-zæøå]+ ){0,3}til (?:totalt )?\\d+(?:,\\d+)? (?:årsverk|stilling)",
    "^[^\\d\\n+]{3,}\\+ ?\\d",
    "(?:19|20)\\d{2} ?:[^\\n]*(?:19|20)\\d{2} ?:",
  ].join("|"),
  "u",
);
