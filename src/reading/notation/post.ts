/** What one post (stilling, årsverk) in a text is, and the reading of a whole text. */

/**
 * How a post is said: `number` "2 årsverk", `share` "60 %", "½", `article` "opprette en stilling",
 * `implied` by somebody being employed ("en ansatt daglig leder"): offered, never counted.
 */
export type PostForm = "number" | "share" | "article" | "implied";

/** `part` is said to be in another, `total` is a level beside a change, `change` the step between two levels. */
export type PostRole = "post" | "part" | "total" | "change";

export interface Post {
  /** Årsverk; posts cut are negative. */
  readonly fte: number;
  readonly form: PostForm;
  readonly role: PostRole;
  /** 1-based line of the text, and where it stands in it, end not included. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface PositionReading {
  readonly text: string;
  /** Årsverk stated in the text, all posts together; null where none is stated or the number is open. */
  readonly fte: number | null;
  /** Årsverk that the words only imply; null where none. */
  readonly implied: number | null;
  readonly posts: readonly Post[];
  /** True where positions are spoken of ("flere stillinger") and no number can be given. */
  readonly open: boolean;
  /** True where `fte` is a step between two levels ("fra 60 % til 75 %"). */
  readonly change: boolean;
}

/** Årsverk to the fourth decimal: posts are stated to a hundredth of a per cent at most ("73,68 % stilling"). */
export function roundPosts(fte: number): number {
  return Math.round(fte * 10_000) / 10_000;
}
