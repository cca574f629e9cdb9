/** Norwegian number words (bokmål and nynorsk): `tohundreogfemti`, `fem og tjue`, `halvannen`, `to og en halv`. */

const units: Readonly<Record<string, number>> = {
  en: 1,
  én: 1,
  ein: 1,
  éin: 1,
  ei: 1,
  éi: 1,
  et: 1,
  ett: 1,
  eit: 1,
  eitt: 1,
  éitt: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
};
const teens: Readonly<Record<string, number>> = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
};
const tens: Readonly<Record<string, number>> = {
  tjue: 20,
  tyve: 20,
  tretti: 30,
  tredve: 30,
  førti: 40,
  førr: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
};
const whole: Readonly<Record<string, number>> = { ...units, ...teens, ...tens, hundre: 100 };
const halves: Readonly<Record<string, number>> = {
  halvannen: 1.5,
  halvannet: 1.5,
  halvanna: 1.5,
  halvtanna: 1.5,
  "tre kvart": 0.75,
  "en kvart": 0.25,
  "ein kvart": 0.25,
  "halvannet hundre": 150,
};

const longestFirst = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|");

const wordOrAnd = new RegExp(`(${longestFirst(whole)})|og| `, "y");
const andAHalf = " og (?:en|ein|et|eit|ei) halv[te]?";
/** A number word ends its word, unless a scale is written together with it ("femhundretusen"). */
const endOfNumber = "(?=$|[^a-zæøåé]|tusen|mill|milliard)";
const notInWord = "(?<![a-zæøåé0-9])";

/** Number words in running text; a hit still has to prove itself by `wordsValue`. */
export const numberWords = `${notInWord}(?:${longestFirst(halves)}|(?:en |ein |et |eit |ei )?halv[te]?(?![a-zæøå])|(?:${longestFirst(
  whole,
)})(?:(?!${andAHalf})(?: og | |og)?(?:${longestFirst(whole)}))*(?:${andAHalf})?)${endOfNumber}`;

/** The number that the words say, or null where they are no number ("ni ti"). */
export function wordsValue(text: string): number | null {
  const half = halves[text];
  if (half !== undefined) return half;
  if (/^(?:en |ein |et |eit |ei )?halv[te]?$/.test(text)) return 0.5;
  const rest = text.replace(new RegExp(`${andAHalf}$`), "");
  const value = wholeValue(rest);
  return value === null ? null : value + (rest === text ? 0 : 0.5);
}

function wholeValue(text: string): number | null {
  let hundreds = 0;
  let below = 0;
  wordOrAnd.lastIndex = 0;
  while (wordOrAnd.lastIndex < text.length) {
    const match = wordOrAnd.exec(text);
    if (!match) return null;
    const value = match[1] === undefined ? undefined : whole[match[1]];
    if (value === undefined) continue;
    if (value === 100) {
      if (hundreds > 0) return null;
      hundreds = 100 * (below || 1);
      below = 0;
    } else if (below === 0 || fits(below, value)) below += value;
    else return null;
  }
  return hundreds + below || null;
}

/** "tjue" + "fem" and "fem og" + "tyve" make one number; "to" + "tre" make none. */
function fits(before: number, value: number): boolean {
  const [small, large] = before < value ? [before, value] : [value, before];
  return small < 10 && large >= 20 && large % 10 === 0;
}
