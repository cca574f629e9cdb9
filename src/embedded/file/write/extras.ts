/** Elements of a worksheet by name: those that stand beside cells and layout. */

export type SheetExtras = Record<string, string>;
