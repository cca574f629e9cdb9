/** The first month of a part of a year. Seasons say no month, so they are not here. */

const monthOf = (patterns: string): RegExp => new RegExp(`(?<![a-zæøå0-9])(?:${patterns})(?![a-zæøå])`, "u");

/** First month of a part of a year; seasons say no month. */
export const startMonths: readonly (readonly [RegExp, number])[] = [
  [monthOf("h1|(?:1\\.?|første|fyrste) ?(?:halvår|kvartal|kv|tertial)|q1|primo|januar|jan|årsskiftet"), 1],
  [monthOf("februar|feb"), 2],
  [monthOf("mars"), 3],
  [monthOf("(?:2\\.?|andre|annet) ?(?:kvartal|kv)|q2|april|apr"), 4],
  [monthOf("(?:2\\.?|andre|annet) ?tertial|mai"), 5],
  [monthOf("juni|jun"), 6],
  [monthOf("(?:2\\.?|andre|annet) ?halvår|h2|(?:3\\.?|tredje) ?(?:kvartal|kv)|q3|medio|juli|jul"), 7],
  [monthOf("august|aug|skolestart|skulestart|barnehagestart|studiestart"), 8],
  [monthOf("(?:3\\.?|tredje) ?tertial|september|sept?"), 9],
  [monthOf("(?:4\\.?|fjerde) ?(?:kvartal|kv)|q4|oktober|okt"), 10],
  [monthOf("november|nov"), 11],
  [monthOf("desember|des|ultimo"), 12],
];
