/** The month in which the words say that a tiltak begins. */
import { plainSpaces } from "../find/sheet-view";
import { readYears } from "../notation/years";
import type { Draft } from "../segments/draft";

const startWords = /(?<!\p{L})(opp|på)?start\p{L}*|(?<!\p{L})(fra|frå|f\.?o\.?m|iverksett\p{L}*|igangsett\p{L}*|igangsatt|virkning|verknad|åpn\p{L}*|opn\p{L}*)(?!\p{L})/iu;

/** `isStart`: the head above the words says that they are a start. A month of something else is no start. */
export function beginsIn(text: string | null, isStart: boolean): Draft["begins"] {
  if (text === null || text.length > 400) return null;
  const read = readYears(text);
  const month = read.startMonth ?? read.season?.month ?? null;
  if (month === null || read.from === null || (month === 1 && read.season === null)) return null;
  const stated = isStart || read.kind === "open" || startWords.test(plainSpaces(text));
  return stated ? { year: read.from, month, season: read.season } : null;
}
