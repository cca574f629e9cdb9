/** Which language a page speaks: what its address asks for, else the host's or the browser's. */
import { hostTag } from "../../src/embedded/page/host-tag";
import { languageAsked } from "../../src/text/language";

test("the address goes before the tag", () => {
  expect(languageAsked("?lang=nn", "en-US")).toBe("nn");
  expect(languageAsked("?step=les&lang=en", "nb-NO")).toBe("en");
});

test("without a language, or with one that is not ours, the tag decides; all foreign ones get English", () => {
  expect(["nb-NO", "no", "nn-NO", "en-US", "de-DE"].map((tag) => languageAsked("", tag))).toEqual(["nb", "nb", "nn", "en", "en"]);
  expect(languageAsked("?lang=sv", "nn-NO")).toBe("nn");
});

test("the embedded workbook says Excel's tag of that language", () => {
  expect([hostTag("?lang=nn", "nb-NO"), hostTag("", "nb"), hostTag("", "en-US")]).toEqual(["nn-NO", "nb-NO", "en-GB"]);
});
