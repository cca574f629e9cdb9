/** Opens an embedded workbook for a test and runs batches against it through Microsoft's client. */
import { newBook } from "../../src/embedded/book";
import type { Book } from "../../src/embedded/model";
import { openEmbedded, type Embedded, type EmbeddedOptions } from "../../src/embedded/node-client";

export interface Opened {
  readonly embedded: Embedded;
  readonly book: Book;
  /** Runs a batch on the first sheet; syncs once more at its end. */
  run<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T>;
  /** The code of the error that the batch ends with, or null. */
  code(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string | null>;
}

let open: Embedded | null = null;

export function openBook(options: EmbeddedOptions & { book?: Book } = {}): Opened {
  open?.close();
  const book = options.book ?? newBook({ sheetNames: ["Ark A"] });
  const embedded = openEmbedded(book, options);
  open = embedded;
  const run: Opened["run"] = (batch) =>
    Excel.run(async (context) => {
      const result = await batch(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return result;
    });
  const code: Opened["code"] = (batch) =>
    run(async (sheet, context) => void (await batch(sheet, context))).then(
      () => null,
      (error: { code?: string }) => error.code ?? String(error),
    );
  return { embedded, book, run, code };
}

/** What the range answers for one property, after a sync of its own. */
export async function read<K extends keyof Excel.Range>(range: Excel.Range, property: K): Promise<Excel.Range[K]> {
  range.load(String(property));
  await range.context.sync();
  return range[property];
}
