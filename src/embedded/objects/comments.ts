/** Comments and their replies. */
import type { Comment, Sheet } from "../model";
import { eventNumber, workbookTarget } from "../events";
import { fail } from "../problem";
import { rect } from "../rect";
import type { World } from "../world";
import { isRecord, type Args } from "./args";
import { define } from "./define";
import type { OnSheet } from "./kinds";
import { rangeArg, rangeThing } from "./range-of";
import { thing, type Thing } from "./things";
import { asText, asTruth } from "./values";

type Self = OnSheet<Comment>;

const author = "Embedded";

function all(world: World, sheet: Sheet | null): Self[] {
  return world.book.sheets.filter((one) => sheet === null || one === sheet).flatMap((one) => one.comments.map((of) => ({ sheet: one, of })));
}

function find(world: World, sheet: Sheet | null, id: string): Thing<"Comment"> | null {
  const found = all(world, sheet).find(({ of }) => of.id === id);
  return found ? thing("Comment", found) : null;
}

/** Ids in Excel's form, counted over the whole workbook. */
function freeId(world: World): string {
  const used = new Set(all(world, null).flatMap(({ of }) => [of.id, ...of.replies.map((reply) => reply.id)]));
  for (let number = 1; ; number += 1) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-00C0-0000-000000000000}`;
    if (!used.has(id)) return id;
  }
}

function content(args: Args, at: number): string {
  const given = args.raw(at);
  const text = isRecord(given) ? given.richContent : given;
  return typeof text === "string" && text !== "" ? text : fail("InvalidArgument");
}

function add(self: { sheet: Sheet | null }, args: Args, world: World): Thing<"Comment"> {
  const { sheet, area } = rangeArg(world.book, self.sheet, args, 0);
  if (area.rows !== 1 || area.columns !== 1) fail("InvalidArgument");
  if (sheet.comments.some((one) => one.row === area.row && one.column === area.column)) fail("InvalidOperation");
  const of: Comment = {
    id: freeId(world), row: area.row, column: area.column, author, text: content(args, 1),
    created: new Date().toISOString(), resolved: false, replies: [],
  };
  sheet.comments.push(of);
  raise(world, { sheet, of }, eventNumber.commentAdded);
  return thing("Comment", { sheet, of });
}

type CommentEvent = typeof eventNumber.commentAdded | typeof eventNumber.commentDeleted | typeof eventNumber.commentChanged;

function raise(world: World, { sheet, of }: OnSheet<Comment>, number: CommentEvent, changeType?: string): void {
  const commentDetails = [{ commentId: of.id, replyIds: of.replies.map((reply) => reply.id) }];
  const message = { commentDetails, source: "Local", worksheetId: sheet.id, ...(changeType ? { changeType } : {}) };
  world.events.raise(number, [sheet.id, workbookTarget], message);
}

export const commentsClass = define("CommentCollection", {
  methods: {
    Add: add,
    GetItemOrNullObject: ({ sheet }, args, world) => find(world, sheet, args.text(0)),
    GetItemByCell: (self, args, world) => {
      const { sheet, area } = rangeArg(world.book, self.sheet, args, 0);
      const of = sheet.comments.find((one) => one.row === area.row && one.column === area.column) ?? fail("ItemNotFound");
      return thing("Comment", { sheet, of });
    },
    GetItemByReplyId: ({ sheet }, args, world) => {
      const found = all(world, sheet).find(({ of }) => of.replies.some((reply) => reply.id === args.text(0)));
      return thing("Comment", found ?? fail("ItemNotFound"));
    },
  },
  item: ({ sheet }, key, world) => find(world, sheet, asText(key)) ?? fail("ItemNotFound"),
  items: ({ sheet }, world) => all(world, sheet).map((one) => thing("Comment", one)),
  events: {
    target: ({ sheet }) => sheet?.id ?? workbookTarget,
    numbers: { Added: eventNumber.commentAdded, Deleted: eventNumber.commentDeleted, Changed: eventNumber.commentChanged },
  },
});

export const commentClass = define("Comment", {
  identity: ({ of }) => ({ Id: of.id }),
  scalars: {
    Id: { get: ({ of }) => of.id },
    AuthorName: { get: ({ of }) => of.author },
    AuthorEmail: { get: () => "" },
    Content: {
      get: ({ of }) => of.text,
      set: (self, value, world) => {
        self.of.text = asText(value);
        raise(world, self, eventNumber.commentChanged, "CommentEdited");
      },
    },
    ContentType: { get: () => "Plain" },
    RichContent: { get: ({ of }) => of.text },
    Mentions: { get: () => [] },
    CreationDate: { get: ({ of }) => of.created },
    Resolved: {
      get: ({ of }) => of.resolved,
      set: (self, value, world) => {
        self.of.resolved = asTruth(value);
        raise(world, self, eventNumber.commentChanged, self.of.resolved ? "CommentResolved" : "CommentReopened");
      },
    },
  },
  links: { Replies: (self) => thing("CommentReplyCollection", self) },
  methods: {
    Delete: (self, _args, world) => {
      raise(world, self, eventNumber.commentDeleted);
      self.sheet.comments = self.sheet.comments.filter((one) => one !== self.of);
    },
    GetLocation: ({ sheet, of }) => rangeThing(sheet, rect(of.row, of.column)),
  },
});

function reply(self: Self, id: string): Thing<"CommentReply"> | null {
  return self.of.replies.some((one) => one.id === id) ? thing("CommentReply", { ...self, id }) : null;
}

export const repliesClass = define("CommentReplyCollection", {
  methods: {
    Add: (self, args, world) => {
      const made = { id: freeId(world), author, text: content(args, 0), created: new Date().toISOString() };
      self.of.replies.push(made);
      return thing("CommentReply", { ...self, id: made.id });
    },
    GetItemOrNullObject: (self, args) => reply(self, args.text(0)),
  },
  item: (self, key) => reply(self, asText(key)) ?? fail("ItemNotFound"),
  items: (self) => self.of.replies.map((one) => thing("CommentReply", { ...self, id: one.id })),
});

function replyOf({ of, id }: Self & { id: string }) {
  return of.replies.find((one) => one.id === id) ?? fail("ItemNotFound");
}

export const replyClass = define("CommentReply", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    AuthorName: { get: (self) => replyOf(self).author },
    AuthorEmail: { get: () => "" },
    Content: {
      get: (self) => replyOf(self).text,
      set: (self, value) => {
        replyOf(self).text = asText(value);
      },
    },
    ContentType: { get: () => "Plain" },
    RichContent: { get: (self) => replyOf(self).text },
    Mentions: { get: () => [] },
    CreationDate: { get: (self) => replyOf(self).created },
    Resolved: { get: ({ of }) => of.resolved },
  },
  methods: {
    Delete: (self) => {
      self.of.replies = self.of.replies.filter((one) => one.id !== self.id);
    },
    GetLocation: ({ sheet, of }) => rangeThing(sheet, rect(of.row, of.column)),
    GetParentComment: ({ sheet, of }) => thing("Comment", { sheet, of }),
  },
});
