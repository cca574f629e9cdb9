/** Words around an amount: what it is for, what part it plays, that it is saved, that nothing is spent. */
import { anyOf, entry, wordsOf } from "./word-list";

/** Each year. */
export const yearly = wordsOf(
  ["{hvert|kvart} år", "årlig(e)", "årleg(e)", "{per|pr.} (budsjett|kalender|drifts)år", "pr.år", "p.a.", "p. a.", "årviss(t)"],
  "/ ?år(?![a-zæøå])",
  "i året(?! ?\\d)",
);

/** For everything, or for a whole period. */
export const total = wordsOf([
  "total(t|e|en)",
  "total{kostnad|ramme|sum|beløp|pris}*",
  "til(l) sammen",
  "tilsammen",
  "til saman",
  "tilsaman",
  "i alt",
  "samlet",
  "samla",
  "sum",
  "sammenlagt",
  "samanlagt",
  "i (hele |heile )*perioden",
  "for {hele|heile} *perioden",
  "{engangs|eingongs}*",
  "{én|ein|éin|en} {gang|gong}",
]);

/** The sum over other amounts named in the same text. */
export const sumOfOthers = wordsOf([
  "totalt",
  "totalsum",
  "totalkostnad",
  "til sammen",
  "tilsammen",
  "til saman",
  "tilsaman",
  "i alt",
  "samlet",
  "samla",
  "sum",
  "sammenlagt",
  "samanlagt",
]);

/** What follows is contained in the amount before. */
export const partOf = wordsOf(
  [
    "hvorav",
    "kvorav",
    "herav",
    "derav",
    "av {dette|disse|desse}",
    "henholdsvis",
    "høvesvis",
    "inkludert",
    "inklusiv(e)",
    "inkl.",
    "medregnet",
    "medrekna",
  ],
  "fordelt (?:på|med)(?! ?(?:\\d+|to|tre|fire|fem) år)",
);

/** What follows is a movement of the amount before, not a further one. */
export const changeOf = new RegExp(
  `${anyOf(["{økning|auke|auking|vekst|reduksjon|nedgang|endring|opptrapping}(en|a) {på|med|fra|frå}", "{opp|ned} {med|fra|frå}"])}(?: (?:ca\\.?|om lag|rundt))?\\s*$`,
);

export const averageOf = wordsOf(["gjennomsnittlig", "gjennomsnittleg", "i (gjennom|gjen)snitt", "snitt"]);

/** Money saved: the amount lowers the budget. */
export const saved = wordsOf([
  "*innsparing*",
  "*besparing*",
  "besparelse*",
  "innspart",
  "spare(r)",
  "spart",
  "spare{tiltak|krav|pakke}",
  "kutt(e|es|ast)",
  "nedtrekk",
  "nedskjæring",
  "mindreutgift*",
  "(utgifts|kostnads|budsjett|ramme|lønns)reduksjon(en) {på|med}",
  "{reduser|senk}{e|es|er|ast} (* )(* )(* )med",
  "{reduserte|lavere|lågare} (drifts){utgift|kostnad}*",
  "reduksjon(en) i (drifts){utgift|kostnad}* (på|med)",
  "effektivisering{|en|a|skrav|sgevinst|stiltak}",
  "gevinst{uttak|realisering}*",
]);

/** Money that comes in: which sign it has, the table must say. */
export const income = wordsOf(["*inntekt*"]);

const notYetKnown = "(?! (?:er |ble |blei |vart )?(?:beregnet|berekna|kjent|oppgitt|oppgjeve|avklart|avklara|utredet|utgreidd))";

/** The words say that it costs nothing. */
export const nothingSpent = wordsOf(
  [
    "{uten|utan} (ekstra |nye )(mer|meir){kostnad|utgift}(er|ar)",
    "krev(er) {ikke|ikkje} (ekstra |nye |økte |auka ){midler|midlar|ressurser|ressursar|bevilgning|løyving}",
    "{ikke|ikkje} kostnadsdrivende",
    "kostnadsfri*",
    "kostnadsnøytral*",
    "gratis",
    "null kroner",
  ],
  `${anyOf([
    "{ikke|ikkje|ingen|inga|ingi} (nye |ekstra |økte |auka |direkte |store )(mer|meir){kostnad|utgift}(er|ar)",
    "{ikke|ikkje|ingen|inga} (nye |direkte |store ){økonomisk|økonomiske|budsjettmessig|budsjettmessige} {konsekvens|følg}(er|ar|jer|je)",
  ])}${notYetKnown}`,
);

/** Prices for one of something without "pr.": timepris, stykkpris, døgnpris. */
export const unitPrice =
  /(?<![a-zæøå])(time|stykk|enhets|einings|døgn|kilo|kvadratmeter|måneds|månads)(?:s)?(?:pris|sats|løn|lønn)/;

/** After "pr." these are a date or a year, no unit. */
const noUnit = anyOf([
  "kr",
  "(budsjett|kalender|drifts)år",
  "dags (dato)",
  "dato",
  "nå",
  "no",
  "i dag",
  "{januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember}",
  "{vår|høst|haust}(en)",
]);

/** "pr. stk", "per bruker", "/mnd": of what. */
export const perUnit = new RegExp(
  `(?:(?<![a-zæøå])(?:per\\s+|pr(?:\\.\\s*|\\s+))|/ ?)(?!(?:kr|år)(?![a-zæøå])|${noUnit}|\\d)([a-zæøå][a-zæøå2²]*)`,
);

/** "250 kr i timen", "15 000 kr månedlig". */
export const eachTime =
  /(?<![a-zæøå])(?:i|for) (time|måned|månad|uke|veke|døgn)(?:n|en|a|et)(?![a-zæøå])|(?<![a-zæøå])(?:månedlig|månadleg)e?(?![a-zæøå])/;

/** "3 % av 2 mill", "30 % av kostnaden på 2 mill": the amount is what the percentage is of. */
export const percentOf = /(?:%|prosent) av (?:(?!kr)[a-zæøå]+ ){0,4}(?:kr\.? ?)?$/;

const beforePrice = "(?:ca\\.? ?)?(?:kr\\.? ?)?$";

/** "5 stk à 1 000", "10 x 5 000", "12 biler à kr": how many, and of what. */
export const countBefore = new RegExp(
  `(?<![\\d.,a-zæøå])(\\d{1,4}) ?(?:([a-zæøå]{2,}|m[2²])\\.? ?)?(?:à|á|x|×|\\*) ?${beforePrice}`,
);

/** "50 000 x 3". */
export const countAfter = /^ ?[x×*] ?(\d{1,4})(?![\d., ]*\d)/;

/** "à kr 2 500" without a count. */
export const eachBefore = new RegExp(`(?<![a-zæøå])[àá] ?${beforePrice}`);

/** The text itself says that its numbers are in thousands. */
export const inThousands = new RegExp(
  `\\(?(?<![a-zæøå])${entry("i (hele |heile )")}(?:1[ .]?000|tusen)(?: ?(?:kr|kroner|nok)(?![a-zæøå]))?\\)?|\\((?:hele |heile )?(?:1[ .]?000|tusen) ?(?:kr|kroner|nok)\\.?\\)`,
);

const grant = "[a-zæøå]*(?:tilskudd|tilskot|støtte|stønad)(?:et|a)?";
const lottery = "(?:spille|spele)(?:midler|midlar)(?:ne|ane)?";

/**
 * Words before an amount that somebody else surely pays: "tilskudd fra Husbanken", "refusjon". "Tilskudd på 200 000"
 * may as well be what is given, and what is lost is a cost.
 */
export const paidBefore = new RegExp(
  `(?<!(?:tapt|tapte|tap av|bortfall av|redusert|mindre|lavere|lågare) )(?<![a-zæøå])(?:${grant} (?:(?:fra|frå) |kan (?:dekk|søk)|dekk)|${lottery}(?! til(?![a-zæøå]))|(?:refusjon|refundert)(?:en|a)?(?! til(?![a-zæøå]))|(?:mva|moms)[- ]?(?:komp|refusjon)|kompensasjon for (?:mva|merverdi)|søk(?:e|es|jast|t|er|jer)? om (?:inntil )?$)`,
);

/** The same behind it: "400 000 i tilskudd fra staten", "3 mill. dekkes av Husbanken". */
export const paidAfter = new RegExp(
  `^ ?(?:kr\\.? |kroner )?(?:(?:i|som) ${grant} (?:fra|frå)(?![a-zæøå])|(?:i|som|fra|frå) ${lottery}|(?:blir |kan )?(?:dekk(?:es|ast|t|ja|a)|betal(?:es|ast|t)|finansier(?:es|ast|t)) (?:av|med|fra|frå) (?:stat|husbank|fylke|andre|ekstern|tilsk|spille|spele|enova|miljødirektorat))`,
);
