/** Which tiltak speak of the same building or thing: they share a telling word of the first sentence. */
import type { Plan, Tiltak } from "../plan/plan";
import { wordsOf } from "./about-tiltak";
import { meaningsOf, type Meanings } from "./meaning/alike";

/** A word in more tiltak than this names no one thing. */
const common = 12;

const known = new WeakMap<Plan, Meanings>();

/** The meanings of all tiltak of a plan, worked out once for all the rules that ask. */
export function meaningsIn(plan: Plan): Meanings {
  const before = known.get(plan);
  if (before) return before;
  const meanings = meaningsOf(plan.tiltak.map(wordsOf));
  known.set(plan, meanings);
  return meanings;
}

/** Looks up the tiltak that share a telling word with another, in linear time over the plan. */
export function subjects(plan: Plan): (tiltak: Tiltak) => readonly Tiltak[] {
  const meanings = meaningsIn(plan);
  const telling = meanings.subjects.map(({ features }) =>
    [...features]
      .filter(
        ([feature, share]) =>
          !feature.startsWith("!") && feature.length >= 7 && share >= 0.5 && meanings.frequency(feature) <= common,
      )
      .map(([feature]) => feature),
  );
  const by = new Map<string, Tiltak[]>();
  plan.tiltak.forEach((tiltak, i) =>
    telling[i]?.forEach((feature) => {
      const known = by.get(feature);
      if (known) known.push(tiltak);
      else by.set(feature, [tiltak]);
    }),
  );
  const place = new Map(plan.tiltak.map((tiltak, i) => [tiltak, i]));
  return (tiltak) => {
    const found = (telling[place.get(tiltak) ?? -1] ?? []).flatMap((feature) => by.get(feature) ?? []);
    return [...new Set(found)].filter((one) => one !== tiltak);
  };
}

/** The first sentence of the title: what the tiltak itself does. */
export function firstSentence(tiltak: Tiltak): string {
  return tiltak.title.split("\n")[0]?.split(/(?<=\p{Ll})\.\s/u)[0] ?? "";
}
