/** Whether a table says of itself that it is of drift or of investments. */
import type { Kind } from "../../plan/segment";
import { columnsOf, type FoundTable, type RoledTable } from "../table";
import { replacesMachines } from "../heads/replacement";
import { bodyRows } from "./tables";

/** From the title's head first, then the nearest text above, then the sheet's name; null where both or none are said. */
export function tableKind(found: FoundTable): Kind | null {
  const heads = found.columns.filter((column) => column.word?.role === "title" || (column.year === null && column.word === null)).map((column) => column.head);
  const near = found.above.slice(0, 3).map((above) => above.text);
  // "Teknisk drift" owns the machines; only a budget of drift pays for them
  if (replacesMachines(found) && !near.some((text) => /drifts(?:tiltak|budsjett|midl)/i.test(text))) return "investering";
  for (const texts of [heads, near, [found.view.grid.sheet]]) {
    const said = saidIn(texts.filter((text) => text.length < 120).join(" "));
    if (said !== "none") return said === "both" ? null : said;
  }
  const built = found.columns.some((column) => ofBuilding.test(column.head)) || [...near, found.view.grid.sheet].some((text) => text.length < 120 && renewsPipes.test(text));
  return built ? "investering" : null;
}

/** Projects of which some are paid by a loan: a municipality borrows for investments alone. */
export function isLentProjects(table: RoledTable): boolean {
  const [title] = columnsOf(table, "title");
  const { view, blocks, lastRow } = table.found;
  if (!title || !/prosjekt|anlegg|bygg/i.test(title.head)) return false;
  return columnsOf(table, "financing").some(({ column }) => bodyRows(blocks, lastRow).some((row) => /^(bruk av )?lån(eopptak|emidler|emidlar)?\b/i.test(view.text(row, column).trim())));
}

/** Heads that only what is built has. */
const ofBuilding = /(?<!\p{L})(byggestart|byggeår|byggeperiode|byggetid|byggherre|utbygger|utbyggar|spillemidler|spelemidlar|(?:rør)?dim(?:ensjon)?|(?:rør)?diameter|(?:lednings|leidnings|rør)(?:type|materiale)|kr\.? ?(?:per|pr\.?|\/) ?(?:meter|lm|m)(?: (?:ledning|leidning|grøft))?)(?!\p{L})/iu;

/** Plans for new mains in place of old ones: municipalities count them as capital. */
const renewsPipes = /saneringsplan|saneringstiltak|(?<!\p{L})(?:lednings|leidnings)(?:fornyelse|fornying|sanering)|(?:fornyelse|fornying|utskifting|sanering)(?: (?:og|eller) \p{L}+)? av \S*(?: \S+){0,2}(?:ledning|leidning)/iu;

function saidIn(text: string): Kind | "both" | "none" {
  const invests = /invest/i.test(text);
  const operates = /drift(?!ssikker)|tiltak (og|\/|samt) investering|investeringe?r? (og|\/|samt) (andre |større )?tiltak/i.test(text);
  if (invests && operates) return "both";
  return invests ? "investering" : operates ? "drift" : "none";
}
