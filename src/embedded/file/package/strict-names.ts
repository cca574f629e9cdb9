/** Files saved as "Strict Open XML" use other namespaces for the same things; what is added must use theirs. */
import { relationshipsOf } from "./relationships";

const strictOffice = "http://purl.oclc.org/ooxml/officeDocument";

/** Whether a package speaks strict. */
export function isStrict(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return relationshipsOf(parts, "").some((each) => each.type.startsWith(strictOffice));
}

/** Namespaces and relationship types of the usual kind in their strict form. */
export function inStrictNames(text: string): string {
  return text
    .replace(/http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\//g, `${strictOffice}/`)
    .replace(/http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replace(/http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\/(main|chart|spreadsheetDrawing)/g, "http://purl.oclc.org/ooxml/drawingml/$1");
}
