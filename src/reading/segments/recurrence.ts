/** Whether the words of a tiltak tell of something that is done once or of something that lasts, by their nouns and verbs of action. */
import { total } from "../notation/cost-words";
import { plainText } from "../notation/plain-text";
import { profession } from "../notation/position-words";
import { wordsOf } from "../notation/word-list";

export interface Recurrence {
  readonly sort: "once" | "lasts";
  /** The words that say it, as they stand in the plain text. */
  readonly words: string;
}

/** A level that moves, people, what is hired or run: each year costs again. */
const lasting = wordsOf(
  [
    "{øk|auk}(t|te|e|a|es|ast|ing|ning|ninga|ningen|ende|ande)",
    "{reduser|reduksjon|kutt|styrk|innspar|avvikl|nedlegg|opptrapp|nedtrapp|stenge}*",
    "{flere|fleire|færre|lavere|lågare|høyere|høgare|meir|mer|heve|senke|spare|avslutte|legge ned|leggje ned|gratis|løpende|løpande|fast|faste|innleie|bortfall}",
    "*{stilling|årsverk|bemanning|lønn|løn|vikar|lærling|assistent|abonnement|lisens|kontingent|ordning|åpningstid|opningstid|husleie|husleige|tilsyn|turnus|beredskap}(s|en|a|et|er|ar|ene|ane|utgifter|kostnader|kostnadar)",
    "*{team|sentral|oppfølging|veiledning|vegleiing|rettleiing|rådgivning|rådgiving|skjøtsel|renhold|reinhald|brøyting}(en|a|et)",
    "{drift|drifte|leie|leige|vakt|tilbud|tilbod|avtale|tjeneste|teneste}(en|a|r|t|et|ne)",
    "*{sdrift|leie|leige|avtale|vakt|tjeneste|teneste|tilbud|tilbod}(n|en|a|r|t|et|ne)",
    "{drifts|lønns|løns}{midler|midlar|tilskudd|tilskot|støtte|utgift|kostnad|avtale|ramme|oppgjør|oppgjer}*",
  ],
  // alone these are verbs or papers, and only in a compound people: "utvikler ny app", "veileder for frivillige"
  `(?!(?:arbeid|utvikl|planlegg|veiled|rettlei)[ea]r(?![a-zæøå]))${profession}`,
);

/** Lasting too, unless what it is given to or done with is made once: "Tilskudd til klubbhus", "Utvidelse av parkering". */
const mayLast = wordsOf(["*{tilskudd|tilskot|støtte|stønad|bidrag|vedlikehold|vedlikehald}(et|a|ene)", "{utvid|videreføring|vidareføring}*"]);

/** What is written, looked into, held, learnt: done when it is done. */
const studies = [
  "*{plan|strategi|utredning|utgreiing|analyse|kartlegging|registrering|kampanje|forprosjekt|prosjekt|studie|evaluering|rullering|revidering|brosjyre|konferanse|seminar|kurs|opplæring|skolering|jubileum|utstilling|undersøkelse|undersøking|folder|fagdag|temadag|skanning|digitalisering}(en|a|et|er|ar|n|r)",
];

/** What is laid, mended or moved. */
const works = [
  "*{skilting|merking|rydding|istandsetting|istandsetjing|restaurering|rehabilitering|oppgradering|utbedring|utbetring|utskifting|utskiftning|opparbeiding|opparbeidelse|asfaltering|drenering|montering|installering|installasjon|riving|flytting|renovering|isolering|anskaffelse|anskaffing|innkjøp}(en|a|et|er|ar)",
  "(ny|om|ut|på|til|veg|vei|bru){bygging}(en|a)",
  "{ras|flom|flaum|skred|trafikk|tak|vei|veg}{sikring}(en|a)",
];

/** What is put up, laid or bought and then stands there. */
const things = [
  "*{utstyr|inventar|møbler|møblar|fartshump|hump|lekeplass|leikeplass|gatelys|veglys|veilys|lysløype|belysning|rekkverk|autovern|fortau|gangfelt|skilt|benk|toalett|bru|brygge|gapahuk|sti|løype|park|parkering|maskin|traktor|bane|bygg|anlegg|basseng|vindu|vindauge|aggregat|pumpe|nettbrett|server|skjerm|tomt|orgel|kunstgress|kunstgras|brannbil|turvei|turveg|gangvei|gangveg|sykkelvei|sykkelveg}(en|a|et|er|ar|e|r|ene|ane|n)",
];

const doing =
  "{anskaff|kjøp|bygg|byggj|monter|installer|bytt|skift|utarbeid|utred|utgrei|kartlegg|kartleggj|registrer|revider|ruller|evaluer|restaurer|utbedr|utbetr|opparbeid|merk|skilt|arranger|asfalter|lag|mal|riv|flytt|rehabiliter|oppgrader|planlegg|planleggj|renover}e";

const once = wordsOf([...studies, ...works, ...things, doing, "{sette|setje} opp", "# stk.", "kjøp av", "salg av", "sal av"]);

const built = wordsOf([...works, ...things]);

/** Something stands there afterwards: it may be an investment where it costs enough. */
export function saysBuilt(text: string): boolean {
  return built.test(plainText(text));
}

/** The first word that tells decides: "Økt utstyrsbudsjett" lasts, "Utstyr til tjenesten" is bought once. Null where none does, or two disagree that may both be meant. */
export function recurrenceByWords(text: string): Recurrence | null {
  const plain = plainText(text);
  const [lasts, made, given] = [lasting.exec(plain), once.exec(plain), mayLast.exec(plain)];
  if (lasts && (!made || lasts.index <= made.index)) return { sort: "lasts", words: lasts[0].trim() };
  if (given && made) return null;
  if (made) return { sort: "once", words: made[0].trim() };
  const left = lasts ?? given;
  return left ? { sort: "lasts", words: left[0].trim() } : null;
}

/** "600 000 totalt", "i perioden", "engangs": the amount is for all of its time together. */
export function saysWhole(text: string): boolean {
  return total.test(plainText(text));
}

/** "Tiltak hvert år", "Årlige kostnader", "Driftsutgifter": a heading that lets the amounts under it come every year, unless it speaks of those that come once too. */
export function headsYearly(text: string): boolean {
  const plain = plainText(text);
  return everyYear.test(plain) && !/engang|eingong|(?<![a-zæøå])(?:én|ein|éin|en) g[ao]ng/.test(plain);
}

const everyYear = wordsOf([
  "{hvert|kvart} år",
  "{årlig|årleg|varig|løpende|løpande|fast}(e) (drifts){tiltak|beløp|kostnad|kostnader|kostnadar|utgift|utgifter}",
  "drifts{kostnad|kostnader|kostnadar|utgift|utgifter}",
]);
