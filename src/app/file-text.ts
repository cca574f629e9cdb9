/** Text of a file whose encoding nobody tells: statistics offices write UTF-8, and older exports Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
