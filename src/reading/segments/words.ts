/** Words of a tiltak that decide how its money runs: one-off, yearly, gradual, building, free of cost. */
import { plainSpaces } from "../find/sheet-view";
import { readPosition } from "../notation/position";
import { oneProfession } from "../notation/position-words";

const letters = "a-zæøå";

/** Bought or introduced once. */
const oneOff = new RegExp(
  `(?<![${letters}])(anskaff\\w*|innkj[øo]p(?:et)?(?![${letters}])|kj[øo]p av|innf[øo]ring(?:en)?(?![${letters}])|implementering|engangs\\w*|eingongs\\w*|engangsutgift|utredning(?:en)?(?![${letters}])|utgreiing|forprosjekt\\w*|forstudie|mulighetsstudie|moglegheitsstudie|etableringskostnad\\w*|oppstartskostnad\\w*|oppgradering av|utskift\\w*|utskifting|jubileum\\w*|ny(?:tt|e)? [${letters}-]*(?:bil(?:er)?|traktor|maskin(?:er)?|buss|lift|møbler|møblar|inventar|utstyr)(?![${letters}])|kartlegging(?:en)?(?![${letters}]))`,
  "i",
);

/** Each year. "Årlig vurdering" tells of work, not of money, and is kept out where money must be meant. */
const yearly = new RegExp(
  `(?<![${letters}])(årlige?|årlege?|per år|pr\\.? ?år|hvert år|kvart år|i året|varige?|løpende drift|helårs\\w*|faste? utgift\\w*)(?![${letters}])`,
  "i",
);

const gradual = new RegExp(`(?<![${letters}])(gradvis\\w*|trinnvis\\w*|stegvis\\w*|etter hvert|etter kvart|opptrapping\\w*|trappes opp|trappast opp|i takt med)`, "i");

/** Vehicles and machines that a municipality counts as capital. */
const machines = "(?:bil(?:er|ar)?(?![a-zæøå])|varebil|minibuss|buss|traktor|maskin|gravemaskin|hjullaster|hjullastar|tankbil|feiebil|feiemaskin|brøytebil|lift|tilhenger|tilhengar|båt)(?:er|ar|en)?(?![a-zæøå])";

/** What is built or laid: the last part of a compound word. */
const works =
  "(?:anlegg(?:et)?|basseng(?:et)?|hall(?:en)?|bane(?:n)?|bru(?:a|en)?|kai(?:a|en)?|fortau(?:et)?|sykkelve[ig](?:en)?|gangve[ig](?:en)?|hovedvannledning|vannledning|avløpsledning|vassleidning|ledning(?:snett)?(?:et)?|leidning(?:snett)?(?:et)?|barnehage(?:n)?|skole(?:n)?|skule(?:n)?|sykehjem(?:met)?|sjukeheim(?:en)?|brannstasjon(?:en)?|rådhus(?:et)?|omsorgsbolig(?:er|ar)?|bolig(?:er|ar)?|bygg(?:et)?|helsehus(?:et)?|renseanlegg(?:et)?|vannverk(?:et)?|vassverk(?:et)?)(?![a-zæøå])";

/** Homes and houses that are bought, one or many: "fem familieboliger", "inntil 3 nye leiligheter". */
const homes =
  "(?:(?:inntil |ca\\.? |om lag |minst )?(?:\\d{1,3}|ei?n|ett|eit|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|flere|fleire) )?(?:ny(?:tt|e)? |brukte? |egnede? |eigna )?[a-zæøå-]*(?:bolig(?:er|ar)?|bustad(?:er|ar)?|leilighet(?:er)?|leilegheit(?:er)?|enebolig(?:er)?|bygård(?:er)?|næringsbygg|tomt(?:er)?|eiendom(?:mer)?|eigedom(?:mar)?)(?![a-zæøå])";

const investmentWord = new RegExp(
  `(?<![${letters}])(investering(?:er|en|ar|a|s\\w*)?|ombygging\\w*|nybygg\\w*|påbygg\\w*|tilbygg\\w*|utbygging av|utbygging(?:en)?(?![${letters}])|bygge (?:nye?|ut|om|nødvendig|\\d+)\\w*|bygging av|byggje|rehabilitering av (?:bygg|skole|skule|sykehjem|sjukeheim|helsetun|bolig|bustad|rådhus|kommunehus|barnebolig|hall)\\w*|kjøp av (?:ny |nytt |nye )?(?:tomt|bygning|eiendom|eigedom|brannbil|lastebil|${machines})\\w*|kjøp av ${homes}|(?:bygge?|byggje|etablere|etablering av|anlegge|anleggje) (?:ny(?:tt|e)? )?[${letters}-]*${works}|(?:ny(?:tt|e)?|(?:rehabiliter\\w*|oppgrader\\w*|utbedr\\w*)(?: av)?(?: \\p{Lu}\\p{L}+)?) [${letters}-]*${works}|(?:utskift|forny|saner|separer)\\w*(?: av)? (?:[${letters}]+ )?(?:[${letters}-]*(?:ledning|leidning)|vannledning|avløp|overvann|overvatn)[${letters}]*|(?:lednings|leidnings)(?:fornyelse|fornying|sanering)[${letters}]*|byggetrinn \\d|(?<=^[\\s•–*-]*)(?:fortau|(?:gang- og |gang-\\/)sykkelve[ig]|g\\/s-ve[ig]|sykkelve[ig]|gangve[ig]|gang- og sykkelsti|rundkjøring|bru over|kulvert|undergang|(?:overførings|hoved|hovud|utslipps|vann|avløps|overvanns|overvass|vass|sjø|spillvanns)(?:ledning|leidning))[${letters}]*(?![${letters}])|kunstgress\\w*|kunstgras\\w*|prosjektering (?:av|ny|nytt)|(?:IKT|ikt)-(?:anskaff\\w*|investering\\w*))`,
  "iu",
);
/** "Utvidelse av Bakken barnehage", "Påbygging ved Nes skole": a house that is made larger or better. Only names stand between, so that no service in it is meant. */
const houseWork = new RegExp(
  `(?<![${letters}])(?:[Uu]tvid(?:else|ing|e)n?|[Oo]ppgradering|[Oo]ppgradere|[Rr]ehabilitering|[Rr]enovering|[Pp]åbygg(?:ing)?|[Tt]ilbygg(?:ing)?|[Oo]mbygg(?:ing|ast|es)?) (?:av|ved|på|til) (?:(?:eksisterende|eksisterande|gamle|dagens|kommunens) )?(?:\\p{Lu}[\\p{L}.-]* ){0,3}[${letters}-]*${works}`,
  "u",
);
const operatingWord = new RegExp(`(?<![${letters}])(drift|driftsutgift\\w*|driftskostnad\\w*|bemanning\\w*|grunnbemanning|stilling\\w*|årsverk|lønn\\w*|løn|husleie|husleige|lisens\\w*|leie av|leige av|leasing|vikar\\w*|vakt\\w*tjeneste|tilskudd til|tilskot til|opplæring|avvikl\\w*|nedlegg\\w*|legge ned|stenge|reduser\\w*|redusert\\w*)(?![${letters}])`, "i");

const person = new RegExp(`^[\\s•–*-]*(?:(?:ny|ei?n|fast|1|½) )?${oneProfession}`, "u");
const hired = /^[\s•–*-]*\p{L}*(?:konsulent|rådgiver|rådgjevar|planlegger|planleggar|ingeniør)(?!\p{L})/u;

export function saysOneOff(text: string): string | null {
  return oneOff.exec(plainSpaces(text))?.[0]?.trim() ?? null;
}

/** "450 000 (engangs)": once beyond doubt, whatever it is spent on. */
export function saysOnlyOnce(text: string): boolean {
  return /(?<!\p{L})(engangs|eingongs)/iu.test(text);
}

/** "Fysiske tiltak (engangskostnad)": a heading makes all amounts under it one-off, unless it speaks of lasting ones too. */
export function headsOneOff(text: string): boolean {
  return /(?<!\p{L})(engangs|eingongs)\p{L}*|(?<!\p{L})(én|ein|éin|en) gang(?!\p{L})/iu.test(text) && !/varig|årlig|årleg|løpende|løpande|ikke|ikkje|per år/i.test(text);
}

/** The words of an amount with what the heading over it says. */
export function onceOver(words: string): string {
  return `${words}\nengangs`.trim();
}

export function saysYearly(text: string): string | null {
  return yearly.exec(plainSpaces(text))?.[0]?.trim() ?? null;
}

export function saysGradual(text: string): string | null {
  return gradual.exec(plainSpaces(text))?.[0]?.trim() ?? null;
}

/** "Drift: 3,5 mill", "21 mill. (investering)": the kind that stands before the rest as its label, or behind it in brackets; or null. */
export function labelledKind(text: string): "investering" | "drift" | null {
  const plain = plainSpaces(text).trim();
  const [, leading] = (/^[•●\-–*\s\d.)]*(investering|drift)\w*\s*[.:–-]/i.exec(plain) ?? /^(investering)(?:skostnad|sutgift)?\s+(?:på |ca\.? )?\d/i.exec(plain) ?? /\((investering|drift)(?:er|ar|s?(?:utgift|kostnad|midler|midlar|tiltak)(?:er|ar)?)?\)$/i.exec(plain))?.map((part) => part.toLowerCase()) ?? [];
  return leading === undefined ? null : leading === "drift" ? "drift" : "investering";
}

/** "investering" or "drift" where the words say one of them; the first word of a line decides over the rest. */
export function kindByWords(text: string): "investering" | "drift" | null {
  const plain = plainSpaces(text).trim();
  const leading = labelledKind(plain);
  if (leading !== null) return leading;
  if (operatingWord.test(plain) || employs(plain)) return "drift";
  return investmentWord.test(plain) || houseWork.test(plain) ? "investering" : null;
}

/** "Prosjektleder ny skole": a person is paid, whatever is built. A consultant may be hired for the building itself, unless a share of a post is named. */
function employs(text: string): boolean {
  const plain = text.toLowerCase();
  return person.test(plain) && (!hired.test(plain) || readPosition(text).fte !== null);
}

/** Income that is lost costs money: a minus before it is against the words. */
export function saysLostIncome(text: string): string | null {
  return /(tap(?:te?|t)?|redusert|bortfall av|lavere|mindre|svikt i) (?:\p{L}+ )?inntekt\p{L}*|inntektstap|inntektsbortfall|inntektssvikt|tapte inntekter/iu.exec(plainSpaces(text))?.[0] ?? null;
}
