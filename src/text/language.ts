/** Languages of the pane and the sheets, and how a sentence takes its parameters. */

export type Language = "nb" | "nn" | "en";

export const languages: readonly Language[] = ["nb", "nn", "en"];

/** Replaces `{name}` in a sentence, and `{count|rad|rader}` by the form that fits; a placeholder without a parameter stays, so that a fault shows. */
export function fillIn(sentence: string, params: Readonly<Record<string, string | number>>): string {
  const inNumber = sentence.replace(/\{(\w+)\|([^|}]*)\|([^|}]*)\}/g, (whole, name: string, one: string, many: string) =>
    params[name] === undefined ? whole : Number(params[name]) === 1 ? one : many,
  );
  return inNumber.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : typeof value === "number" ? showNumber(value) : value;
  });
}

/** `1500000.5` → `1 500 000,5` with no-break spaces; a year is passed as text by the caller. */
export function showNumber(value: number): string {
  return new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 2 }).format(value).replace("−", "-").replace("-", "\u2212");
}

/** The host's language tag to ours: `nn-NO` → `nn`, `nb-NO` and `no` → `nb`, all else → `en`. */
export function languageOf(tag: string): Language {
  const start = tag.toLowerCase().slice(0, 2);
  if (start === "nn") return "nn";
  if (start === "nb" || start === "no") return "nb";
  return "en";
}

/** The language a page's address asks for (`?lang=nn`), else that of the tag given. */
export function languageAsked(search: string, tag: string): Language {
  const asked = new URLSearchParams(search).get("lang");
  return languages.find((one) => one === asked) ?? languageOf(tag);
}
