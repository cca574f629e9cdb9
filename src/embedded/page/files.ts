/** Opening and saving workbooks in the browser. */
import { openBook } from "../file/open";
import { saveBook } from "../file/save";
import type { Book } from "../model";
import type { PageText } from "../../text/page/say";

export type Loaded = { ok: true; book: Book } | { ok: false; text: PageText; file: string };

export async function loadBytes(bytes: Uint8Array, file: string): Promise<Loaded> {
  const opened = await openBook(bytes, file);
  return opened.ok ? { ok: true, book: opened.value } : { ok: false, text: opened.code, file };
}

export async function loadFile(file: File): Promise<Loaded> {
  return loadBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The demo plan that is served with the page. */
export async function loadDemo(): Promise<Loaded> {
  const file = "loten-tiltak.xlsx";
  try {
    const answer = await fetch(`./demo/${file}`);
    if (!answer.ok) return { ok: false, text: "demoMissing", file };
    return await loadBytes(new Uint8Array(await answer.arrayBuffer()), file);
  } catch {
    return { ok: false, text: "demoMissing", file };
  }
}

/** Saves the workbook as a download under its own name. */
export async function download(book: Book): Promise<void> {
  const bytes = await saveBook(book);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = book.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
