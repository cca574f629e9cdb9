/** What belongs to the workbook: document properties, settings, protection of its structure. */
import type { Book } from "../model";
import { fail } from "../problem";
import { define, type ScalarMember } from "./define";
import { thing } from "./things";
import { asText } from "./values";

function property(key: string): ScalarMember<Book> {
  return {
    get: (book) => book.properties[key] ?? "",
    set: (book, value) => void (book.properties[key] = asText(value)),
  };
}

export const documentPropertiesClass = define("DocumentProperties", {
  scalars: {
    Title: property("title"),
    Subject: property("subject"),
    Author: property("author"),
    Manager: property("manager"),
    Company: property("company"),
    Category: property("category"),
    Keywords: property("keywords"),
    Comments: property("comments"),
    LastAuthor: { get: (book) => book.properties.lastAuthor ?? "" },
    RevisionNumber: {
      get: (book) => book.properties.revisionNumber ?? 0,
      set: (book, value) => void (book.properties.revisionNumber = typeof value === "number" ? value : fail("InvalidArgument")),
    },
    CreationDate: { get: (book) => book.properties.creationDate ?? null },
  },
  links: { Custom: (book) => thing("CustomPropertyCollection", book) },
});

function customKey(book: Book, key: string): string | undefined {
  return [...book.customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
}

function customValue(value: unknown): string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : fail("InvalidArgument");
}

export const customPropertiesClass = define("CustomPropertyCollection", {
  methods: {
    Add: (book, args) => {
      const key = customKey(book, args.text(0)) ?? args.text(0);
      if (key === "" || key.length > 255) fail("InvalidArgument");
      book.customProperties.set(key, customValue(args.raw(1)));
      return thing("CustomProperty", { key });
    },
    DeleteAll: (book) => book.customProperties.clear(),
    GetItemOrNullObject: (book, args) => {
      const key = customKey(book, args.text(0));
      return key === undefined ? null : thing("CustomProperty", { key });
    },
  },
  item: (book, key) => thing("CustomProperty", { key: customKey(book, asText(key)) ?? fail("ItemNotFound") }),
  items: (book) => [...book.customProperties.keys()].map((key) => thing("CustomProperty", { key })),
});

export const customPropertyClass = define("CustomProperty", {
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, world) => world.book.customProperties.get(key) ?? null,
      set: ({ key }, value, world) => void world.book.customProperties.set(key, customValue(value)),
    },
    Type: {
      get: ({ key }, world) => {
        const value = world.book.customProperties.get(key);
        return typeof value === "number" ? (Number.isInteger(value) ? "Number" : "Float") : typeof value === "boolean" ? "Boolean" : "String";
      },
    },
  },
  methods: { Delete: ({ key }, _args, world) => void world.book.customProperties.delete(key) },
});

export const settingsClass = define("SettingCollection", {
  methods: {
    Add: (book, args) => {
      book.settings.set(args.text(0), args.raw(1));
      return thing("Setting", { key: args.text(0) });
    },
    GetItemOrNullObject: (book, args) => (book.settings.has(args.text(0)) ? thing("Setting", { key: args.text(0) }) : null),
  },
  item: (book, key) => (book.settings.has(asText(key)) ? thing("Setting", { key: asText(key) }) : fail("ItemNotFound")),
  items: (book) => [...book.settings.keys()].map((key) => thing("Setting", { key })),
});

export const settingClass = define("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, world) => world.book.settings.get(key) ?? null,
      set: ({ key }, value, world) => void world.book.settings.set(key, value),
    },
  },
  methods: { Delete: ({ key }, _args, world) => void world.book.settings.delete(key) },
});

const passwords = new WeakMap<Book, string>();

export const workbookProtectionClass = define("WorkbookProtection", {
  scalars: { Protected: { get: (book) => book.structureProtected } },
  methods: {
    Protect: (book, args) => {
      if (book.structureProtected) fail("InvalidOperation");
      if (args.given(0)) passwords.set(book, args.text(0));
      book.structureProtected = true;
    },
    Unprotect: (book, args) => {
      const wanted = passwords.get(book);
      if (wanted !== undefined && (!args.given(0) || args.text(0) !== wanted)) fail("AccessDenied");
      passwords.delete(book);
      book.structureProtected = false;
    },
  },
});
