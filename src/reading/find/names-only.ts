/** Tables that do nothing but name tiltak: "Tiltak | Fylkesveg", with words under both. */
import type { RoledTable } from "../table";
import { plainHead } from "../heads/words";

/** A head that is "Tiltak" and nothing else, whatever kind of tiltak it is. */
export function callsTiltak(head: string): boolean {
  return /^(?:(?:nye?|aktuelle|foreslåtte|foreslegne|prioriterte|konkrete?|valgte|valde|\p{L}+) ?)?tiltak(?:a|ene)?$/u.test(plainHead(head));
}

/** The names' head is "Tiltak", and no column holds figures. */
export function namesOnly(table: RoledTable): boolean {
  const title = table.roles.find((column) => column.role === "title");
  return title !== undefined && callsTiltak(title.head) && table.found.columns.every((column) => column.year === null && column.facts.numbers <= column.facts.codes);
}
