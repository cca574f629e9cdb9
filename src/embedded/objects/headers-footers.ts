/** Headers and footers of the printed page: for all pages, for even ones, for the first. */
import { guardSheet } from "../edit/guard";
import type { PageLayout, Sheet } from "../model";
import { define, type ScalarMember } from "./define";
import type { ThingKinds } from "./kinds";
import { page } from "./sheet-parts";
import { thing } from "./things";
import { asOneOf, asText, asTruth } from "./values";

type Self = ThingKinds["HeaderFooter"];

const pages = (which: Self["pages"]) => (sheet: Sheet) => thing("HeaderFooter", { sheet, pages: which });

export const headerFooterGroupClass = define("HeaderFooterGroup", {
  scalars: {
    State: page("headerFooterState", "Default", (value) => asOneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"])),
    UseSheetMargins: page("useSheetMargins", true, asTruth),
    UseSheetScale: page("useSheetScale", true, asTruth),
  },
  links: { DefaultForAllPages: pages("default"), OddPages: pages("default"), EvenPages: pages("even"), FirstPage: pages("first") },
});

/** One text holds left, centre and right, each behind its mark (`&L`, `&C`, `&R`). */
function headerPart(text: string, mark: "L" | "C" | "R"): string {
  const parts = text.split(/(?<!&)&(?=[LCR](?![a-z]))/);
  if (!/^&?[LCR]/.test(text) && mark === "C" && parts[0] !== "") return parts[0] ?? "";
  return parts.find((part) => part.startsWith(mark))?.slice(1) ?? "";
}

function withHeaderPart(text: string, mark: "L" | "C" | "R", value: string): string {
  const all = (["L", "C", "R"] as const).map((one) => [one, one === mark ? value : headerPart(text, one)] as const);
  return all.map(([one, part]) => (part === "" ? "" : `&${one}${part}`)).join("");
}

type Where = "header" | "footer";

const keys: Record<Self["pages"], Record<Where, keyof PageLayout & string>> = {
  default: { header: "header", footer: "footer" },
  even: { header: "evenHeader", footer: "evenFooter" },
  first: { header: "firstHeader", footer: "firstFooter" },
};

function part(where: Where, mark: "L" | "C" | "R"): ScalarMember<Self> {
  const text = ({ sheet, pages: which }: Self) => String(sheet.page[keys[which][where]] ?? "");
  return {
    get: (self) => headerPart(text(self), mark),
    set: (self, value) => {
      const { sheet, pages: which } = self;
      (sheet.page as Record<string, unknown>)[keys[which][where]] = withHeaderPart(text(self), mark, asText(value));
      guardSheet(sheet);
    },
  };
}

export const headerFooterClass = define("HeaderFooter", {
  scalars: {
    LeftHeader: part("header", "L"),
    CenterHeader: part("header", "C"),
    RightHeader: part("header", "R"),
    LeftFooter: part("footer", "L"),
    CenterFooter: part("footer", "C"),
    RightFooter: part("footer", "R"),
  },
});
