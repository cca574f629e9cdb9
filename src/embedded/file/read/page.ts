/** Page set-up: orientation, paper, fitting, margins (points), header and footer with their `&` codes. */
import type { PageLayout } from "../../model";
import { paperName } from "../paper";
import { childOf, childrenNamed, descend, flagOf, numberOf } from "../xml/find";
import { unescapeCellText } from "../xml/escape";
import type { XmlNode } from "../xml/tree";

const pointsPerInch = 72;

function readMargins(node: XmlNode | undefined, standard: PageLayout["margins"]): PageLayout["margins"] {
  const margin = (name: keyof PageLayout["margins"]): number => {
    const inches = numberOf(node, name);
    // A file rounds inches: 0.3 is 21.6 points, not 21.599999999999998.
    return inches === null ? standard[name] : Math.round(inches * pointsPerInch * 1e6) / 1e6;
  };
  return { left: margin("left"), right: margin("right"), top: margin("top"), bottom: margin("bottom"), header: margin("header"), footer: margin("footer") };
}

/** Pages in width or height; 0 in the file means as many as needed. */
function readFit(setup: XmlNode | undefined, name: string, fits: boolean): number | null {
  if (!fits) return null;
  const pages = numberOf(setup, name) ?? 1;
  return pages === 0 ? null : pages;
}

/** Rows or columns before which somebody has put a break; those of Excel's own making are left out. */
function readBreaks(node: XmlNode | undefined): number[] {
  return childrenNamed(node, "brk").filter((one) => flagOf(one, "man")).flatMap((one) => numberOf(one, "id") ?? []);
}

/** Texts of even and first pages, where they differ from the others. */
function readOtherPages(texts: XmlNode | undefined): Record<string, string> {
  const [first, even] = [flagOf(texts, "differentFirst"), flagOf(texts, "differentOddEven")];
  const state = first ? (even ? "FirstOddAndEven" : "FirstAndDefault") : "OddAndEven";
  const found = ["evenHeader", "evenFooter", "firstHeader", "firstFooter"].flatMap((name) => {
    const text = unescapeCellText(childOf(texts, name)?.text ?? "");
    return text === "" ? [] : [[name, text] as const];
  });
  return { ...Object.fromEntries(found), ...(first || even ? { headerFooterState: state } : {}) };
}

export function readPage(worksheet: XmlNode, standard: PageLayout): PageLayout {
  const setup = childOf(worksheet, "pageSetup");
  const print = childOf(worksheet, "printOptions");
  const texts = childOf(worksheet, "headerFooter");
  const rowBreaks = readBreaks(childOf(worksheet, "rowBreaks"));
  const columnBreaks = readBreaks(childOf(worksheet, "colBreaks"));
  const fits = flagOf(descend(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  return {
    ...standard,
    orientation: setup?.attributes["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperName(numberOf(setup, "paperSize")) ?? standard.paperSize,
    fitWidth: readFit(setup, "fitToWidth", fits),
    fitHeight: readFit(setup, "fitToHeight", fits),
    scale: fits ? null : (numberOf(setup, "scale") ?? 100),
    margins: readMargins(childOf(worksheet, "pageMargins"), standard.margins),
    header: unescapeCellText(childOf(texts, "oddHeader")?.text ?? ""),
    footer: unescapeCellText(childOf(texts, "oddFooter")?.text ?? ""),
    ...readOtherPages(texts),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
    ...(columnBreaks.length > 0 ? { columnBreaks } : {}),
    centerHorizontally: flagOf(print, "horizontalCentered"),
    centerVertically: flagOf(print, "verticalCentered"),
    printGridlines: flagOf(print, "gridLines"),
  };
}
