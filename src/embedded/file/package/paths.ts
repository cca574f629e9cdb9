/** Part names inside a package: absolute, without the leading slash, as they stand as zip entries. */

/** The part that `target` means when a relationship of `source` names it, escapes as written. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, "/").split("#")[0] ?? "";
  const parts = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === "..") parts.pop();
    else parts.push(step);
  }
  return parts.join("/");
}

/** `Blad%20En.xml` as `Blad En.xml`; as it is where the escapes are none. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The relationship part that belongs to `part` (`""` for the package itself). */
export function relationshipPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** `part` as seen from `source`, as a relationship target. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** The name as the package has it: part names compare without regard to case, escaped or not. */
export function actualName(parts: ReadonlyMap<string, unknown>, part: string): string | null {
  if (parts.has(part)) return part;
  const same = [part.toLowerCase(), decodePath(part).toLowerCase()];
  for (const name of parts.keys()) if (same.includes(name.toLowerCase())) return name;
  return null;
}
