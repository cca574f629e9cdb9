/** The custom XML part as text: one `post` a key, its value JSON. Written and read by us alone, so the form is fixed. */

export const memoryNamespace = "urn:tiltaksplan:minne";
export const backupNamespace = "urn:tiltaksplan:sikring";

export type Memory = Readonly<Record<string, string>>;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign).replace(/[\r\n\t\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/** The part's XML. Values are JSON text, so that no sign in them is foreign to XML. */
export function memoryXml(memory: Memory, namespace = memoryNamespace): string {
  const posts = Object.entries(memory).map(([key, json]) => `<post navn="${escape(key)}">${escape(json)}</post>`);
  return `<minne xmlns="${namespace}">${posts.join("")}</minne>`;
}

/** What a part's XML holds; an unknown form holds nothing. */
export function memoryOf(xml: string): Memory {
  const posts = xml.matchAll(/<post navn="([^"]*)">([^<]*)<\/post>/g);
  return Object.fromEntries([...posts].map(([, key = "", json = ""]) => [unescape(key), unescape(json)]));
}
