/** Pivot tables fetch from a sheet by name: when it gets another name, so does what they fetch from. */
import { relationshipsOf } from "../package/relationships";
import type { SaveContext } from "../save-context";
import { applyEdits, openingTag } from "../xml/edit";
import { escapeAttribute } from "../xml/escape";
import { descend } from "../xml/find";
import { parseXml } from "../xml/tree";

/** Old name → new name of the sheets that were there and are called something else now. */
function renamed({ before, book }: SaveContext): Map<string, string> {
  const pairs = before.sheets.map((old): [string, string] => [old.name, book.sheets.find((now) => now.part === old.part)?.name ?? old.name]);
  return new Map(pairs.filter(([old, now]) => old !== now));
}

export function patchPivotSources(context: SaveContext): void {
  const names = renamed(context);
  if (names.size === 0) return;
  const caches = relationshipsOf(context.source.parts, context.source.workbookPart).filter((each) => each.kind === "pivotCacheDefinition");
  for (const { target } of caches) {
    if (!context.draft.parts.has(target)) continue;
    const text = context.draft.text(target);
    const source = descend(parseXml(text), "cacheSource", "worksheetSource");
    const name = names.get(source?.attributes["sheet"] ?? "");
    if (source && name !== undefined) context.draft.setText(target, applyEdits(text, [openingTag(text, source, { sheet: escapeAttribute(name) })]));
  }
}
