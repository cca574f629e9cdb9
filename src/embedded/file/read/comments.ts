/** Comments: threaded ones with their replies, and plain notes. The notes that Excel keeps for threads are left out. */
import type { Comment } from "../../model";
import { readCell } from "../address";
import { relationshipsOf } from "../package/relationships";
import { childOf, childrenNamed, flagOf, numberOf, textOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { stringText } from "./shared-strings";
import { readPart } from "./source";

/** Notes of a `comments` part. */
function readNotes(root: XmlNode): Comment[] {
  const authors = childrenNamed(childOf(root, "authors"), "author").map((node) => node.text);
  return childrenNamed(childOf(root, "commentList"), "comment").flatMap((node, at) => {
    const place = readCell(node.attributes["ref"] ?? "");
    const author = authors[numberOf(node, "authorId") ?? -1] ?? "";
    const words = childOf(node, "text");
    if (!place) return [];
    const id = node.attributes["uid"] ?? node.attributes["xr:uid"] ?? `{note-${at + 1}}`;
    return [{ id, ...place, author, text: words ? stringText(words) : "", created: "", resolved: false, replies: [], note: true as const }];
  });
}

/** Threads of a `threadedComments` part. */
function readThreads(root: XmlNode, persons: ReadonlyMap<string, string>): Comment[] {
  const all = childrenNamed(root, "threadedComment").map((node) => ({
    parent: node.attributes["parentId"],
    place: readCell(node.attributes["ref"] ?? ""),
    id: node.attributes["id"] ?? "",
    author: persons.get(node.attributes["personId"] ?? "") ?? "",
    text: textOf(childOf(node, "text")),
    created: node.attributes["dT"] ?? "",
    resolved: flagOf(node, "done"),
  }));
  return all.filter((each) => each.parent === undefined && each.place !== null).map(({ id, author, text, created, resolved, place }) => ({
    id,
    row: place?.row ?? 0,
    column: place?.column ?? 0,
    author,
    text,
    created,
    resolved,
    replies: all.filter((each) => each.parent === id).map((reply) => ({ id: reply.id, author: reply.author, text: reply.text, created: reply.created })),
  }));
}

/** Display names by id, from the person list of the workbook. */
export function readPersons(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string): Map<string, string> {
  const persons = relationshipsOf(parts, workbookPart).filter((each) => each.kind === "person");
  const nodes = persons.flatMap((each) => childrenNamed(readPart(parts, each.target) ?? undefined, "person"));
  return new Map(nodes.map((node) => [node.attributes["id"] ?? "", node.attributes["displayName"] ?? ""]));
}

export function readComments(parts: ReadonlyMap<string, Uint8Array>, part: string, persons: ReadonlyMap<string, string>): Comment[] {
  const related = relationshipsOf(parts, part);
  const roots = (kind: string): XmlNode[] => related.filter((each) => each.kind === kind).flatMap((each) => readPart(parts, each.target) ?? []);
  const threads = roots("threadedComment").flatMap((root) => readThreads(root, persons));
  const threaded = new Set(threads.map((each) => `${each.row},${each.column}`));
  const notes = roots("comments").flatMap(readNotes).filter((each) => !threaded.has(`${each.row},${each.column}`));
  return [...threads, ...notes];
}
