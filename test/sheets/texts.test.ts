import { keysOf, say, type SheetText } from "../../src/sheets/texts";
import { en } from "../../src/text/sheets/en";
import { nb } from "../../src/text/sheets/nb";
import { nn } from "../../src/text/sheets/nn";

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();

test.each(Object.keys(nb) as SheetText[])("%s has the same placeholders in all languages, and stands in a formula unharmed", (key) => {
  expect(placeholders(nn[key])).toEqual(placeholders(nb[key]));
  expect(placeholders(en[key])).toEqual(placeholders(nb[key]));
  for (const text of [nb[key], nn[key], en[key]]) {
    expect(text.trim()).not.toBe("");
    // Excel takes no text constant of more than 255 characters in a formula; a quotation mark would end it.
    expect(text).not.toContain('"');
    expect(text.length).toBeLessThan(256);
  }
});

test("a text is known again in whatever language it was written", () => {
  expect(keysOf("kjelda er endra")).toEqual(["stateSourceChanged"]);
  expect(keysOf("source has changed")).toEqual(["stateSourceChanged"]);
  expect(keysOf("noe annet")).toEqual([]);
});

test("placeholders are filled, and kroner get their spaces", () => {
  expect(say("nb", "perUnitWithoutCount", { kroner: 1000 })).toBe("1\u00A0000 kr pr. stk., antall mangler");
});
