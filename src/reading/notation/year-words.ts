/** Words beside years, bokmål and nynorsk: what a year is for a measure. Plain text, one line a word family. */

/** What a year is said to be: a start, an end, a year of activity, or part of the name of something else. */
export type YearSense = "from" | "after" | "until" | "before" | "in" | "name";

const word = "(?<![a-zæøå])";
const half = "(?:(?:1|2|første|fyrste|andre|annet)\\.? ?halv(?:år|del)(?:et)?|[1-4]\\.? ?(?:kvartal|kv\\.?)|(?:første|fyrste|andre|tredje|fjerde) kvartal|[1-3]\\.? ?tertial|(?:første|fyrste|andre|tredje) tertial|q[1-4])";
const season = "(?:tidlig|tidleg|sent|seint|vår(?:en)?|sommer(?:en)?|sommar(?:en)?|høst(?:en)?|haust(?:en)?|vinter(?:en)?|årsskiftet|nyttår|primo|medio|ultimo|(?:utgangen|slutten|begynnelsen|byrjinga|starten|midten|løpet) av|ca\\.?|om lag|rundt|cirka)";
const month = "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|(?:jan|feb|apr|jun|jul|aug|sept?|okt|nov|des)\\.?)";
const actions = "(?:(?:planlegg|utred|bygg|utbygg|ombygg|prosjekter|evaluer|kartlegg|iverksett|gjennomfør|rehabiliter|ruller|innfør|etabler|anskaff|opplær|oppstart)(?:n?ing|else|elsen|inga|ingen)|forprosjekt|revisjon)";

/** May stand between a sense word and its year: "oppstart høsten 2025", "innen utgangen av 2012". */
export const between = `(?:\\s*(?:ca\\.?|om lag|rundt|senest|seinast|i|år|året|åra|årene|sommeren|${half}|${season}|${month}|\\d{1,2}\\.(?: ?${month}|\\d{1,2}\\.)?|av|til)(?![a-zæøå])){0,4}\\s*[:(]?\\s*$`;

const starts = "(?:oppstart(?:en)?|start(?:er|ar|es|ast|et|a|e)?|påbegynt|påbyrja|igangsatt|igangsett|igangsettes|igangsettast|iverksatt|iverksett|iverksettes|iverksettast|settes i gang|innføres(?: fra)?|byggestart)(?: \\p{L}+){0,3}?:?";

/** Tried in order on the text to the left of a year; the first that fits decides. */
export const senses: readonly (readonly [YearSense, RegExp])[] = [
  ["name", sense("(?:vedtatt|vedteke|vedtatte|behandlet|behandla|godkjent|jf\\.?|jfr\\.?|versjon|rapport|sist revidert|pr\\.?|per|utgitt|datert|etablert|oppretta|opprettet|lov av|forskrift av|vedtak av|brev av|ble|blei|vart)")],
  ["after", sense("(?:etter|tidligst etter)")],
  ["before", sense("(?:før)")],
  ["in", sense("(?:utsatt|utsett|utsettes|utsettast|flyttet|flytta|flyttes|flyttast|forskjøvet|forskyves|forskyvast|fremskyndes|framskyndast) til")],
  ["from", sense("(?:fra og med|frå og med|f\\.?o\\.?m\\.?|fr\\.?o\\.?m\\.?|fra|frå|siden|sidan|tidligst|tidlegast|gjeldende fra|med virkning fra|med verknad frå)")],
  ["from", sense(starts)],
  ["until", /^-$|(?:^|\n)\s*(?:-+>|→)\s*$/u],
  ["until", sense("(?:til og med|t\\.?o\\.?m\\.?|fram til|frem til|fram mot|frem mot|mot|innen|innan|inntil|senest|seinast|til|ferdig(?:stilt|stilles|stillast)?|sluttføres|sluttførast|avsluttes|avsluttast|avsluttet|ut)")],
  ["in", sense(`(?:${actions}|i|ila\\.?|i løpet av|for|år|året|åra|årene|åran|skoleåret|skuleåret|perioden|periode|planperioden|økonomiplanperioden|perspektiv|på|gjennom|gjelder|gjeld|og|samt|eller|planlagt|planlegges|gjennomføres|gjennomførast|gjennomført|utført|kontinuerlig|kontinuerleg|løpende|løpande|årlig|årleg|pågår|pågående|utføres|utførast|revideres|reviderast|rulleres|rullerast|etableres|etablerast|bygges|byggast|anskaffes|anskaffast|åpnes|åpner|åpnet|opna|opnar|opnast|mellom|tidsrom(?:met)?|fase \\d|trinn \\d|ny (?:handlings|kommunedel|del|tema)?plan)`)],
  ["in", new RegExp(`(?:^|\\n|[,;:/•+]|- |${word}(?:${half}|${season}|${month})\\s)\\s*\\(?\\s*(?:${half}|${season}|${month}|\\d{1,2}\\.|\\d{1,2}[./]\\d{1,2}\\.? ?-)?\\s*$`, "u")],
];

function sense(words: string): RegExp {
  return new RegExp(`${word}${words}${between}`, "u");
}

/** Names of plans that carry years of their own: "i økonomiplan 2016-2019", "handlingsplan for skole 2024-2027". */
export const planName = /(?<![a-zæøå])(?<!ny )(?:[a-zæøå]*(?:økoplan|øk\.? ?plan|økonomiplan|handlings?plan|handlingsprogram|kommuneplan|kommunedelplan|temaplan|planstrategi|strategi|hovudplan|hovedplan|hp|høp|plan|program|budsjettskjema|lønnsoppgjør|lønsoppgjer))(?:en|a|et)?(?:\s+for\s+[^,;:().\d]{2,60})?\s*\(?\s*$/;

/** After a year: it is a price year, a statistic or a decade, not a time. */
export const noTimeAfter = /^(?:-(?=[a-zæøå])|[- ]?(?:personer|personar|innbyggere|innbyggjarar|timer|timar|elever|elevar|m2|m²|stk|tall|tal|kroner|kr|priser|prisar|tallet|talet|åra|årene|nivå)(?![a-zæøå2²])|\/\d{1,2}(?:\/|\d)|\.\d)/;

/** It goes on: "2026 og fremover", "2025→", "2025 -". */
export const openAfter = /^\s*(?:\(?(?:opp)?start\)?(?![a-zæøå])|,? ?(?:og )?(?:deretter|så) (?:årlig|årleg|løpende|løpande)|og (?:løpende|løpande|kontinuerlig|kontinuerleg|fremover|framover|utover|videre|vidare|deretter|påfølgende|etterfølgende|årlig|årleg)|fremover|framover|og ut(?= |$)|ff\.?(?![a-zæøå])|\+|(?:-+>?|→|=>|\.\.\.?|…)\s*(?=$|\n|[),;]))/;

/** Done again and again, without a year. */
export const recurring = /(?<![a-zæøå])(?:kontinuerlig|kontinuerleg|løpende|løpande|fortløpende|fortløpande|årlig\w*|årleg\w*|årviss\w*|hvert (?:\d\.? ?|\w+ )?år|kvart (?:\d\.? ?|\w+ )?år|annethvert år|annakvart år|halvårlig|halvårleg|jevnlig|jamleg)(?![a-zæøå])/;

export const wholePeriod = /(?<![a-zæøå])(?:hele |heile )?(?:i |ut )?(?:plan|økonomiplan|handlingsplan|fireårs|strategi)perioden(?![a-zæøå])/;

/** First month of a part of a year; seasons say no month. */
export const startMonths: readonly (readonly [RegExp, number])[] = [
  [/(?:1|første|fyrste)\.? ?(?:halvår|kvartal|kv\b|tertial)|q1|primo|januar|årsskiftet/, 1],
  [/februar/, 2],
  [/mars/, 3],
  [/(?:2|andre|annet)\.? ?(?:kvartal|kv\b)|q2|april/, 4],
  [/(?:2|andre|annet)\.? ?tertial|(?<![a-zæøå])mai(?![a-zæøå])/, 5],
  [/juni/, 6],
  [/(?:2|andre|annet)\.? ?halvår|(?:3|tredje)\.? ?(?:kvartal|kv\b)|q3|medio|juli/, 7],
  [/august/, 8],
  [/(?:3|tredje)\.? ?tertial|september/, 9],
  [/(?:4|fjerde)\.? ?(?:kvartal|kv\b)|q4|oktober/, 10],
  [/november/, 11],
  [/desember|ultimo/, 12],
];
