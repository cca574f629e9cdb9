/** Bytes of an XML part to text and back. Parts may be UTF-8, UTF-16 or an old single-byte code page. */

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return /^(iso-8859|windows-125|us-ascii)/.test(declared) ? declared : "utf-8";
}

export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
}

/** Always UTF-8; a declaration that says otherwise is put right. */
export function encodeXml(text: string): Uint8Array {
  const declared = text.replace(/^(\s*<\?xml[^>]*encoding\s*=\s*["'])([^"']+)(["'])/i, (all, before: string, name: string, after: string) =>
    name.toLowerCase() === "utf-8" ? all : `${before}UTF-8${after}`,
  );
  return new TextEncoder().encode(declared);
}
