/** What one line of a tiltak is by its own words: what it costs, who pays, what is left, or a part told once more. */
import { isPartText, oneLine } from "../rows/words";

/** `gross`: the whole cost by name. `cost`: a cost. `whole`: a sum of costs. `net`: a result of the others. */
export type LineJob = "gross" | "cost" | "whole" | "funding" | "net" | "part";

const kind = "(?:investerings?|prosjekt|bygge?|anleggs|anskaffelses|anskaffings|drifts|etablerings)?[ -]?";
const costWord = `${kind}(?:utgift|kostnad|kostand|ramme|budsjett|beløp|sum|pris|investering|anskaffelse|anskaffing)(?:er|ar|en|a|sramme|soverslag)?`;
const after = "(?:\\s*\\(?(?:inkl|ekskl|eks|ink|med|uten|utan|før|i alt|totalt|for prosjektet)\\.?\\s*[^)]*\\)?)?";

const gross = new RegExp(`^(?:brutto|bto\\.?)[ -]?(?:${costWord})?${after}$`, "iu");
const cost = new RegExp(`^(?:(?:beregnet|berekna|kalkulert|estimert) )?${costWord}${after}$`, "iu");
const whole = new RegExp(`^(?:sum|totale?|total|samle[td]e?|samla)[ -]?${costWord}${after}$|^(?:sum|totalt?|i alt|til saman|til sammen|samlet|samla)$`, "iu");
const net = /^(?:(?:sum|totalt?|herav) )?(?:netto|nto\.?)(?![\p{L}]).{0,45}$|^nettos?(?:utgift|kostnad|investering|effekt|ramme|beløp|lån|finansiering)\p{L}*$|^(?:sum|total|samlet|samla) (?:finansiering|inndekning|inndekking|dekning|finansielle?\p{L}*)$|^(?:til (?:finansiering|inndekning|inndekking|låneopptak)|restfinansiering|lånebehov|finansieringsbehov|rest å finansiere|kommunens? (?:netto|kostnad|utgift|del|andel)|kommunal (?:kostnad|utgift|netto))$/iu;

const payer =
  "(?:(?:refusjon|kompensasjon) (?:av |for )?(?:mva|moms|merverdiavgift)|(?:mva|moms|merverdiavgifts?)\\.?[- ]?(?:komp|refusjon|refundering)\\p{L}*|mvakomp\\p{L}*|(?:\\p{L}*|stat(?:lig|leg)e?|fylkeskommunale?|eksterne?|andre|private?) ?-?(?:tilskudd|tilskot)(?:sandel|ssats)?|tilskudd|tilskot|spillemid(?:ler|del)|spelemid(?:lar|del)|(?:\\p{L}*)refusjon(?:er|ar|en)?|(?:nye? |startl|husbank)?(?:lån|låneopptak|lånefinansiering|lånemid(?:ler|lar))|bruk av (?:\\p{L}+ )?(?:lån\\p{L}*|\\p{L}*fond|midler|midlar)|\\p{L}*fond|(?:egen|eigen)(?:kapital|andel|del|finansiering|innsats)|anleggsbidrag|(?:gave|gåve)(?:r|midler|midlar)?|sal(?:g|s)(?:sinntekt|inntekt)?(?:er|ar)?|(?:\\p{L}*)inntekt(?:er|ar)?|dugnad(?:sinnsats)?|(?:annen|anna|ekstern|øvrig)? ?finansiering|overføring(?:er|ar)? frå? ?\\p{L}* ?drift\\p{L}*|overføring(?:er|ar)? (?:fra|frå) drift\\p{L}*|belønningsmidler|prosjektmid(?:ler|lar)|brukerbetaling(?:er)?|brukarbetaling(?:ar)?|(?:statens|statlig|statleg|fylkeskommunens?|fylkets?|andres|privat) (?:andel|del|bidrag))";
const from = "(?:\\s+(?:fra|frå|ved|i|på) .{1,40}|\\s*\\(.{1,40}\\)|\\s+\\d{1,3} ?%)?";
const funding = new RegExp(`^(?:[-–+/]?\\s*(?:fratrekk|minus|herav|finansiert (?:av|med|ved)|dekket av|dekt av)?:?\\s*)${payer}(?: ?(?:og|/|,|\\+) ?${payer})*${from}$`, "iu");

/** The job the words give a line, or null where they name something of its own. */
export function lineJob(text: string): LineJob | null {
  const plain = oneLine(text).replace(/^[-–—•·*=+:\s]+/u, "").replace(/[:.*\s]+$/u, "");
  if (plain === "" || plain.length > 60) return null;
  if (gross.test(plain)) return "gross";
  if (net.test(plain)) return "net";
  if (funding.test(plain)) return "funding";
  if (isPartText(plain)) return "part";
  if (whole.test(plain)) return "whole";
  return cost.test(plain) ? "cost" : null;
}
