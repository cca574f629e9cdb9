/** Page breaks and the headers of first and even pages, saved and opened, in new sheets and in a user's. */
import { newBook } from "../../../src/embedded/book";
import { openBook } from "../../../src/embedded/file/open";
import { saveBook } from "../../../src/embedded/file/save";
import type { Book } from "../../../src/embedded/model";

async function reopened(book: Book): Promise<Book> {
  const opened = await openBook(await saveBook(book), "Bok1.xlsx");
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

test("breaks and first-page headers come back, and a break put in later stands beside them", async () => {
  const book = newBook();
  Object.assign(book.sheets[0]?.page ?? {}, {
    rowBreaks: [20], columnBreaks: [5], headerFooterState: "FirstAndDefault", firstHeader: "&LKommune", footer: "&CSide &P",
  });
  const once = await reopened(book);
  expect(once.sheets[0]?.page).toMatchObject({
    rowBreaks: [20], columnBreaks: [5], headerFooterState: "FirstAndDefault", firstHeader: "&LKommune", footer: "&CSide &P",
  });
  Object.assign(once.sheets[0]?.page ?? {}, { rowBreaks: [20, 40], firstHeader: "&LFylke" });
  const twice = await reopened(once);
  expect(twice.sheets[0]?.page).toMatchObject({ rowBreaks: [20, 40], columnBreaks: [5], firstHeader: "&LFylke", footer: "&CSide &P" });
});
