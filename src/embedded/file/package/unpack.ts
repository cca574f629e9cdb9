/** Bytes of a file to its parts, or the reason why they cannot be had. */
import { unzipSync } from "fflate";

export type OpenCode = "not-a-workbook" | "encrypted-workbook" | "old-workbook-format" | "broken-workbook";

/** A file that cannot be opened: thrown inside this folder, a value at its door. */
export class OpenFailure extends Error {
  constructor(
    readonly code: OpenCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Unpacked bytes that we accept: a hundred times the largest workbook we have met. */
const unpackedLimit = 400 * 1024 * 1024;
const partLimit = 65_000;

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Whether `word` stands in the file as UTF-16, as names in an OLE container do. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes([...word].map((letter) => `${letter}\0`).join(""));
}

/** An OLE container: an encrypted package, a workbook of Excel 97–2003, or something else. */
function compoundFile(bytes: Uint8Array): OpenFailure {
  if (holdsUtf16(bytes, "EncryptedPackage")) return new OpenFailure("encrypted-workbook", "EncryptedPackage");
  if (holdsUtf16(bytes, "Workbook") || holdsUtf16(bytes, "Book")) return new OpenFailure("old-workbook-format", "xls");
  return new OpenFailure("not-a-workbook", "ole");
}

/** Parts by name; folders are left out, back slashes put right. Throws `OpenFailure`. */
export function unpack(bytes: Uint8Array, limit: number = unpackedLimit): Map<string, Uint8Array> {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) throw compoundFile(bytes);
  if (!startsWith(bytes, 0x50, 0x4b)) throw new OpenFailure("not-a-workbook", bytes.length === 0 ? "empty" : "no-zip");
  let total = 0;
  let count = 0;
  const accept = (file: { name: string; originalSize: number }): boolean => {
    total += file.originalSize;
    count += 1;
    if (total > limit || count > partLimit) throw new OpenFailure("broken-workbook", "too-large");
    return !file.name.endsWith("/");
  };
  try {
    const entries = unzipSync(bytes, { filter: accept });
    return new Map(Object.entries(entries).map(([name, data]) => [name.replace(/\\/g, "/").replace(/^\//, ""), data]));
  } catch (error) {
    if (error instanceof OpenFailure) throw error;
    throw new OpenFailure("broken-workbook", error instanceof Error ? error.message : "zip");
  }
}
