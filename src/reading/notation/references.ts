/** Digits that are names of something else: dates, laws, cases, chapters, telephone numbers. Never an amount. */
import { blankOut } from "./plain-text";

const month =
  "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|des)\\.?";

/** One line a kind of reference. */
const references: readonly RegExp[] = [
  /(?<![\d.])[0-3]?\d\.[ ]?[01]?\d\.[ ]?(?:(?:19|20)\d{2}|\d{2})(?![\d.]*\d)/g, // 01.06.19, 17.2.2021
  /(?<!\d)(?:19|20)\d{2}-[01]\d-[0-3]\d(?!\d)/g, // 2024-05-01
  new RegExp(`(?<!\\d)[0-3]?\\d\\.? ${month}(?: (?:19|20)\\d{2})?(?![a-zæøå])`, "g"), // 31. desember 2025
  new RegExp(`(?<![a-zæøå])${month} (?:19|20)\\d{2}(?!\\d)`, "g"), // desember 2025
  /§+ ?[\d-]+(?:[a-z]\b)?(?:[.,]? ?(?:og|til|,|-) ?[\d-]+)*/g, // § 14-3
  /(?<![a-zæøå])(?:[a-zæøå]+-)?(?:sak(?:snr)?|nr)\.? ?\d+\/\d+/g, // sak 48/15
  /(?<![a-zæøå])(?:kap(?:ittel)?|pkt|punkt|art|artikkel|ledd|nr|nummer|side|s|sak(?:snr)?|vedlegg|figur|tabell|funksjon|ansvar|konto|post|gnr|bnr|rundskriv)\.? ?:? ?\d+(?:[-./]\d+)*(?![\d%.]*\d)(?! ?(?:kr|mill|mrd|tusen|'|\d{3}(?!\d)))/g,
  /(?<![a-zæøå])(?:meld|prop|innst|nou|ot\.? ?prp|st\.? ?meld)\.?:? ?(?:st|s|l)?\.? ?\d+(?:[: ]\d+)?(?: ?\((?:19|20)\d{2}-(?:19|20)\d{2}\))?/g, // Meld. St. 15 (2017-2018)
  /(?<![a-zæøå])(?:lov|for)-(?:19|20)\d{2}[\d-]*/g, // LOV-2011-06-24-30
  /(?<![a-zæøå])(?:ks|ps|k|fsk|kst|f)[ -]?(?:sak )?\d{1,4}\/\d{2,4}(?!\d)/g, // KS 48/15
  /(?<![a-zæøå])(?:tlf|telefon|mob(?:il)?)\.?:? ?\+?[\d ]{5,16}\d/g,
  /(?<!\d ?)(?:\+47 ?)?\d{2} \d{2} \d{2} \d{2}(?! ?\d)/g, // 77 12 34 56
  /(?<![a-zæøå])(?:org(?:anisasjons)?\.? ?nr|organisasjonsnummer)\.?:? ?[\d ]{8,12}\d/g,
  /(?<![\d.])\d{1,2}(?:\.\d{1,2}){2,}(?![\d.]*\d)/g, // 4.9.7
];

/** The text with such digits blanked out, same length. */
export function withoutReferences(text: string): string {
  return references.reduce(blankOut, text);
}
