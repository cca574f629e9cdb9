import { ensureCell, newBook } from "../../../src/embedded/book";
import type { Book, Cell, Sheet } from "../../../src/embedded/model";
import { editText, typedText } from "../../../src/embedded/page/edit-text";

function withCell(content: Partial<Cell>, numberFormat = "General"): { book: Book; sheet: Sheet } {
  const book = newBook();
  const sheet = book.sheets[0] as Sheet;
  const normal = book.styles.list[0];
  if (!normal) throw new Error("no style");
  Object.assign(ensureCell(sheet, 0, 0), content, { style: book.styles.intern({ ...normal, numberFormat }) });
  return { book, sheet };
}

test.each<[Partial<Cell>, string, string]>([
  [{ value: 1234.5 }, "#,##0", "1234,5"],
  [{ value: 0.125 }, "0%", "12,5%"],
  [{ value: 46_110 }, "dd.mm.yyyy", "29.03.2026"],
  [{ value: 46_110.75 }, "dd.mm.yyyy", "29.03.2026 18:00"],
  [{ value: "tekst" }, "General", "tekst"],
  [{ value: "0100", quoted: true }, "General", "'0100"],
  [{ value: true }, "General", "SANN"],
  [{ value: 3, formula: "=1+2" }, "General", "=1+2"],
  [{ value: null }, "General", ""],
])("%j with format %s opens as %s", (content, format, text) => {
  const { book, sheet } = withCell(content, format);
  expect(editText(book, sheet, 0, 0)).toBe(text);
});

test("a plain number typed where per cents stand means per cents; all else stays as typed", () => {
  const percent = withCell({ value: 0.5 }, "0.0%");
  expect(typedText(percent.book, percent.sheet, 0, 0, "12,5")).toBe("12,5%");
  expect(typedText(percent.book, percent.sheet, 0, 0, "=A2")).toBe("=A2");
  const plain = withCell({ value: 0.5 }, "0.0");
  expect(typedText(plain.book, plain.sheet, 0, 0, "12,5")).toBe("12,5");
});
