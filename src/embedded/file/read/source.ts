/** The parts of an opened package and the few that everything else refers to. */
import { actualName } from "../package/paths";
import { relationshipsOf, targetOfKind } from "../package/relationships";
import { OpenFailure } from "../package/unpack";
import { decodeXml } from "../xml/encoding";
import { parseXml, type XmlNode } from "../xml/tree";

export interface Source {
  parts: ReadonlyMap<string, Uint8Array>;
  workbookPart: string;
  workbook: XmlNode;
}

/** The root of a part; null where there is no such part. */
export function readPart(parts: ReadonlyMap<string, Uint8Array>, part: string | null): XmlNode | null {
  const bytes = part === null ? undefined : parts.get(part);
  return bytes ? parseXml(decodeXml(bytes)) : null;
}

/** Root of the part that the workbook relates to as `kind`. */
export function relatedPart(source: Pick<Source, "parts" | "workbookPart">, kind: string): XmlNode | null {
  return readPart(source.parts, targetOfKind(source.parts, source.workbookPart, kind));
}

/** Finds the workbook by relationship. Throws `OpenFailure` where the package holds none. */
export function findWorkbook(parts: ReadonlyMap<string, Uint8Array>): Source {
  const main = relationshipsOf(parts, "").find((each) => each.kind === "officeDocument");
  const part = main ? actualName(parts, main.target) : null;
  if (part === null) throw new OpenFailure("not-a-workbook", main ? "no-main-part" : "no-workbook");
  if (part.endsWith(".bin")) throw new OpenFailure("old-workbook-format", "xlsb");
  const workbook = readPart(parts, part);
  if (!workbook || workbook.local !== "workbook") throw new OpenFailure("not-a-workbook", workbook?.local ?? "empty");
  if (!readPart(parts, "[Content_Types].xml")) throw new OpenFailure("broken-workbook", "[Content_Types].xml");
  return { parts, workbookPart: part, workbook };
}
