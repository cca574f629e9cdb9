/** Heads of plans that replace what there is: when a vehicle, a machine or a server is to be changed for a new one, and what that costs. */
import type { FoundTable, TableColumn } from "../table";

const sooner = "(?:(?:planlagt|planlagd|forventet|forventa|anslått|antatt|foreslått|neste) )?";
const changed =
  "(?:(?:ut)?skift(?:es|ast)(?: ut)?|utskift(?:n?ing)?(?:s?(?:år|tidspunkt|dato))?|bytt?(?:es|ast)(?: ut)?|bytt?eår|erstatt(?:es|ast)|(?:ny)?anskaff(?:es|ast)|nyanskaff(?:else|ing)|nyinnkjøp|nykjøp|ny(?:tt)?(?= )(?: \\p{L}+)?(?= i$))";
const when = new RegExp(`^${sooner}${changed}(?: (?:i|år|i år(?:et)?|innen|innan|senest))?$`, "u");
const price = /^(?:pris|kostnad|kost) (?:på |for )?(?:ny(?:tt|e)?|utskift(?:n?ing))(?: \p{L}+)?$|^nypris$|^gjenanskaff(?:else|ing)s?(?:kostnad|kost|pris|verdi)?$|^utskift(?:n?ings)(?:kostnad|kost|pris)$/u;

/** The head in lower case, without its unit, asks when something is replaced: "Utskiftes år", "Ny i", "Utskiftingsår". */
export function asksReplacement(head: string): boolean {
  return when.test(head);
}

/** "Pris ny bil", "Gjenanskaffelse": what the new one costs. */
export function isReplacementPrice(head: string): boolean {
  return price.test(head);
}

/** What the old one once cost or is worth in the books. */
const past = /anskaff(?:elses|ings)|(?:inn)?kjøps|bokført|bokførd|opprinnelig|opphavleg|restverdi/iu;

export function isPastPrice(head: string): boolean {
  return past.test(head) && !/gjenanskaff|nyanskaff|nyinnkjøp/i.test(head);
}

/** The column that says when the row's thing is replaced: years stand under its head. */
export function replacementColumn(columns: readonly TableColumn[]): TableColumn | null {
  return columns.find((column) => asksReplacement(column.head.toLowerCase().replace(/[:.*\s]+$/, "")) && column.facts.years > 0) ?? null;
}

/** Vehicles and machines that are bought are capital, unless they are leased. */
export function replacesMachines(found: FoundTable): boolean {
  const near = [...found.above.slice(0, 4).map(({ text }) => text), found.view.grid.sheet, ...found.columns.map(({ head }) => head)].filter((text) => text.length <= 120).join("\n");
  return replacementColumn(found.columns) !== null && /kjøretøy|køyretøy|(?<!\p{L})bil(?:er|ar|ane|ene|park\p{L}*)?(?!\p{L})|maskin|traktor/iu.test(near) && !/leas/i.test(near);
}
