/** The words of one plan: which stems it uses, and what each word stands for. */
import { stemmer as snowball } from "@orama/stemmers/norwegian";
import { actions, concepts } from "./concepts";
import { wordsIn } from "./word-list";

/** A feature and how much of the word's meaning it carries, 0–1. */
export type WeightedFeature = readonly [feature: string, weight: number];

export interface Lexicon {
  readonly featuresOf: (word: string) => readonly WeightedFeature[];
  /** Two words side by side that the plan elsewhere writes as one are one: "frivillig sentral". */
  readonly joined: (words: readonly string[]) => readonly string[];
}

/** Endings that add little: "legevaktordning" is about legevakt. */
const generic =
  /^(.{5,}?)s?(?:ordning|tilbud|tjeneste|tiltak|prosjekt|arbeid|løsning|opphold|aktivitet)(?:a|n|r|ar|en|er|et|ene)?$/u;

/** Endings of money and of change add nothing, whatever stands before them: vikarmidler, vikarbudsjett, husleieøkning. */
const empty =
  /^(.{4,}?)s?(?:stilling|ressurs|midler|midlar|budsjett|hjemmel|økning|utvidelse|reduksjon|tiltak)(?:a|ar|en|er|et|ene|ane)?$/u;

/** Snowball's stem; a noun of action as its verb (sikring → sikr), and doers alike in one and in many: sykepleier and sykepleiere → sykeplei. */
function stemmer(word: string): string {
  const stem = snowball(word).replace(/^(.{4,}?)ern?$/u, "$1");
  return stem.replace(/^(.{3,}?)n?ing$/u, "$1");
}

const actionStems: ReadonlySet<string> = new Set(actions.map((word) => stemmer(word)));
const forms = Object.entries(concepts).flatMap(([concept, words]) => words.map((form) => ({ concept, form })));

/** Each word is looked up once, however often the plan uses it. */
export function lexiconOf(texts: readonly string[]): Lexicon {
  const vocabulary = new Set(texts.flatMap((text) => wordsIn(text).map((word) => stemmer(word))));
  const known = new Map<string, readonly WeightedFeature[]>();
  return {
    joined: (words) => joined(words, vocabulary),
    featuresOf: (word) => {
      const before = known.get(word);
      if (before) return before;
      const features = lookUp(word, vocabulary);
      known.set(word, features);
      return features;
    },
  };
}

function joined(words: readonly string[], vocabulary: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word = "", next] = [words[i], words[i + 1]];
    const one = next === undefined ? null : [word + next, `${word}s${next}`].find((whole) => isKnown(whole, word, vocabulary));
    found.push(one ?? word);
    if (one) i += 1;
  }
  return found;
}

/** The stem of the whole must reach into the second word: Snowball cuts long endings. */
function isKnown(whole: string, first: string, vocabulary: ReadonlySet<string>): boolean {
  const stem = stemmer(whole);
  return stem.length > first.length + 2 && vocabulary.has(stem);
}

function lookUp(word: string, vocabulary: ReadonlySet<string>): readonly WeightedFeature[] {
  const stem = stemmer(word);
  if (actionStems.has(stem)) return [[`!${stem}`, 1]];
  const meant = conceptsOf(word);
  const named = meant.map(({ concept, whole }): WeightedFeature => [`#${concept}`, whole ? 1 : 0.8]);
  if (meant.some(({ whole }) => whole)) return named;
  const filled = empty.exec(word)?.[1];
  if (filled !== undefined && !actionStems.has(stemmer(filled))) return lookUp(filled, vocabulary);
  const head = generic.exec(word)?.[1];
  if (head !== undefined && !actionStems.has(stemmer(head))) return lookUp(head, vocabulary);
  const parts = partsOf(word, stem, vocabulary);
  // A compound whose parts all stand elsewhere says no more than they do: "demensavdeling", "avdeling for demente".
  const known = parts.length + meant.length;
  const own: WeightedFeature = [`=${stem}`, known > 1 ? 0.3 : known > 0 ? 0.5 : 1];
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
  const isPart = (part: string, least: number): boolean => {
    const known = stemmer(part);
    return part.length >= least && known !== stem && known.length >= 3 && vocabulary.has(known) && !actionStems.has(known);
  };
  for (let at = 3; at <= word.length - 3; at++) {
    const [before, after] = [word.slice(0, at).replace(/s$/, ""), word.slice(at)];
    // A short word ("tak") is a part only where the rest is one too.
    const both = isPart(before, 3) && isPart(after, 3);
    for (const part of [before, after]) if (both || isPart(part, 4)) parts.push(part);
  }
  return [...new Set(parts)];
}
