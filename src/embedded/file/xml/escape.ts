/** Text into XML and back, as Office writes it: what XML cannot hold stands as `_xHHHH_`. */

/** Control characters, lone surrogates and non-characters, and text that itself looks like an escape. */
const unsafe = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

function hex(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Escapes markup only. */
function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/[&<>"]/g, (each) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[each] ?? each);
}

/** For an attribute: line breaks and tabs would else be read as spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(dropForbidden(text)).replace(/[\r\n\t]/g, (each) => `&#${each.charCodeAt(0)};`);
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Where `_xHHHH_` means nothing (formulas, names, charts), characters that XML cannot hold are left out. */
function dropForbidden(text: string): string {
  return text.replace(forbidden, "");
}

/** Escapes text for an element without `_xHHHH_` rules. */
export function escapeText(text: string): string {
  return escapeXml(dropForbidden(text)).replace(/\r/g, "&#13;");
}

/** `_xHHHH_` for what XML cannot hold; markup is not escaped yet. */
export function hexEscaped(text: string): string {
  return text.replace(unsafe, hex);
}

/** Escapes an ST_Xstring (cell text, header texts): every character comes back. */
export function escapeCellText(text: string): string {
  return escapeXml(hexEscaped(text));
}

/** The characters meant by an ST_Xstring. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** ` name="value"` for each that has a value, in the order given. */
export function attributes(values: Record<string, string | number | boolean | null | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value))}"`)
    .join("");
}

/** `<name …>inner</name>`, or `<name …/>` when there is nothing inside. */
export function element(name: string, values: Record<string, string | number | boolean | null | undefined>, inner = ""): string {
  const head = `<${name}${attributes(values)}`;
  return inner === "" ? `${head}/>` : `${head}>${inner}</${name}>`;
}

/** `<t>` with white space kept where it would else be lost. */
export function textElement(text: string): string {
  const keep = /^\s|\s$|[\n\t]|\s{2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${keep}>${escapeCellText(text)}</t>`;
}
