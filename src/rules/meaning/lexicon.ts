/** The words of one plan: which stems it uses, and what each word stands for. */
import { stemmer as snowball } from "@orama/stemmers/norwegian";
import { actions, concepts } from "./concepts";
import { wordsIn } from "./word-list";

/** A feature and how much of the word's meaning it carries, 0–1. */
export type WeightedFeature = readonly [feature: string, weight: number];

export interface Lexicon {
  readonly featuresOf: (word: string) => readonly WeightedFeature[];
}

/** Endings that add little: "legevaktordning" is about legevakt. */
const generic =
  /^(.{4,}?)s?(?:ordning|tilbud|tilbod|tjeneste|teneste|tjenesten|tenesta|tiltak|prosjekt|arbeid|stilling)(?:a|ar|en|er|et|ene)?$/u;

/** Snowball's stem, and a noun of action as its verb: sikring → sikr, kartlegging → kartlegg. */
function stemmer(word: string): string {
  const stem = snowball(word);
  return stem.replace(/^(.{3,}?)n?ing$/u, "$1");
}

const actionStems: ReadonlySet<string> = new Set(actions.map((word) => stemmer(word)));
const forms = Object.entries(concepts).flatMap(([concept, words]) => words.map((form) => ({ concept, form })));

/** Each word is looked up once, however often the plan uses it. */
export function lexiconOf(texts: readonly string[]): Lexicon {
  const vocabulary = new Set(texts.flatMap((text) => wordsIn(text).map((word) => stemmer(word))));
  const known = new Map<string, readonly WeightedFeature[]>();
  return {
    featuresOf: (word) => {
      const before = known.get(word);
      if (before) return before;
      const features = lookUp(word, vocabulary);
      known.set(word, features);
      return features;
    },
  };
}

function lookUp(word: string, vocabulary: ReadonlySet<string>): readonly WeightedFeature[] {
  const stem = stemmer(word);
  if (actionStems.has(stem)) return [[`!${stem}`, 1]];
  const meant = conceptsOf(word);
  const named = meant.map(({ concept, whole }): WeightedFeature => [`#${concept}`, whole ? 1 : 0.8]);
  if (meant.some(({ whole }) => whole)) return named;
  const head = generic.exec(word)?.[1];
  if (head !== undefined && vocabulary.has(stemmer(head)) && !actionStems.has(stemmer(head)))
    return lookUp(head, vocabulary);
  const parts = partsOf(word, stem, vocabulary);
  const own: WeightedFeature = [`=${stem}`, parts.length > 0 || meant.length > 0 ? 0.5 : 1];
  const ofParts = parts.flatMap((part): WeightedFeature[] => {
    const partly = conceptsOf(part);
    return partly.length > 0 ? partly.map(({ concept }) => [`#${concept}`, 0.5]) : [[`=${stemmer(part)}`, 0.5]];
  });
  return [...named, own, ...ofParts];
}

/** The concepts of a word; `whole` where the word is no compound that says more ("demenskoordinator"). */
function conceptsOf(word: string): readonly { concept: string; whole: boolean }[] {
  return forms.flatMap(({ concept, form }) => {
    if (form.startsWith("=")) return word === form.slice(1) ? [{ concept, whole: true }] : [];
    if (word.startsWith(form)) return [{ concept, whole: word.length <= form.length + 4 }];
    return form.length >= 6 && word.endsWith(form) ? [{ concept, whole: true }] : [];
  });
}

/** The known words a compound is made of: `rehabiliteringsgruppe` → rehabiliterings, gruppe. */
function partsOf(word: string, stem: string, vocabulary: ReadonlySet<string>): readonly string[] {
  const parts: string[] = [];
  for (let at = 4; at <= word.length - 4; at++) {
    for (const part of [word.slice(0, at).replace(/s$/, ""), word.slice(at)]) {
      const known = stemmer(part);
      if (known !== stem && known.length >= 4 && vocabulary.has(known) && !actionStems.has(known)) parts.push(part);
    }
  }
  return [...new Set(parts)];
}
