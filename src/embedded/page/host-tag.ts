/** The display language that the embedded workbook says it has, as Excel's tag. */
import { languageAsked } from "../../text/language";

const tags = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** Of the frame's address (`?lang=nn`), else of the browser's own language. */
export function hostTag(search: string, browser: string): string {
  return tags[languageAsked(search, browser)];
}
