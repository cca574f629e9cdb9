/** Rows of words that state what a council thinks, and headings over such rows: text of a decision, and no tiltak. */
import { oneLine } from "./words";

const body = "(?:kommunestyret|kommunestyre|bystyret|heradsstyret|formannskapet|formannskap|fylkestinget|fylkesutvalget|fylkesutvalet|\\p{L}*utvalget|\\p{L}*utvalet|\\p{L}*komiteen|\\p{L}*rådet|posisjonen|opposisjonen|flertallet|fleirtalet|mindretallet|mindretalet|vi)";
const states =
  "(?:understrek\\p{L}*|mener|meiner|viser til|visar til|syner til|merk[ea]r seg|konstater\\p{L}*|er (?:svært |godt |meget )?(?:tilfreds|fornøyd|nøgd|kjent|opptatt|oppteken|bekymre[dt]|uroa|glad|bevisst|medviten|klar over|enig|samd)\\p{L}*|forvente[rn]|ventar|ser (?:positivt|alvorl\\p{L}*|fram|frem|at|det|på|med)|pe(?:i)?k[ea]r på|påpek\\p{L}*|takk[ea]r|registrer[ea]r|støtt[ea]r|stør|anerkjen\\p{L}*|beklag[ea]r|del[ea]r|legger til grunn|legg til grunn|ta[rk]? .{0,60}til (?:orientering|etterretning|vitande|vitende)|foruts[ei]tt\\p{L}*|føreset\\p{L}*|har tillit|ønsk[ea]r å (?:takke|uttrykke))";
const statement = new RegExp(`^${body} ${states}(?!\\p{L})`, "iu");

/** "Bystyret viser til …", "Utvalget er bekymret for …": says what somebody thinks, and asks for nothing to be done. */
export function isStatement(text: string): boolean {
  return statement.test(oneLine(text));
}

/** "Verbalforslag", "Tekstpunkt": what stands under it without figures are words that were voted over. */
export function headsStatements(text: string): boolean {
  return /^(?:verbal|tekst)(?:forslag|framlegg|vedtak|punkt|del|merknad)\p{L}*(?!\p{L})|^(?:oversendelses|oversendings)(?:forslag|framlegg)\p{L}*|^(?:flertalls|fleirtals|mindretalls|mindretals|politiske )?merknad(?:er|ar)(?: fr[aå] .{1,40})?:?$|^protokolltilførs(?:el|ler|lar)$/iu.test(oneLine(text));
}
