/** What a tiltak is about: its words reduced to stems and concepts, each with a weight. */
import type { Lexicon } from "./lexicon";
import { marksOf, type Marks } from "./marks";
import { phaseOf, type Phase } from "./phase";
import { wordsIn } from "./word-list";

export interface Subject {
  /** Weight by feature: `=stem` as written, `#concept`; words of action are marked `!`. */
  readonly features: ReadonlyMap<string, number>;
  /** Those of the place, or of the group it is for, in the first sentence. */
  readonly places: ReadonlySet<string>;
  readonly phase: Phase | null;
  readonly marks: Marks;
}

/** Sentences that only refer ("Se også dagtilbud", "Jf. delplan"), partners ("sammen med …"), what it comes after ("etter nedlegging av …"), and what stands in brackets. */
const asides =
  /\((?!\p{L}{2,5}\))[^)]*\)|(?:sammen|saman|i samarbeid) med [^.\n;]*|(?<=\S\s)(?:etter|som følge av|som følgje av|pga\.?|på grunn av) (?:nedlegg|avvikl|steng|salg|sal av|bygging|etabler|utbygging)[^.\n;]*|(?:^|(?<=[.\n]))\s*(?:se|sjå|jf|jfr)(?:\.|\s)[^.\n]*[.\n:]?/giu;

/** Before the words for where or for whom it is done: they tell less than the words for what is done. */
const place = /\s(?:i|på|ved|etter|langs|mellom|(?<!stilling )som)\s/iu;

/** The features of a text; the first sentence counts in full (its place less), what follows a third. */
export function subjectOf(text: string, lexicon: Lexicon): Subject {
  const plain = text.replace(asides, " ").trim() || text;
  const [first = "", ...rest] = plain.split(/\n+|(?<=\p{Ll})[.;](?=\s)/u).filter((part) => part.trim() !== "");
  const [head = "", ...where] = first.split(place);
  const features = new Map<string, number>();
  const parts = [
    [head, 1],
    [where.join(" "), 0.7],
    [rest.join(" "), 0.35],
  ] as const;
  for (const [part, share] of parts) {
    for (const [feature, weight] of lexicon.joined(wordsIn(part)).flatMap(lexicon.featuresOf)) {
      features.set(feature, Math.max(features.get(feature) ?? 0, weight * share));
    }
  }
  const places = lexicon.joined(wordsIn(where.join(" "))).flatMap((word) => lexicon.featuresOf(word).map(([feature]) => feature));
  return { features, places: new Set(places), phase: phaseOf(text), marks: marksOf(text) };
}
