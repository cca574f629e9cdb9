/** Årsverk in a text: what is stated and counted, and what is only implied and therefore offered. */
import { readPosition } from "../notation/position";
import { roundPosts } from "../notation/post";

export interface Posts {
  readonly stated: number | null;
  readonly implied: number | null;
}

/**
 * "10 stillinger" states 10. "Opprette en stilling" and "en ansatt daglig leder" only imply one: the article
 * may be no numeral. "Ei eiga stilling" and "ny stilling" state theirs.
 */
export function postsIn(text: string): Posts {
  const reading = readPosition(text);
  const bare = reading.posts.filter((post) => /^(en|ei|ein|éin|éi) (stilling|årsverk)/i.test(text.slice(post.start, post.end)));
  const offered = bare.reduce((sum, post) => sum + post.fte, 0);
  const stated = reading.fte === null ? null : roundPosts(reading.fte - offered);
  const implied = offered + (reading.implied ?? 0);
  return { stated: stated === 0 && offered > 0 ? null : stated, implied: implied > 0 ? roundPosts(implied) : null };
}
