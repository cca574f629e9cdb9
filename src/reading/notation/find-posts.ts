/** The posts of a text, one pattern a way of saying it; the first pattern that fits a place takes it. */
import { digitsValue } from "./numerals";
import { wordsValue } from "./number-words";
import { roundPosts, type PostForm } from "./post";
import { adjective, numeral, oneProfession, otherShare, percent, postNoun, profession } from "./position-words";

export interface FoundPost {
  readonly fte: number;
  readonly form: PostForm;
  readonly start: number;
  readonly end: number;
  /** True where the post is the step between two levels. */
  readonly step: boolean;
}

interface Way {
  readonly pattern: RegExp;
  readonly form: PostForm;
  readonly step?: boolean;
  readonly fte: (groups: readonly string[]) => number | null;
}

const free = "(?<![\\d,.\\u0001])";
const article = "(?:en|én|ein|éin|ei|éi|et|eit|ny|nytt|eigen|eiga|egen|hel|heil|full|fast|opprett(?:e|a|es|ast|ing av|else av)|inndratt|inndregen)";
const onePost = "(?:[a-zæøå]*stilling|[a-zæøå]*(?:heimel|hjemmel)|årsverk)(?![a-zæøå])";

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const written = text
    .trim()
    .replace(/, /, ",")
    .replace(/ ?\/ ?/, "/");
  return /^[\d½¼¾]/.test(written) ? digitsValue(written) : wordsValue(written);
}

const share = (text: string | undefined): number | null => {
  const value = numberOf(text);
  return value === null || value > 1000 ? null : value / 100;
};
/** A person holds a whole post at most. */
const whole = (value: number | null): number | null => (value === null || value > 1 ? null : value);
const times = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a * b);
const minus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

/** In order of strength: a result after "=", a step, shares with a count, shares, numbers, articles. */
const ways: readonly Way[] = [
  { form: "number", pattern: re(`${numeral}[^=\\n]{0,40}= ?(${numeral}) ?${postNoun}`), fte: ([n]) => numberOf(n) },
  {
    form: "share",
    step: true,
    pattern: re(
      `(?:fra|frå) ${percent}? ?(\\d{1,3})? ?(?:%|prosent)? ?(?:stilling)? ?(?:til|opp til) ${percent}(?: ?${postNoun})?`,
    ),
    fte: ([a, b, c]) => minus(share(c), share(a ?? b)),
  },
  {
    form: "number",
    step: true,
    pattern: re(`(?:fra|frå) (${numeral}) (?:årsverk |stilling(?:er|ar)? )?til (${numeral})(?: ?- ?(${numeral}))? ?${postNoun}`),
    fte: ([a, b, c]) => numberOf(c) ?? minus(numberOf(b), numberOf(a)),
  },
  {
    form: "number",
    pattern: re(`${free}(${numeral}) ?[x×*] ?(${numeral}) ${postNoun}`),
    fte: ([n, m]) => times(numberOf(n), numberOf(m)),
  },
  {
    form: "number",
    pattern: re(`${free}(${numeral}) ?(?:\\+|og(?= \\d/\\d| ½)) ?(${numeral}) ${postNoun}`),
    fte: ([a, b]) => minus(numberOf(a), times(numberOf(b), -1)),
  },
  {
    form: "share",
    pattern: re(`${free}(${numeral}) ?(?:[x×*àá]|stk\\.?(?: à)?) ?${percent}(?:[- ]{0,2}${postNoun})?`),
    fte: ([n, p]) => times(numberOf(n), share(p)),
  },
  {
    form: "share",
    pattern: re(
      `${free}(${numeral}) (?:${adjective}${postNoun}(?: som [a-zæøå/-]+)?|${profession}|person(?:er|ar)|ansatte|tilsette) ?(?:[x×*àá]|i|på|av|,|\\()? ?${percent}`,
    ),
    fte: ([n, p]) => times(numberOf(n), share(p)),
  },
  { form: "share", pattern: re(`${free}${percent} av (?:en |ein |ei )?(?:hel |heil )?${postNoun}`), fte: ([p]) => share(p) },
  { form: "share", pattern: re(`(?:i )?(?:kvar|hver) sin ${percent}`), fte: ([p]) => times(2, share(p)) },
  {
    form: "share",
    pattern: re(`${free}(${numeral}) ${adjective}${percent}[- ]{0,2}${postNoun}`),
    fte: ([n, p]) => times(numberOf(n), share(p)),
  },
  {
    form: "share",
    pattern: re(`${free}${percent}(?:[- ]{0,2}${adjective}(${postNoun})| frikjøp| ressurs)`),
    fte: ([p, noun]) => (p === "100" && /^stilling(?:er|ar)$/.test(noun ?? "") ? null : share(p)),
  },
  {
    form: "share",
    pattern: re(
      `(?:stilling(?:en|a|sandel|sprosent|sstørrelse|sstorleik)?|frikjøp[a-zæøå ]*|årsverk|ressurs)(?: på| av| med| i|:|,)? ?\\(? ?(\\d{1,3}(?:[.,]\\d+)?) ?(?:%|prosent)`,
    ),
    fte: ([p]) => share(p),
  },
  {
    form: "share",
    pattern: re(`stilling (?:(?:som|for|innen|innan|ved) )?(?:(?!${otherShare})[a-zæøå./-]+ ){0,3}(?!${otherShare})[a-zæøå./-]+,? \\(?${percent}\\)?(?= *(?:$|[\\n,;.)-]))`),
    fte: ([p]) => whole(share(p)),
  },
  {
    form: "share",
    pattern: re(`stillings(?:andel|prosent|størrelse|storleik):? ?(\\d{1,3}(?:[.,]\\d+)?)(?![\\d%])`),
    fte: ([p]) => share(p),
  },
  {
    form: "share",
    pattern: re(`${profession} ?(?:(?:i )?${percent}(?! i (?:kvar|hver))|\\(${percent}\\))`),
    fte: ([p, q]) => share(p ?? q),
  },
  { form: "share", pattern: re(`${profession} i ${percent}`), fte: ([p]) => share(p) },
  { form: "share", pattern: re(`${free}${percent}[- ]${oneProfession}`), fte: ([p]) => whole(share(p)) },
  { form: "share", pattern: re(`(?<![a-zæøå])(?:engasjement|vikariat|åremål|mellombels tilsetjing) (?:i |på )?${percent}`), fte: ([p]) => whole(share(p)) },
  {
    form: "share",
    pattern: re(`${oneProfession}(?:,? (?!${otherShare})[a-zæøå./&-]+){1,3},? \\(?${percent}\\)?(?= *(?:$|[\\n,;.)-]))`),
    fte: ([p]) => whole(share(p)),
  },
  {
    form: "number",
    pattern: re(`(?<![a-zæøå])([a-zæøå]+ og (?:en|ein|ei|et|eit) halv[te]?) ${postNoun}`),
    fte: ([n]) => numberOf(n),
  },
  { form: "number", pattern: re(`${free}(${numeral}) halve? ${postNoun}`), fte: ([n]) => times(numberOf(n), 0.5) },
  {
    form: "article",
    pattern: re(`(?<![a-zæøå])(?:en|ein|ei|et|eit) ${adjective}(?:[a-zæøå]*stilling|heimel|hjemmel)(?![a-zæøå])`),
    fte: ([whole]) => (whole === undefined ? 1 : null),
  },
  { form: "number", pattern: re(`${free}(${numeral}) ?${adjective}${postNoun}`), fte: ([n]) => numberOf(n) },
  { form: "number", pattern: re(`stilling(?:er|ar)? ?[:=] ?(${numeral})(?! ?(?:%|000))`), fte: ([n]) => numberOf(n) },
  {
    form: "number",
    pattern: re(`årsverk(?: totalt| i alt| til sammen| samlet)? ?[:=]? ?(${numeral})(?! ?(?:%|000))`),
    fte: ([n]) => numberOf(n),
  },
  { form: "number", pattern: re(`${free}(\\d?\\d[,.]\\d{1,2}) ${profession}`), fte: ([n]) => numberOf(n) },
  { form: "article", pattern: re(`(?<![a-zæøå])${article} (?:${adjective})${onePost}`), fte: () => 1 },
  { form: "article", pattern: re("(?<![a-zæøå])(?:en|ein|ei|én|éi) hei?l(?= (?:og|,))"), fte: () => 1 },
  { form: "article", pattern: re(`(?<![a-zæøå])(?:på|i) hei?ltid(?![a-zæøå])`), fte: () => 1 },
  {
    form: "article",
    pattern: re(`(?<![a-zæøå])(?:prosjekt|heltids|heiltids|koordinator|leder|leiar|fag)stilling(?![a-zæøå])`),
    fte: () => 1,
  },
  {
    form: "implied",
    pattern: re(`(?<![a-zæøå])(?:en|ein|ei|én) (?:ansatt|tilsett|fast ansatt|fast tilsett) [a-zæøå]+`),
    fte: () => 1,
  },
  { form: "implied", pattern: re(`${free}(\\d{1,2}|to|tre|fire|fem) (?:nye )?${profession}`), fte: ([n]) => numberOf(n) },
  {
    form: "implied",
    pattern: re(`(?:ansette|tilsette|rekruttere|engasjere) (?:en|ein|ei|én|ny) (?:[a-zæøå]+ )?${profession}`),
    fte: () => 1,
  },
];

function re(pattern: string): RegExp {
  return new RegExp(pattern, "g");
}

/** Posts of a plain text, in order; places never overlap. */
export function findPosts(text: string): readonly FoundPost[] {
  const found: FoundPost[] = [];
  for (const way of ways) {
    for (const match of text.matchAll(way.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const fte = way.fte(match.slice(1));
      if (fte !== null && fte < 100_000)
        found.push({ fte: roundPosts(fte), form: way.form, start, end, step: way.step ?? false });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
