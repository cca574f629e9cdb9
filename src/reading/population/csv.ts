/** Rows of a CSV text: comma, semicolon or tab, quoted cells, with or without a byte order mark. */
import type { CellValue } from "../../plan/cell";

const separators = [";", "\t", ","] as const;

/** Cells as text; whole and decimal numbers as numbers. Codes with a leading zero stay text. */
export function csvRows(content: string): CellValue[][] {
  const text = content.replace(/^\ufeff/, "");
  const first = text.split(/\r?\n/, 1)[0] ?? "";
  const separator = separators.find((one) => first.includes(one)) ?? ",";
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const close = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (quoted && letter === '"' && text[i + 1] === '"') cell += text[++i] ?? "";
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === separator) close();
    else if (!quoted && letter === "\n") {
      close();
      rows.push([]);
    } else if (quoted || letter !== "\r") cell += letter;
  }
  close();
  return rows.filter((row) => row.some((value) => value !== "")).map((row) => row.map(valueOf));
}

function valueOf(written: string): CellValue {
  const trimmed = written.trim();
  if (trimmed === "") return null;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}
