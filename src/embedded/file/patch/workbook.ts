/** The workbook part: list of sheets, names, active sheet, protection, and the wish to be calculated on opening. */
import type { Book, Sheet } from "../../model";
import type { Source } from "../read/source";
import { applyEdits, openingTag, type Edit } from "../xml/edit";
import { element } from "../xml/escape";
import { childOf, descend, flagOf, numberOf } from "../xml/find";
import { workbookOrder } from "../write/order";
import { setChildren } from "./children";
import { namesXml } from "./names";
import { sheetsXml, type Place } from "./sheet-list";

interface WorkbookInput {
  text: string;
  source: Source;
  book: Book;
  before: Book;
  places: readonly Place[];
  relations: ReadonlyMap<Sheet, string>;
  /** Whether any other part differs from the opened one. */
  changed: boolean;
}

/** An element with some attributes set, as an edit where it is there, else as text to be inserted. */
function setAttributes(input: WorkbookInput, name: string, values: Record<string, string | null>, edits: Edit[], wanted: Record<string, string>): void {
  const node = childOf(input.source.workbook, name);
  if (node) edits.push(openingTag(input.text, node, values));
  else if (Object.values(values).some((value) => value !== null)) wanted[name] = element(name, values);
}

const modes: Record<Book["calculationMode"], string | null> = { Automatic: null, AutomaticExceptTables: "autoNoTable", Manual: "manual" };

/**
 * Which sheet is shown first. The user's own choice stands as long as that sheet is there: two sheets marked as
 * selected would be edited as one group, and taking the mark away would mean rewriting an untouched sheet.
 */
function activePlace({ book, source, places }: WorkbookInput): number {
  const stated = numberOf(descend(source.workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  const node = childOf(source.workbook, "sheets")?.children[stated];
  const visible = ({ sheet }: Place): boolean => sheet === null || sheet.visibility === "Visible";
  const old = node ? places.findIndex((each) => each.node?.start === node.start && visible(each)) : -1;
  if (old >= 0) return old;
  const active = places.findIndex((each) => each.sheet?.id === book.active && visible(each));
  return active >= 0 ? active : Math.max(0, places.findIndex(visible));
}

/** What was changed makes old results doubtful: Excel shall compute everything when it opens the file. */
function wantCalculation(input: WorkbookInput, values: Record<string, string | null>, edits: Edit[], wanted: Record<string, string>): void {
  const known = flagOf(childOf(input.source.workbook, "calcPr"), "fullCalcOnLoad");
  if (!known || Object.keys(values).length > 0) setAttributes(input, "calcPr", { fullCalcOnLoad: "1", ...values }, edits, wanted);
}

/** The part's new text; the same text where nothing changed. */
export function patchWorkbook(input: WorkbookInput): string {
  const { text, source, book, before } = input;
  const edits: Edit[] = [];
  const wanted: Record<string, string> = {};
  const sheets = sheetsXml(text, source, input.places, input.relations);
  if (sheets !== null) wanted["sheets"] = sheets;
  const names = namesXml(input);
  const known = childOf(source.workbook, "definedNames");
  if (names !== (known ? text.slice(known.start, known.end) : "")) wanted["definedNames"] = names;
  const view = descend(source.workbook, "bookViews", "workbookView");
  const active = activePlace(input);
  if (view && active !== (numberOf(view, "activeTab") ?? 0)) {
    edits.push(openingTag(text, view, { activeTab: String(active), firstSheet: null }));
  }
  if (book.structureProtected !== before.structureProtected) {
    setAttributes(input, "workbookProtection", { lockStructure: book.structureProtected ? "1" : null }, edits, wanted);
  }
  if (book.calculationMode !== before.calculationMode) wantCalculation(input, { calcMode: modes[book.calculationMode] }, edits, wanted);
  else if (input.changed || edits.length > 0 || Object.keys(wanted).length > 0) wantCalculation(input, {}, edits, wanted);
  return applyEdits(text, [...edits, ...setChildren(text, source.workbook, workbookOrder, wanted)]);
}
