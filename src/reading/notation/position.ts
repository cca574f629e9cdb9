/** The grammar of positions: from the words of a cell to posts, and to the årsverk they make together. */
import { lineAt, makePlain, placeOf } from "./plain-text";
import { roundPosts, type Post, type PositionReading, type PostRole } from "./post";
import { findPosts, type FoundPost } from "./find-posts";
import { fewer, fewerAfter, inexact, levelWord, noPost, postNoun, rateAfter, shareLeft, within } from "./position-words";

/** Texts without any of these hold no post: most cells of a plan, passed over at once. */
const mayHoldPost =
  /stilling|årsv|åv|heim|hjem|hei?ltid|st\.|driftstil|ansatt|tilsett|ansette|rekrutter|engasje|vikariat|frikjøp|%|prosent|pst|(?:\d|(?<![a-zæøå])(?:to|tre|fire|fem))[^a-zæøå].*[a-zæøå]{4}/;
const anyPost = new RegExp(postNoun);

/**
 * Reads the årsverk a text states. `fte` is null where it states none, or speaks of posts without a number
 * (`open`). Implied posts stand in `implied` and are in no sum. Never fails.
 */
export function readPosition(text: string): PositionReading {
  const made = makePlain(text);
  if (!mayHoldPost.test(made.text)) return { text, fte: null, implied: null, posts: [], open: false, change: false };
  const plain = made.text.replace(noPost, (words) => words.replace(/[^\n]/g, "\u0001"));
  const found = findPosts(plain);
  const posts = found.map((post, i) => ({ ...postIn(plain, found, i), ...placeOf(made, post.start, post.end) }));
  const stated = posts.filter((post) => post.form !== "implied" && post.role !== "part");
  const counted = stated.some((post) => post.role !== "total") ? stated.filter((post) => post.role !== "total") : stated;
  const implied = posts.filter((post) => post.form === "implied");
  const unsure = isUnsure(plain, found, posts);
  const spokenOf = found.length > 0 || anyPost.test(plain);
  return {
    text,
    fte: unsure || counted.length === 0 ? null : sum(counted),
    implied: implied.length > 0 && !isRestated(plain, found) ? sum(implied) : null,
    posts,
    open: spokenOf && (unsure || (counted.length === 0 && anyPost.test(plain))),
    change: counted.length > 0 && counted.every((post) => post.role === "change"),
  };
}

/** "To nye lærere (2,0 årsverk)": the same posts said once more, now with their number. */
function isRestated(plain: string, found: readonly FoundPost[]): boolean {
  return found.some((post, i) => {
    const before = found[i - 1];
    return before?.form === "implied" && post.form !== "implied" && /^(?:[^\d(,.;]{0,30}\([^\d)]*|[\s,:-]*)$/.test(plain.slice(before.end, post.start));
  });
}

/** True where the number stays open: inexact words, a rate per something, a share that nobody says of what. */
function isUnsure(plain: string, found: readonly FoundPost[], posts: readonly Post[]): boolean {
  const hide = (text: string, { start, end }: FoundPost): string =>
    text.slice(0, start) + "\u0001".repeat(end - start) + text.slice(end);
  return (
    inexact.test(plain) ||
    (found.some(({ form }) => form === "share") && shareLeft.test(found.reduce(hide, plain))) ||
    found.some(({ end }, i) => posts[i]?.role === "post" && rateAfter.test(plain.slice(end)))
  );
}

function postIn(plain: string, found: readonly FoundPost[], i: number): Omit<Post, "start" | "end"> {
  const post = found[i] as FoundPost;
  const lowered = isLowered(plain, post);
  return {
    fte: lowered && !post.step ? -post.fte * perEach(plain, post) : post.fte * perEach(plain, post),
    form: post.form,
    role: roleOf(plain, found, i),
    line: lineAt(plain, post.start),
  };
}

function roleOf(plain: string, found: readonly FoundPost[], i: number): PostRole {
  const post = found[i] as FoundPost;
  const before = plain.slice(found[i - 1]?.end ?? 0, post.start);
  if (post.step) return "change";
  if (isSizedAfter(plain, found, i) || isSaidAgain(plain, found, i)) return "part";
  const inParenthesis = plain.lastIndexOf("(", post.start) > plain.lastIndexOf(")", post.start - 1);
  if (levelWord.test(before.slice(-20)) && (inParenthesis || i > 0)) return "total";
  if (i > 0 && within.test(before)) return "part";
  const openedSince = before.includes("(") && inParenthesis;
  // "To nye lærere (2,0 årsverk)": the words before only imply posts, and the parenthesis states them.
  const stated = found.slice(0, i).some(({ form }, at) => form !== "implied" && !isSizedAfter(plain, found, at));
  return stated && openedSince ? "part" : "post";
}

/** "Prosjektstilling byutvikling, 0,5 årsverk", "ny stilling (60 %)": a post that only its noun counts, and right after it how large it is. */
function isSizedAfter(plain: string, found: readonly FoundPost[], i: number): boolean {
  const [post, next] = [found[i], found[i + 1]];
  if (post?.form !== "article" || !next || (next.form !== "number" && next.form !== "share") || next.step) return false;
  const between = plain.slice(post.end, next.start);
  const alone = /^ ?(?:$|[).,;\n])/.test(plain.slice(next.end));
  return alone && /^(?: |(?: (?!(?:og|samt|pluss|men|i tillegg|medan|mens)(?![a-zæøå]))[a-zæøå/-]+){0,6} ?(?:,|\(|:|-) ?)$/.test(between);
}

/** "Innkjøpsrådgiver 100 %. Ny stilling.": a sentence of its own that only says the post once more. */
function isSaidAgain(plain: string, found: readonly FoundPost[], i: number): boolean {
  const post = found[i] as FoundPost;
  const stated = found.slice(0, i).some(({ form }) => form === "number" || form === "share");
  return post.form === "article" && stated && /(?:^|\n|[.;] )\s*$/.test(plain.slice(0, post.start)) && /^ ?(?:$|[.,;(\n]|(?:fra|frå|f\.?o\.?m\.?) )/.test(plain.slice(post.end));
}

function isLowered(plain: string, post: FoundPost): boolean {
  const signed = /(?:^|[\s(:])-$/.test(plain.slice(0, post.start)) || /færr|inndr/.test(plain.slice(post.start, post.end));
  return signed || fewer.test(sentenceBefore(plain, post.start)) || fewerAfter.test(plain.slice(post.end));
}

/** "ei stilling i kvar av områda A, B og C": once for each of them. */
function perEach(plain: string, post: FoundPost): number {
  const list = /^ i (?:kvar|hver) av [a-zæøå]+ ([^.;\n]+)/.exec(plain.slice(post.end))?.[1];
  if (list === undefined) return 1;
  return list.replace(/[a-zæøå]+- og /g, "").split(/, | og /).length;
}

function sentenceBefore(plain: string, start: number): string {
  return (
    plain
      .slice(0, start)
      .split(/\n|\. (?=\D)|;/)
      .at(-1) ?? ""
  );
}

function sum(posts: readonly Post[]): number {
  return roundPosts(posts.reduce((all, post) => all + post.fte, 0));
}
