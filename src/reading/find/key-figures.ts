/** Rows of goals for the economy and of debt: per cents, instalments, interest. They follow from a plan and are no tiltak. */
import { oneLine } from "../rows/words";
import type { SheetView } from "./sheet-view";

const ratio = /(?<!\p{L})i (?:%|prosent)(?!\p{L})|(?<![\d½,.] ?)(?:%|(?<!\p{L})prosent) av (?!stilling|årsverk)|^(?:%-|prosent)andel|^andel(?:en)? |^\p{L}+(?:grad|prosent|andel)(?:en)?(?: (?:for|i|av) .{1,40})?$/iu;

/** "Netto lånegjeld i % av driftsinntekter", "Andel heltid", "Dekningsgrad barnehage": a share, and no kroner. */
export function isRatioText(text: string): boolean {
  return ratio.test(oneLine(text));
}

const debt =
  /^(?:(?:sum|samlede?|samla|netto|brutto|totale?|økte?|beregnede?) )?(?:(?:renter|renteutgift(?:er|ar)?|rentekostnad(?:er|ar)?|renteinntekt(?:er|ar)?|(?:minimums)?avdrag(?:sutgift(?:er|ar)?)?)(?: ?(?:og|\/|\+) ?(?:renter|avdrag))?|(?:lånegjeld|lånesaldo|restgjeld|restlån|gjeldsrente|flytende rente|flytande rente|fast rente|nye? lån|nytt lån|låneopptak|rentekompensasjon|finans(?:utgift|kostnad)(?:er|ar)?))(?:,? (?:(?:på|av|for|til|fra|frå|per|pr\.?|i|ved) )?(?:(?:eksisterende|eksisterande|nye?|nytt|gamle|løpende|løpande|tidligere|tidlegare|andre|samlede?|samla|ordinære?|startlån|husbanklån|formidlingslån|selvkost|sjølvkost|videreutlån|vidareutlån|\d{1,2}\.\d{1,2}\.?) ?)*(?:lån|lånene|låna|låneopptak|gjeld|lånegjeld|investering(?:er|ar)|i alt|20\d\d)?)?$/iu;

/** "Avdrag nye lån", "Renter og avdrag på eksisterende gjeld", "Lånegjeld per 31.12.": what is owed, and what that costs. */
export function debtRow(text: string): boolean {
  return debt.test(oneLine(text).replace(/[:.*]+$/u, ""));
}

/** Most of the row's figures in these columns are shown as per cents. */
export function shownAsShares(view: SheetView, row: number, columns: readonly number[]): boolean {
  const numbers = columns.filter((column) => typeof view.value(row, column) === "number");
  return numbers.length > 0 && numbers.filter((column) => view.format(row, column).includes("%")).length * 2 > numbers.length;
}
