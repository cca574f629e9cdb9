/** Which members the played requirement set has; read from the table made of Microsoft's type comments. */
import table from "./requirement-sets.json";

export type RequirementSet = "1.9" | "1.10" | "1.11" | "1.12" | "1.13" | "1.14" | "1.15";

const sets = new Map<string, Map<string, string>>();
for (const [kind, groups] of Object.entries(table as Record<string, Record<string, string[]>>)) {
  const members = new Map<string, string>();
  for (const [set, names] of Object.entries(groups)) for (const name of names) members.set(name.toLowerCase(), set);
  sets.set(kind, members);
}

/** True where `set` is ExcelApi and not newer than `played` (`1.10` is newer than `1.9`). */
export function reaches(played: string, set: string): boolean {
  return set !== "other" && Number(set.slice(2)) <= Number(played.slice(2));
}

/** True where the class `kind` has `member` (as on the wire, which spells some names `VLookup` for `vlookup`) within the set `played`. Internal members (`_…`) always are. */
export function inSet(kind: string, member: string, played: string): boolean {
  if (member.startsWith("_")) return true;
  const set = sets.get(kind)?.get(member.toLowerCase());
  return set !== undefined && reaches(played, set);
}

/** All members of a class that the table knows, in small letters. */
export function memberNames(kind: string): readonly string[] {
  return [...(sets.get(kind)?.keys() ?? [])];
}
