/** Text boxes, lines, pictures and other figures of a sheet. */
import type { Book, Shape, Sheet } from "../model";
import { eventNumber } from "../events";
import { fail } from "../problem";
import type { World } from "../world";
import { shapeBag } from "./bags";
import { define, type ScalarMember } from "./define";
import type { OnSheet } from "./kinds";
import { thing, type Thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

type Self = OnSheet<Shape>;

function shapesOf(sheet: Sheet): Shape[] {
  return (sheet.shapes ??= []);
}

function find(sheet: Sheet, key: string): Thing<"Shape"> | null {
  const wanted = key.toLowerCase();
  const of = shapesOf(sheet).find((one) => one.name.toLowerCase() === wanted) ?? shapesOf(sheet).find((one) => one.id === key);
  return of ? thing("Shape", { sheet, of }) : null;
}

function freeId(book: Book): string {
  const used = new Set(book.sheets.flatMap((sheet) => (sheet.shapes ?? []).map((shape) => shape.id)));
  for (let number = 1; ; number += 1) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-00CB-0000-000000000000}`;
    if (!used.has(id)) return id;
  }
}

/** What Excel calls a new shape: in Norwegian and in English. */
const words = { geometry: ["Figur", "Shape"], text: ["TekstSylinder", "TextBox"], line: ["Rett linje", "Straight Connector"], image: ["Bilde", "Picture"] } as const;

type Given = Pick<Shape, "type" | "geometry"> & Partial<Shape>;

function add(world: World, sheet: Sheet, word: keyof typeof words, given: Given): Thing<"Shape"> {
  const list = shapesOf(sheet);
  const name = words[word][/^(nb|nn|no|da)\b/i.test(world.book.locale) ? 0 : 1];
  let number = list.length + 1;
  while (list.some((one) => one.name === `${name} ${number}`)) number += 1;
  const of: Shape = { id: freeId(world.book), name: `${name} ${number}`, left: 0, top: 0, width: 72, height: 72, looks: {}, ...given };
  list.push(of);
  return thing("Shape", { sheet, of });
}

/** Size in points of a PNG, at 96 pixels to the inch; an inch square for other pictures. */
function imageSize(base64: string): { width: number; height: number } {
  // The first 24 bytes: the mark, and width and height as whole numbers of four bytes.
  const head = atob(base64.replace(/^data:[^,]*,/, "").slice(0, 32));
  if (head.slice(1, 4) !== "PNG") return { width: 72, height: 72 };
  const number = (at: number) => [0, 1, 2, 3].reduce((sum, byte) => sum * 256 + head.charCodeAt(at + byte), 0);
  return { width: number(16) * 0.75, height: number(20) * 0.75 };
}

const connectors = ["Straight", "Elbow", "Curve"] as const;

export const shapesClass = define("ShapeCollection", {
  methods: {
    AddGeometricShape: (sheet, args, world) => add(world, sheet, "geometry", { type: "GeometricShape", geometry: args.text(0) }),
    AddTextBox: (sheet, args, world) => {
      const text = args.textOr(0, "");
      return add(world, sheet, "text", { type: "GeometricShape", geometry: "Rectangle", looks: { "textFrame/textRange": { text } } });
    },
    AddLine: (sheet, args, world) => {
      const [left, top, right, bottom] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      const connectorType = args.given(4) ? asOneOf(args.raw(4), connectors) : "Straight";
      const place = { left: Math.min(left, right), top: Math.min(top, bottom), width: Math.abs(right - left), height: Math.abs(bottom - top) };
      return add(world, sheet, "line", { type: "Line", geometry: null, ...place, looks: { line: { connectorType } } });
    },
    AddImage: (sheet, args, world) => add(world, sheet, "image", { type: "Image", geometry: null, ...imageSize(args.text(0)) }),
    GetItem: (sheet, args) => find(sheet, args.text(0)) ?? fail("ItemNotFound"),
    GetItemOrNullObject: (sheet, args) => find(sheet, args.text(0)),
  },
  item: (sheet, key) => find(sheet, asText(key)) ?? fail("ItemNotFound"),
  items: (sheet) => shapesOf(sheet).map((of) => thing("Shape", { sheet, of })),
});

function measure(key: "left" | "top" | "width" | "height"): ScalarMember<Self> {
  return { get: ({ of }) => of[key], set: ({ of }, value) => void (of[key] = asNumber(value)) };
}

function loose(name: string, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Self> {
  return { get: ({ of }) => shapeBag(of, "").get(name) ?? otherwise, set: ({ of }, value) => shapeBag(of, "").set(name, check(value)) };
}

const placements = ["TwoCell", "OneCell", "Absolute"];
const moves = { BringToFront: Infinity, SendToBack: -Infinity, BringForward: 1, SendBackward: -1 } as const;

function reorder({ sheet, of }: Self, by: number): void {
  const list = shapesOf(sheet);
  const at = Math.min(list.length - 1, Math.max(0, list.indexOf(of) + by));
  sheet.shapes = list.filter((one) => one !== of);
  sheet.shapes.splice(at, 0, of);
}

export const shapeClass = define("Shape", {
  identity: ({ of }) => ({ Id: of.id }),
  scalars: {
    Id: { get: ({ of }) => of.id },
    Name: { get: ({ of }) => of.name, set: ({ of }, value) => void (of.name = asText(value)) },
    DisplayName: { get: ({ of }) => of.name },
    Type: { get: ({ of }) => of.type },
    GeometricShapeType: { get: ({ of }) => of.geometry, set: ({ of }, value) => void (of.geometry = asText(value)) },
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    Rotation: loose("rotation", 0, asNumber),
    Visible: loose("visible", true, asTruth),
    LockAspectRatio: loose("lockAspectRatio", false, asTruth),
    AltTextTitle: loose("altTextTitle", "", asText),
    AltTextDescription: loose("altTextDescription", "", asText),
    Placement: loose("placement", "TwoCell", (value) => asOneOf(value, placements)),
    ZOrderPosition: { get: ({ sheet, of }) => shapesOf(sheet).indexOf(of) },
    Level: { get: () => 0 },
    ConnectionSiteCount: { get: () => 4 },
  },
  links: {
    Fill: ({ of }) => thing("ShapeFill", shapeBag(of, "fill")),
    LineFormat: ({ of }) => thing("ShapeLineFormat", shapeBag(of, "lineFormat")),
    TextFrame: ({ of }) => thing("TextFrame", shapeBag(of, "textFrame")),
    GeometricShape: (self) => (self.of.type === "GeometricShape" ? thing("GeometricShape", self) : fail("InvalidOperation")),
    Line: (self) => (self.of.type === "Line" ? thing("Line", self) : fail("InvalidOperation")),
    Image: (self) => (self.of.type === "Image" ? thing("Image", self) : fail("InvalidOperation")),
  },
  methods: {
    Delete: ({ sheet, of }) => void (sheet.shapes = shapesOf(sheet).filter((one) => one !== of)),
    IncrementLeft: ({ of }, args) => void (of.left = Math.max(0, of.left + args.number(0))),
    IncrementTop: ({ of }, args) => void (of.top = Math.max(0, of.top + args.number(0))),
    IncrementRotation: ({ of }, args) => {
      const bag = shapeBag(of, "");
      bag.set("rotation", (((Number(bag.get("rotation") ?? 0) + args.number(0)) % 360) + 360) % 360);
    },
    ScaleHeight: ({ of }, args) => void (of.height *= args.number(0)),
    ScaleWidth: ({ of }, args) => void (of.width *= args.number(0)),
    SetZOrder: (self, args) => reorder(self, moves[asOneOf(args.raw(0), Object.keys(moves) as (keyof typeof moves)[])]),
    CopyTo: ({ sheet, of }, args, world) => {
      const target = args.given(0) ? (world.book.sheets.find((one) => one.name === args.raw(0)) ?? args.object(0, "Worksheet")) : sheet;
      const copy = { ...structuredClone(of), id: freeId(world.book) };
      shapesOf(target).push(copy);
      return thing("Shape", { sheet: target, of: copy });
    },
  },
  events: {
    target: ({ of }) => of.id,
    numbers: { Activated: eventNumber.shapeActivated, Deactivated: eventNumber.shapeDeactivated },
  },
});

const shapeLink = { Shape: (self: Self) => thing("Shape", self) };
const idScalar = { Id: { get: ({ of }: Self) => of.id } };

export const geometricShapeClass = define("GeometricShape", { scalars: idScalar, links: shapeLink });
export const imageClass = define("Image", { scalars: { ...idScalar, Format: { get: () => "PNG" } }, links: shapeLink });

function arrow(name: string, otherwise: string): ScalarMember<Self> {
  return {
    get: ({ of }) => shapeBag(of, "line").get(name) ?? otherwise,
    set: ({ of }, value) => shapeBag(of, "line").set(name, asText(value)),
  };
}

type End = "begin" | "end";

function connect(end: End) {
  return ({ of }: Self, args: { object(at: number, kind: "Shape"): Self; whole(at: number): number }) =>
    shapeBag(of, "line").set(end, { shape: args.object(0, "Shape").of.id, site: args.whole(1) });
}

function connected({ sheet, of }: Self, end: End): { shape: Shape; site: number } | null {
  const held = shapeBag(of, "line").get(end) as { shape: string; site: number } | undefined;
  const shape = shapesOf(sheet).find((one) => one.id === held?.shape);
  return held && shape ? { shape, site: held.site } : null;
}

function connectedShape(self: Self, end: End): Thing<"Shape"> {
  const found = connected(self, end) ?? fail("ItemNotFound");
  return thing("Shape", { sheet: self.sheet, of: found.shape });
}

export const lineClass = define("Line", {
  scalars: {
    ...idScalar,
    ConnectorType: arrow("connectorType", "Straight"),
    BeginArrowheadStyle: arrow("beginArrowheadStyle", "None"),
    BeginArrowheadLength: arrow("beginArrowheadLength", "Medium"),
    BeginArrowheadWidth: arrow("beginArrowheadWidth", "Medium"),
    EndArrowheadStyle: arrow("endArrowheadStyle", "None"),
    EndArrowheadLength: arrow("endArrowheadLength", "Medium"),
    EndArrowheadWidth: arrow("endArrowheadWidth", "Medium"),
    IsBeginConnected: { get: (self) => connected(self, "begin") !== null },
    IsEndConnected: { get: (self) => connected(self, "end") !== null },
    BeginConnectedSite: { get: (self) => connected(self, "begin")?.site ?? null },
    EndConnectedSite: { get: (self) => connected(self, "end")?.site ?? null },
  },
  links: {
    ...shapeLink,
    BeginConnectedShape: (self) => connectedShape(self, "begin"),
    EndConnectedShape: (self) => connectedShape(self, "end"),
  },
  methods: {
    ConnectBeginShape: connect("begin"),
    ConnectEndShape: connect("end"),
    DisconnectBeginShape: ({ of }) => shapeBag(of, "line").set("begin", undefined),
    DisconnectEndShape: ({ of }) => shapeBag(of, "line").set("end", undefined),
  },
});
