/** What rules over the cells of a user's sheet: protection, filter, conditional formats, validation, links. */
import type { ConditionalFormat, Validation } from "../../model";
import { readArea, cellName } from "../address";
import type { PackageDraft } from "../package/draft";
import { protectionXml } from "../protection";
import { linkOf, linkTargets } from "../read/links";
import { validationXml } from "../validations";
import { conditionalFormatsXml, ruleXml } from "../write/conditional-formats";
import { autoFilterXml } from "../write/filters";
import { linkedCells, linkXml } from "../write/links";
import { attributes, element } from "../xml/escape";
import { childOf, childrenNamed, relationOf } from "../xml/find";
import { relationAttribute } from "./children";
import { differ, type SheetPatch } from "./layout";

/** Attributes that hold a password which we cannot make anew. */
const passwordAttributes = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

function patchProtection({ before, now, root, wanted }: SheetPatch): void {
  if (!differ(before.protection, now.protection)) return;
  const node = childOf(root, "sheetProtection");
  const kept = before.protection.hasPassword && now.protection.hasPassword ? passwordAttributes.filter((name) => node?.attributes[name] !== undefined) : [];
  const password = attributes(Object.fromEntries(kept.map((name) => [name, node?.attributes[name]])));
  wanted["sheetProtection"] = protectionXml(now.protection).replace(/\/>$/, `${password}/>`);
}

/** Everything of a rule beside its place in the row and its own XML. */
function ruleKey({ type, detail, stopIfTrue }: ConditionalFormat): string {
  return JSON.stringify([type, detail, stopIfTrue]);
}

function patchConditionalFormats({ before, now, styles, wanted }: SheetPatch): void {
  if (!differ(before.conditionalFormats, now.conditionalFormats)) return;
  const known = new Map(before.conditionalFormats.map((format) => [format.id, format]));
  wanted["conditionalFormatting"] = conditionalFormatsXml(now.conditionalFormats, (format, priority) => {
    const old = known.get(format.id);
    if (!old?.xml || ruleKey(old) !== ruleKey(format)) return ruleXml(format, priority, styles);
    return old.xml.replace(/(\spriority\s*=\s*)("[^"]*"|'[^']*')/, `$1"${priority}"`);
  });
}

function patchValidations({ before, now, root, text, wanted }: SheetPatch): void {
  if (!differ(before.validations, now.validations)) return;
  const nodes = childrenNamed(childOf(root, "dataValidations"), "dataValidation");
  const source = new Map(before.validations.map((each, at) => [JSON.stringify(each), nodes[at]]));
  const one = (validation: Validation): string => {
    const node = source.get(JSON.stringify(validation));
    return node ? text.slice(node.start, node.end) : validationXml(validation);
  };
  const used = now.validations.filter((each) => each.areas.length > 0);
  wanted["dataValidations"] = used.length === 0 ? "" : element("dataValidations", { count: used.length }, used.map(one).join(""));
}

/** Links that read as before keep their element; the others are written cell by cell. */
function patchLinks(patch: SheetPatch, part: string, draft: PackageDraft): void {
  const { before, now, root, text, wanted } = patch;
  const links = linkedCells(now);
  if (!differ(linkedCells(before), links)) return;
  const targets = linkTargets(draft.parts, part);
  const open = new Map(links.map(({ row, column, link }) => [`${row},${column}`, link]));
  const kept = childrenNamed(childOf(root, "hyperlinks"), "hyperlink").filter((node) => {
    const area = readArea(node.attributes["ref"] ?? "");
    if (!area) return true;
    const places: string[] = [];
    const whole = area.rows * area.columns <= 2_000;
    for (let row = area.row; row < area.row + (whole ? area.rows : 1); row += 1) {
      for (let column = area.column; column < area.column + (whole ? area.columns : 1); column += 1) places.push(`${row},${column}`);
    }
    const same = places.every((place) => JSON.stringify(open.get(place)) === JSON.stringify(linkOf(node, targets)));
    if (same) places.forEach((place) => open.delete(place));
    else draft.unrelate(part, relationOf(node) ?? "");
    return same;
  });
  const added = links
    .filter(({ row, column }) => open.has(`${row},${column}`))
    .map(({ row, column, link }) => linkXml(cellName(row, column), link, part, draft, (id) => relationAttribute(root, id)));
  const all = kept.map((node) => text.slice(node.start, node.end)).concat(added);
  wanted["hyperlinks"] = all.length === 0 ? "" : `<hyperlinks>${all.join("")}</hyperlinks>`;
}

export function patchRules(patch: SheetPatch, part: string, draft: PackageDraft): void {
  const { before, now, wanted } = patch;
  patchProtection(patch);
  if (differ(before.autoFilter, now.autoFilter)) wanted["autoFilter"] = now.autoFilter ? autoFilterXml(now.autoFilter) : "";
  patchConditionalFormats(patch);
  patchValidations(patch);
  patchLinks(patch, part, draft);
}
