/** Where formulas mention names: as words of their own, in any case. */
import type { Name } from "../model";

/** Matches any of the names; with `bare`, not where a bracket follows (a table's column). */
export function anyNameOf(names: readonly string[], bare = false): RegExp {
  const words = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${words.join("|")})(?![\\p{L}\\p{N}_.${bare ? "[" : ""}])`, "iu");
}

/** Matches a formula that mentions `name`, or one of the defined names that do so themselves. */
export function mentionsOf(name: string, defined: readonly Name[]): RegExp {
  const names = [name];
  for (;;) {
    const mentions = anyNameOf(names);
    const next = defined.find((one) => mentions.test(one.formula) && !mentions.test(one.name));
    if (!next) return mentions;
    names.push(next.name);
  }
}
