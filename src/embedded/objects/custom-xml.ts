/** Custom XML parts, by id and by namespace. */
import type { Book } from "../model";
import { fail } from "../problem";
import type { World } from "../world";
import { define } from "./define";
import { thing, type Thing } from "./things";
import { asText } from "./values";

/** Namespace of the outermost element; "" where it has none, null where the text is no XML. */
function namespaceOf(xml: string): string | null {
  const body = xml.replace(/^\uFEFF/, "").replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, "").trim();
  const root = /^<(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(body);
  if (!root) return null;
  const name = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[3] ?? "");
  return found ? (found[1] ?? found[2] ?? "") : "";
}

function freeXmlId(book: Book): string {
  const used = new Set(book.customXml.map((one) => one.id));
  for (let number = 1; ; number += 1) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
    if (!used.has(id)) return id;
  }
}

function xmlParts(book: Book, namespace: string | null): { id: string }[] {
  return book.customXml.filter((one) => namespace === null || namespaceOf(one.xml) === namespace);
}

function xmlItem(book: Book, namespace: string | null, id: string): Thing<"CustomXmlPart"> | null {
  const found = xmlParts(book, namespace).find((one) => one.id.toLowerCase() === id.toLowerCase());
  return found ? thing("CustomXmlPart", { id: found.id }) : null;
}

export const customXmlClass = define("CustomXmlPartCollection", {
  methods: {
    Add: (book, args) => {
      const xml = args.text(0);
      if (namespaceOf(xml) === null) fail("InvalidArgument");
      const made = { id: freeXmlId(book), xml, part: null };
      book.customXml.push(made);
      return thing("CustomXmlPart", { id: made.id });
    },
    GetByNamespace: (_book, args) => thing("CustomXmlPartScopedCollection", { namespace: args.text(0) }),
    GetItemOrNullObject: (book, args) => xmlItem(book, null, args.text(0)),
  },
  item: (book, key) => xmlItem(book, null, asText(key)) ?? fail("ItemNotFound"),
  items: (book) => xmlParts(book, null).map(({ id }) => thing("CustomXmlPart", { id })),
});

function only(namespace: string | null, world: World): Thing<"CustomXmlPart"> | null {
  const [first, ...rest] = xmlParts(world.book, namespace);
  return first && rest.length === 0 ? thing("CustomXmlPart", { id: first.id }) : null;
}

export const scopedXmlClass = define("CustomXmlPartScopedCollection", {
  methods: {
    GetItemOrNullObject: ({ namespace }, args, world) => xmlItem(world.book, namespace, args.text(0)),
    GetOnlyItem: ({ namespace }, _args, world) => only(namespace, world) ?? fail("ItemNotFound"),
    GetOnlyItemOrNullObject: ({ namespace }, _args, world) => only(namespace, world),
  },
  item: ({ namespace }, key, world) => xmlItem(world.book, namespace, asText(key)) ?? fail("ItemNotFound"),
  items: ({ namespace }, world) => xmlParts(world.book, namespace).map(({ id }) => thing("CustomXmlPart", { id })),
});

function xmlPart(world: World, id: string) {
  return world.book.customXml.find((one) => one.id === id) ?? fail("ItemNotFound");
}

export const xmlPartClass = define("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ id }, world) => namespaceOf(xmlPart(world, id).xml) ?? "" },
  },
  methods: {
    Delete: ({ id }, _args, world) => {
      world.book.customXml = world.book.customXml.filter((one) => one.id !== id);
    },
    GetXml: ({ id }, _args, world) => xmlPart(world, id).xml,
    SetXml: ({ id }, args, world) => {
      if (namespaceOf(args.text(0)) === null) fail("InvalidArgument");
      xmlPart(world, id).xml = args.text(0);
    },
  },
});
