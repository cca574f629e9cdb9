/** A sheet's own properties: a name and a text each. */
import type { Sheet } from "../model";
import { fail } from "../problem";
import { define } from "./define";
import { thing } from "./things";
import { asText } from "./values";

function keyOf(sheet: Sheet, key: string): string | undefined {
  return [...(sheet.customProperties?.keys() ?? [])].find((one) => one.toLowerCase() === key.toLowerCase());
}

function find(sheet: Sheet, given: string) {
  const key = keyOf(sheet, given);
  return key === undefined ? null : thing("WorksheetCustomProperty", { sheet, key });
}

export const sheetPropertiesClass = define("WorksheetCustomPropertyCollection", {
  methods: {
    Add: (sheet, args) => {
      const key = keyOf(sheet, args.text(0)) ?? args.text(0);
      if (key === "" || key.length > 255) fail("InvalidArgument");
      (sheet.customProperties ??= new Map()).set(key, args.text(1));
      return thing("WorksheetCustomProperty", { sheet, key });
    },
    GetItemOrNullObject: (sheet, args) => find(sheet, args.text(0)),
  },
  item: (sheet, key) => find(sheet, asText(key)) ?? fail("ItemNotFound"),
  items: (sheet) => [...(sheet.customProperties?.keys() ?? [])].map((key) => thing("WorksheetCustomProperty", { sheet, key })),
});

export const sheetPropertyClass = define("WorksheetCustomProperty", {
  identity: ({ key }) => ({ Key: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties?.get(key) ?? fail("ItemNotFound"),
      set: ({ sheet, key }, value) => void sheet.customProperties?.set(key, asText(value)),
    },
  },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties?.delete(key) },
});
