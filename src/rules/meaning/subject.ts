/** What a tiltak is about: its words reduced to stems and concepts, each with a weight. */
import { stemmer } from "@orama/stemmers/norwegian";
import { actions, concepts, stopWords } from "./concepts";

export interface Subject {
  /** Weight by feature: `=stem` as written, `#concept`, `+part` of a compound. Action words are marked `!`. */
  readonly features: ReadonlyMap<string, number>;
  /** Those of the place, or of the group it is for, in the first sentence. */
  readonly places: ReadonlySet<string>;
}

const actionStems = new Set(actions.map((word) => stemmer(word)));

/** Sentences that only refer ("Se også dagtilbud", "Jf. delplan"), partners ("sammen med …"), and what stands in brackets. */
const asides =
  /\([^)]*\)|(?:sammen|saman|i samarbeid) med [^.\n;]*|(?:^|(?<=[.\n]))\s*(?:se|sjå|jf|jfr)(?:\.|\s)[^.\n]*[.\n:]?/giu;

/** Before the words for where or for whom it is done: they tell less than the words for what is done. */
const place = /(?<=\p{L}{3,}.*)\s(?:i|på|ved|(?<!stilling )som)\s/iu;

/** Words in order: lower case, hyphens closed, without stop words. Numbers of places and per cent are no words. */
export function wordsIn(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/(\p{L})[-‐–](\p{L})/gu, "$1$2");
  return (plain.match(/\p{L}[\p{L}\d]*/gu) ?? []).filter((word) => word.length > 1 && !stopWords.has(word));
}

/** The features of a text; the first sentence counts in full (its place less), what follows a third. */
export function subjectOf(text: string, vocabulary: ReadonlySet<string>): Subject {
  const plain = text.replace(asides, " ").trim() || text;
  const [first = "", ...rest] = plain.split(/\n+|(?<=\p{Ll})[.;](?=\s)/u).filter((part) => part.trim() !== "");
  const features = new Map<string, number>();
  const add = (feature: string, weight: number): void =>
    void features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  const [head = "", ...where] = first.split(place);
  for (const [part, share] of [
    [head, 1],
    [where.join(" "), 0.7],
    [rest.join(" "), 0.35],
  ] as const) {
    for (const word of wordsIn(part)) addWord(word, share, vocabulary, add);
  }
  const places = new Set<string>();
  for (const word of wordsIn(where.join(" "))) addWord(word, 1, vocabulary, (feature) => places.add(feature));
  return { features, places };
}

function addWord(
  word: string,
  share: number,
  vocabulary: ReadonlySet<string>,
  add: (feature: string, weight: number) => void,
): void {
  const stem = stemmer(word);
  if (actionStems.has(stem)) return add(`!${stem}`, share);
  const meant = conceptsOf(word);
  for (const { concept, whole } of meant) add(`#${concept}`, whole ? share : share * 0.8);
  if (meant.some(({ whole }) => whole)) return;
  const parts = partsOf(word, stem, vocabulary);
  add(`=${stem}`, parts.length > 1 || meant.length > 0 ? share * 0.5 : share);
  for (const part of parts) {
    const concepts = conceptsOf(part);
    for (const feature of concepts.length > 0 ? concepts.map(({ concept }) => `#${concept}`) : [`=${stemmer(part)}`])
      add(feature, share * 0.5);
  }
}

const entries = Object.entries(concepts).flatMap(([concept, forms]) => forms.map((form) => ({ concept, form })));

/** The concepts of a word; `whole` where the word is no compound that says more ("demenskoordinator"). */
function conceptsOf(word: string): readonly { concept: string; whole: boolean }[] {
  return entries.flatMap(({ concept, form }) => {
    if (form.startsWith("=")) return word === form.slice(1) ? [{ concept, whole: true }] : [];
    if (word.startsWith(form)) return [{ concept, whole: word.length <= form.length + 4 }];
    return form.length >= 6 && word.endsWith(form) ? [{ concept, whole: true }] : [];
  });
}

/** The known words a compound is made of: `rehabiliteringsgruppe` → rehabiliterings, gruppe. */
export function partsOf(word: string, stem: string, vocabulary: ReadonlySet<string>): readonly string[] {
  const parts: string[] = [];
  for (let at = 4; at <= word.length - 4; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const part of [head.replace(/s$/, ""), tail]) {
      const known = stemmer(part);
      if (known !== stem && known.length >= 4 && vocabulary.has(known) && !actionStems.has(known)) parts.push(part);
    }
  }
  return [...new Set(parts)];
}

/** Stems of every word of the texts: what compounds may be split into. */
export function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordsIn(text).map((word) => stemmer(word))));
}
