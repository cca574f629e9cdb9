/** Seasons: they name no month, so the month most often meant is taken and the other likely one is kept beside it. */

export interface Season {
  /** The words as they stand in the plain text. */
  readonly words: string;
  /** 1–12, the month in which something most likely begins. */
  readonly month: number;
  /** The other month that may be meant. */
  readonly other: number;
}

/** Autumn begins after the summer, with the school year; a spring may mean the whole year. */
const seasons: readonly (readonly [RegExp, number, number])[] = [
  [/(?<![a-zæøå])(?:høst|haust)(?:en|halvåret|semesteret)?(?![a-zæøå])/u, 8, 1],
  [/(?<![a-zæøå])(?:sommer|sommar)(?:en)?(?![a-zæøå])/u, 7, 1],
  [/(?<![a-zæøå])vår(?:en|halvåret|semesteret)?(?![a-zæøå])/u, 1, 4],
];

/** The last season named in a plain text that stands before a year, or null. */
export function seasonIn(plain: string): Season | null {
  for (const [pattern, month, other] of seasons) {
    const words = pattern.exec(plain)?.[0];
    if (words !== undefined) return { words, month, other };
  }
  return null;
}
