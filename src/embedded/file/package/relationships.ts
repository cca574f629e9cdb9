/** The relationships of a part, read by type and never by file name. */
import { decodeXml } from "../xml/encoding";
import { parseXml } from "../xml/tree";
import { actualName, relationshipPart, resolveTarget } from "./paths";

export interface Relationship {
  id: string;
  /** Last word of the type (`worksheet`, `drawing`): the same in transitional and strict files. */
  kind: string;
  type: string;
  /** Part name as the package has it, or the address as written where the target is outside. */
  target: string;
  external: boolean;
}

/** All relationships of `part` (`""` for the package); none where it has no relationship part. */
export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Relationship[] {
  const name = actualName(parts, relationshipPart(part));
  const bytes = name === null ? undefined : parts.get(name);
  if (!bytes) return [];
  return parseXml(decodeXml(bytes)).children.filter((node) => node.local === "Relationship").map((node) => {
    const { Id = "", Type = "", Target = "", TargetMode } = node.attributes;
    const external = TargetMode === "External";
    const resolved = external ? Target : resolveTarget(part, Target);
    return { id: Id, type: Type, kind: Type.slice(Type.lastIndexOf("/") + 1), external, target: external ? Target : (actualName(parts, resolved) ?? resolved) };
  });
}

/** The first relationship of a kind whose target is there. */
export function targetOfKind(parts: ReadonlyMap<string, Uint8Array>, part: string, kind: string): string | null {
  const found = relationshipsOf(parts, part).find((each) => each.kind === kind && !each.external && parts.has(each.target));
  return found?.target ?? null;
}
