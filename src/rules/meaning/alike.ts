/** How alike two tiltak are in meaning, and which of many are alike: through an inverted index, in linear time. */
import { marksDiffer } from "./marks";
import { samePhase } from "./phase";
import { lexiconOf } from "./lexicon";
import { subjectOf, type Subject } from "./subject";

export interface Alike {
  readonly first: number;
  readonly second: number;
  /** 0–1. */
  readonly score: number;
}

/** From here two tiltak are called the same; set on labelled pairs. */
export const threshold = 0.6;

/** Weight that two texts must share: about one word that no other tiltak has. */
const enough = 2.6;

/** A feature in more tiltak than this finds no candidates: it keeps the time linear, and tells little. */
const common = 12;

/** Pairs of the texts that mean the same, `first` < `second`. `compared` is called for each pair looked at. */
export function alikePairs(meanings: Meanings, compared?: () => void): readonly Alike[] {
  const postings = new Map<string, number[]>();
  const found: Alike[] = [];
  meanings.subjects.forEach((subject, second) => {
    const candidates = new Set<number>();
    for (const feature of subject.features.keys()) {
      if (feature.startsWith("!") || meanings.frequency(feature) > common) continue;
      const known = postings.get(feature);
      known?.forEach((first) => candidates.add(first));
      if (known) known.push(second);
      else postings.set(feature, [second]);
    }
    for (const first of candidates) {
      const score = meanings.score(first, second);
      compared?.();
      if (score >= threshold) found.push({ first, second, score });
    }
  });
  return found;
}

export interface Meanings {
  readonly subjects: readonly Subject[];
  readonly frequency: (feature: string) => number;
  readonly score: (first: number, second: number) => number;
}

/** The meanings of all texts together: how much a word tells depends on how many use it. */
export function meaningsOf(texts: readonly string[]): Meanings {
  const lexicon = lexiconOf(texts);
  const subjects = texts.map((text) => subjectOf(text, lexicon));
  const counts = new Map<string, number>();
  for (const { features } of subjects)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequency = (feature: string): number => counts.get(feature) ?? 0;
  // A small plan says little about how common a word is: count as if there were at least 60 texts.
  const size = Math.max(60, texts.length);
  const weight = (feature: string): number =>
    feature.startsWith("!") ? 0.25 : Math.log(1 + size / Math.max(2, frequency(feature)));
  const scoreOf = (a: number, b: number): number => {
    const [first, second] = [subjects[a], subjects[b]];
    return first && second ? score(first, second, weight) : 0;
  };
  return { subjects, frequency, score: scoreOf };
}

function score(first: Subject, second: Subject, weight: (feature: string) => number): number {
  const [one, other] = [first.features, second.features];
  const shared = sum(one, (feature, share) => Math.min(share, other.get(feature) ?? 0) * weight(feature));
  const sizes = [one, other].map((features) => sum(features, (feature, share) => share * weight(feature)));
  const [less, more] = [Math.min(...sizes), Math.max(...sizes)];
  if (less === 0) return 0;
  const alike = 0.7 * (shared / less) + 0.3 * (shared / more);
  // "Nytt tak på Berg skole", "Nytt tak på Haugen skole": each names something the other does not.
  const contrast = Math.min(alone(one, other, weight), alone(other, one, weight)) / less;
  // One half-common word shared is not yet a subject.
  const told = Math.min(1, shared / enough);
  const steps = samePhase(first.phase, second.phase) ? 1 : 0.6;
  const numbers = marksDiffer(first.marks, second.marks) ? 0.4 : 1;
  return Math.max(0, alike - contrast * 0.5) * steps * numbers * told * (elsewhere(first, second) ? 0.6 : 1);
}

/** Both say where, and not the same place: "i skolen", "i barnehagen". */
function elsewhere(a: Subject, b: Subject): boolean {
  return (
    a.places.size > 0 &&
    b.places.size > 0 &&
    ![...a.places].some((place) => b.features.has(place)) &&
    ![...b.places].some((place) => a.features.has(place))
  );
}

/** Weight of the subject words in the first sentence of one that the other lacks altogether. */
function alone(one: Subject["features"], other: Subject["features"], weight: (feature: string) => number): number {
  return sum(one, (feature, share) =>
    feature.startsWith("!") || share < 0.5 || other.has(feature) ? 0 : Math.min(1, share / 0.7) * weight(feature),
  );
}

function sum(features: Subject["features"], value: (feature: string, share: number) => number): number {
  return [...features].reduce((all, [feature, share]) => all + value(feature, share), 0);
}
