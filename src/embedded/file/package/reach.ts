/** Which parts a package still uses. */
import { actualName, relationshipPart } from "./paths";
import { relationshipsOf } from "./relationships";

/** All parts reachable by relationships from the package itself, relationship parts included. */
function reachable(parts: ReadonlyMap<string, Uint8Array>): Set<string> {
  const found = new Set<string>();
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    const relations = actualName(parts, relationshipPart(source));
    if (relations === null) continue;
    found.add(relations);
    for (const { target, external } of relationshipsOf(parts, source)) {
      if (external || found.has(target) || !parts.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}

/** Parts that were in use and no longer are. What nothing ever referred to is not ours to throw away. */
export function orphans(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): string[] {
  const used = reachable(after);
  return [...reachable(before)].filter((part) => after.has(part) && !used.has(part));
}
