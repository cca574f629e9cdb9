/** Names of the sheets of an .xlsx file as the file itself has them: a host gives inserted sheets other names where one is taken. */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { done, failed, type Outcome } from "../plan/outcome";

const part = "xl/workbook.xml";
/** First bytes of the container that Excel puts an encrypted workbook in, and that its old formats were. */
const container = [0xd0, 0xcf, 0x11, 0xe0];

/** In the order of the workbook. Fails with `encrypted-workbook`, `not-a-workbook` or `broken-workbook`; `file` names it. */
export function sheetNames(file: string, base64: string): Outcome<readonly string[]> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  if (container.every((byte, i) => bytes[i] === byte)) return failed(/\.xls[xm]$/i.test(file) ? "encrypted-workbook" : "old-workbook-format", { file });
  const xml = workbookPart(bytes);
  if (xml === null) return failed("not-a-workbook", { file });
  const names = namesIn(xml);
  return names ? done(names) : failed("broken-workbook", { file });
}

function workbookPart(bytes: Uint8Array): string | null {
  try {
    const found = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
    return found ? strFromU8(found) : null;
  } catch {
    return null;
  }
}

function namesIn(xml: string): readonly string[] | null {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    const name = tag.local === "sheet" ? tag.attributes["name"]?.value : undefined;
    if (name !== undefined) names.push(name);
  });
  try {
    parser.write(xml).close();
    return names;
  } catch {
    return null;
  }
}
