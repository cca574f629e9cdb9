/** Numbers that tell two tiltak of the same words apart: the stage of building, the grade, the year, the serial number. */

const ordinals: Readonly<Record<string, number>> = {
  første: 1, fyrste: 1, andre: 2, tredje: 3, fjerde: 4, femte: 5, sjette: 6, sjuende: 7, syvende: 7, åttende: 8, niende: 9, tiende: 10,
};
const romans = ["i", "ii", "iii", "iv", "v", "vi"];

const stage = /(?<!\p{L})(?:bygge?|byggje)?(?:trinn|steg|fase|etappe|del)\s+(\d{1,2}|[ivx]{1,3})(?![\p{L}\d])/giu;
const grade = /(?<![\p{L}\d])(?:(\d{1,2})\.|(\p{L}+))\s*(?:trinn|klasse|klassetrinn|årstrinn)(?!\p{L})/giu;
const serial = /(?<!\p{L})(?:nr|nummer|hjemmel|heimel)\.?\s*(\d{1,3})(?!\d)/giu;
const year = /(?<!\d)(20\d\d)(?!\d)/gu;
/** The year that something starts in says when, not what. */
const starting = /(?:start\p{L}*|oppstart|planlegging|fra|frå|innen|innan|ferdig|vedtatt|i)\s+(?:i\s+)?20\d\d/giu;
const road = /(?<!\p{L})(?:fv|rv|ev|fylkesvei|fylkesveg|riksvei|riksveg)\.?\s*(\d{1,4})(?!\d)/giu;

/** The numbers of each sort in the first sentence. */
export type Marks = Readonly<Record<"stage" | "grade" | "serial" | "year" | "road", ReadonlySet<number>>>;

export function marksOf(text: string): Marks {
  const first = text.split("\n")[0] ?? "";
  const numbers = (pattern: RegExp, source = first): ReadonlySet<number> =>
    new Set([...source.matchAll(pattern)].flatMap((match) => numberOf(match[1] ?? match[2] ?? "") ?? []));
  return {
    stage: numbers(stage),
    grade: numbers(grade),
    serial: numbers(serial),
    year: numbers(year, first.replace(starting, " ")),
    road: numbers(road),
  };
}

function numberOf(written: string): number | null {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (Object.hasOwn(ordinals, word)) return ordinals[word] ?? null;
  const roman = romans.indexOf(word);
  return roman < 0 ? null : roman + 1;
}

/** True where both name a number of the same sort and have none in common. */
export function marksDiffer(a: Marks, b: Marks): boolean {
  return (Object.keys(a) as (keyof Marks)[]).some(
    (sort) => a[sort].size > 0 && b[sort].size > 0 && ![...a[sort]].some((number) => b[sort].has(number)),
  );
}
