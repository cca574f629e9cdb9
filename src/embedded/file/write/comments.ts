/** Comments: threads with replies, plain notes, and the notes that older programs show instead of a thread. */
import type { Comment, Sheet } from "../../model";
import { cellName } from "../address";
import { contentTypes, mainNamespace, relationshipTypes, xmlHead } from "../package/kinds";
import { relationshipsOf, targetOfKind } from "../package/relationships";
import { readPersons } from "../read/comments";
import { childOf, childrenNamed, numberOf } from "../xml/find";
import { element, escapeText, textElement } from "../xml/escape";
import { appendInside, applyEdits } from "../xml/edit";
import { parseXml } from "../xml/tree";
import type { SaveContext } from "../save-context";
import { noteShapes, patchNoteShapes } from "./note-shapes";

const threadNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** A GUID that is always the same for the same words. */
function guidOf(words: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (const letter of words) {
    a = Math.imul(a ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    b = (Math.imul(b, 31) + letter.charCodeAt(0) + a) >>> 0;
  }
  const hex = [a, b, (a ^ b) >>> 0, (a + b) >>> 0].map((each) => each.toString(16).padStart(8, "0")).join("").toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

function guid(id: string, words: string): string {
  return /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id) ? id : guidOf(words);
}

const threadHint =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924";

function noteText(comment: Comment): string {
  if (comment.note) return comment.text;
  return [`${threadHint}\n\nComment:\n    ${comment.text}`, ...comment.replies.map((reply) => `Reply:\n    ${reply.text}`)].join("\n");
}

/** Notes that were there and read as before, by cell, with their own text and author. */
function oldNotes(text: string | null, before: Sheet | null, now: Sheet): Map<string, { author: string; inner: string }> {
  const kept = new Map<string, { author: string; inner: string }>();
  if (text === null || !before) return kept;
  const same = new Set(before.comments.filter((old) => now.comments.some((each) => JSON.stringify(each) === JSON.stringify(old))).map(placeName));
  const root = parseXml(text);
  const authors = childrenNamed(childOf(root, "authors"), "author").map((node) => node.text);
  for (const node of childrenNamed(childOf(root, "commentList"), "comment")) {
    const ref = node.attributes["ref"] ?? "";
    if (same.has(ref)) kept.set(ref, { author: authors[numberOf(node, "authorId") ?? 0] ?? "", inner: text.slice(node.innerStart, node.innerEnd) });
  }
  return kept;
}

function placeName(comment: Comment): string {
  return cellName(comment.row, comment.column);
}

function notesXml(now: Sheet, old: ReadonlyMap<string, { author: string; inner: string }>, prefixed: boolean): string {
  const authors: string[] = [];
  const authorId = (author: string): number => (authors.includes(author) ? authors.indexOf(author) : authors.push(author) - 1);
  const list = [...now.comments].sort((a, b) => a.row - b.row || a.column - b.column).map((comment) => {
    const ref = placeName(comment);
    const known = prefixed ? undefined : old.get(ref);
    const author = known?.author ?? (comment.note ? comment.author : `tc=${guid(comment.id, `${now.id}${ref}`)}`);
    return element("comment", { ref, authorId: authorId(author) }, known?.inner ?? `<text>${textElement(noteText(comment))}</text>`);
  });
  const names = authors.map((author) => `<author>${escapeText(author)}</author>`).join("");
  return `${xmlHead}<comments xmlns="${mainNamespace}"><authors>${names}</authors><commentList>${list.join("")}</commentList></comments>`;
}

/** Ids of all who write here; those not yet in the person list are added to it. */
function personIds(threads: readonly Comment[], { draft, source }: SaveContext): Map<string, string> {
  const ids = new Map([...readPersons(draft.parts, source.workbookPart)].map(([id, name]) => [name, id]));
  const part = targetOfKind(draft.parts, source.workbookPart, "person");
  const missing = [...new Set(threads.flatMap((thread) => [thread.author, ...thread.replies.map((reply) => reply.author)]))].filter((name) => !ids.has(name));
  const nodes = missing.map((name) => {
    ids.set(name, guidOf(`person ${name}`));
    return element("person", { displayName: name, id: ids.get(name) ?? "", userId: name, providerId: "None" });
  });
  if (nodes.length === 0) return ids;
  if (part === null) {
    const added = draft.add("xl/persons/person", "xml", contentTypes.person, `${xmlHead}<personList xmlns="${threadNamespace}">${nodes.join("")}</personList>`);
    draft.relate(source.workbookPart, relationshipTypes.person, added);
  } else {
    const text = draft.text(part);
    draft.setText(part, applyEdits(text, appendInside(text, parseXml(text), nodes.join(""))));
  }
  return ids;
}

function threadsXml(sheet: Sheet, threads: readonly Comment[], persons: ReadonlyMap<string, string>): string {
  const one = (ref: string, id: string, entry: { author: string; text: string; created: string }, more: Record<string, string | boolean | null>): string =>
    element("threadedComment", { ref, dT: entry.created || null, personId: persons.get(entry.author) ?? "", id, ...more }, `<text>${escapeText(entry.text)}</text>`);
  const all = threads.flatMap((thread) => {
    const ref = placeName(thread);
    const id = guid(thread.id, `${sheet.id}${ref}`);
    const replies = thread.replies.map((reply, at) => one(ref, guid(reply.id, `${sheet.id}${ref}${at}`), reply, { parentId: id }));
    return [one(ref, id, thread, { done: thread.resolved ? true : null }), ...replies];
  });
  return `${xmlHead}<ThreadedComments xmlns="${threadNamespace}">${all.join("")}</ThreadedComments>`;
}

/** Writes a part that belongs to `sheetPart`, under its old name where it has one. */
function put(context: SaveContext, sheetPart: string, kind: "comments" | "threadedComments", stem: string, text: string): void {
  const known = targetOfKind(context.draft.parts, sheetPart, kind === "comments" ? "comments" : "threadedComment");
  if (known !== null) return context.draft.setText(known, text);
  context.draft.relate(sheetPart, relationshipTypes[kind], context.draft.add(stem, "xml", contentTypes[kind], text));
}

/** The drawing of boxes that the sheet names; pictures of its headers have one too. */
function boxesOf(part: string, { draft }: SaveContext): string | null {
  const named = /<(?:\w+:)?legacyDrawing\s[^>]*:id="([^"]*)"/.exec(draft.text(part))?.[1];
  return relationshipsOf(draft.parts, part).find((each) => each.id === named && draft.parts.has(each.target))?.target ?? null;
}

/** Saves the comments of `now`. The id of a new drawing of boxes that the sheet must name, or null. */
export function saveComments(now: Sheet, before: Sheet | null, part: string, context: SaveContext): string | null {
  const { draft } = context;
  if (JSON.stringify(before?.comments ?? []) === JSON.stringify(now.comments)) return null;
  const threads = now.comments.filter((comment) => !comment.note);
  const old = targetOfKind(draft.parts, part, "comments");
  const oldText = old === null ? null : draft.text(old);
  put(context, part, "comments", "xl/comments", notesXml(now, oldNotes(oldText, before, now), /<\w+:comments\b/.test(oldText ?? "")));
  if (threads.length > 0 || targetOfKind(draft.parts, part, "threadedComment") !== null) {
    put(context, part, "threadedComments", "xl/threadedComments/threadedComment", threadsXml(now, threads, personIds(threads, context)));
  }
  const boxes = boxesOf(part, context);
  if (boxes !== null) {
    draft.setText(boxes, patchNoteShapes(draft.text(boxes), now.comments));
    return null;
  }
  draft.setDefault("vml", contentTypes.vml);
  return draft.relate(part, relationshipTypes.vml, draft.addBare("xl/drawings/vmlDrawing", "vml", noteShapes(now.comments)));
}
