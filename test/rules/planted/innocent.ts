/** Changes that make no fault: none may give a finding that was not there before. Knows nothing of the rules. */
import { goodBook, type Book } from "./book";

export interface Innocent {
  readonly say: string;
  readonly change: (book: Book) => Book;
}

const innocent = (say: string, change: (book: Book) => Book): Innocent => ({ say, change });

/** Every text of a sheet put through a function. */
const texts =
  (sheet: string, change: (text: string) => string) =>
  (book: Book): Book => {
    const rows = book.sheets.get(sheet) ?? [];
    rows.forEach((row) =>
      row.forEach((cell, i) => (row[i] = typeof cell === "string" && !/^\d/.test(cell) ? change(cell) : cell)),
    );
    return book;
  };

export const innocents: readonly Innocent[] = [
  innocent(
    "store kryss",
    texts("Tiltak", (text) => (text === "x" ? "X" : text)),
  ),
  innocent(
    "mellomrom rundt kryssene",
    texts("Tiltak", (text) => (text === "x" ? " x " : text)),
  ),
  innocent(
    "mellomrom etter titlene",
    texts("Tiltak", (text) => (text.length > 20 ? `${text} ` : text)),
  ),
  innocent(
    "uten punktum",
    texts("Tiltak", (text) => text.replace(/\.$/, "")),
  ),
  innocent(
    "versaler i overskriftene",
    texts("Økonomiplan", (text) => (/^(Skole|Kultur)$/.test(text) ? text.toUpperCase() : text)),
  ),
  innocent(
    "versaler i titlene",
    texts("Økonomiplan", (text) => (/^(Leir|Grat)/.test(text) ? text.toUpperCase() : text)),
  ),
  innocent(
    "liten forbokstav i målene",
    texts("Mål", (text) => (/^(Tryg|Mest)/.test(text) ? text.toLowerCase() : text)),
  ),
  innocent(
    "fast mellomrom i titlene",
    texts("Handlingsplan", (text) => text.replace(" for ", "\u00a0for ")),
  ),
  innocent("tusenskille i tallformatet", (book) =>
    book.part("Økonomiplan", { formats: book.grids()[1]?.formats.map((row) => row.map(() => "#,##0")) ?? [] }),
  ),
  innocent("valutaformat", (book) =>
    book.part("Tiltak", { formats: book.grids()[0]?.formats.map((row) => row.map(() => '"kr" #,##0')) ?? [] }),
  ),
  innocent("fet skrift i en kolonne", (book) =>
    book.part("Tiltak", { bold: book.grids()[0]?.values.map((row) => row.map((_, i) => i === 1)) ?? [] }),
  ),
  innocent("fyllfarge på annenhver rad", (book) =>
    book.part("Økonomiplan", {
      fills: book.grids()[1]?.values.map((row, i) => row.map(() => (i % 2 ? "#EEEEEE" : null))) ?? [],
    }),
  ),
  innocent("to tiltak byttet plass med numrene", (book) => book.swap("Tiltak", 6, 7)),
  innocent("to tiltak byttet plass i handlingsplanen", (book) => book.swap("Handlingsplan", 4, 8)),
  innocent("målene i annen rekkefølge", (book) =>
    book.set("Mål!B4", 2).set("Mål!C4", "Nødvendig kompetanse").set("Mål!B5", 1).set("Mål!C5", "Tydelig ledelse"),
  ),
  innocent("investeringene i annen rekkefølge", (book) => book.swap("Investeringer", 4, 7)),
  innocent("et nytt rimelig tiltak", (book) =>
    book.set("Tiltak!A9", 5).set("Tiltak!B9", "Trim for pensjonister.").set("Tiltak!F9", "x"),
  ),
  innocent("et nytt tiltak med kostnad og år", (book) =>
    book
      .set("Tiltak!A9", 5)
      .set("Tiltak!B9", "Turgruppe og friluftskart.")
      .set("Tiltak!C9", 60000)
      .set("Tiltak!F9", "x"),
  ),
  innocent("en stilling til vanlig pris", (book) =>
    book
      .set("Tiltak!A9", 5)
      .set("Tiltak!B9", "1/1 stilling som ruskonsulent.")
      .set("Tiltak!C9", 760000)
      .set("Tiltak!F9", "x"),
  ),
  innocent("gradvis i teksten og tre kryss", (book) =>
    book
      .set("Tiltak!A9", 5)
      .set("Tiltak!B9", "Gradvis flere turer med ungdom.")
      .set("Tiltak!C9", 90000)
      .set("Tiltak!E9", "x")
      .set("Tiltak!G9", "x")
      .set("Tiltak!I9", "x"),
  ),
  innocent("utløser ikke kostnader", (book) =>
    book
      .set("Tiltak!A9", 5)
      .set("Tiltak!B9", "Omgjøre stilling til miljøterapeut (utløser ikke kostnader).")
      .set("Tiltak!E9", "x"),
  ),
  innocent("noe som ligner, et annet sted", (book) =>
    book
      .set("Tiltak!A9", 5)
      .set("Tiltak!B9", "Kreftkoordinator i 60 % stilling.")
      .set("Tiltak!C9", 450000)
      .set("Tiltak!E9", "x"),
  ),
  innocent(
    "andre ord for det samme målet",
    texts("Handlingsplan", (text) => text.replace("Felles rutiner", "Like rutiner")),
  ),
  innocent("en streker for tomt", (book) => book.set("Investeringer!D4", "-").set("Investeringer!E4", "–")),
  innocent("et beløp endret, og totalene med", (book) => {
    const from = (address: string, f: string, v: number): Book => book.set(address, { f, v });
    book.set("Økonomiplan!D5", 450);
    from("Økonomiplan!H5", "=SUM(D5:G5)", 1650);
    from("Økonomiplan!D8", "=SUM(D5:D7)", 1000);
    from("Økonomiplan!H8", "=SUM(H5:H7)", 5500);
    from("Økonomiplan!D14", "=D8+D13", 1850);
    return from("Økonomiplan!H14", "=H8+H13", 9920);
  }),
  innocent("sum skrevet med dollartegn", (book) =>
    ["D", "E", "F", "G", "H"].reduce(
      (all, letter, i) =>
        all.set(`Økonomiplan!${letter}8`, {
          f: `=SUM(${letter}$5:${letter}$7)`,
          v: [950, 1500, 1500, 1500, 5450][i] ?? 0,
        }),
      book,
    ),
  ),
  innocent("arket får et annet navn", (book) => {
    book.sheets.set("Vedlegg 2", book.sheets.get("KOSTRA") ?? []);
    book.sheets.delete("KOSTRA");
    return book;
  }),
  innocent("et ark med notater", (book) => {
    book.sheets.set("Notater", [["Husk å ringe SSB"], ["Møte 12.03.2026"], ["Se også forrige plan"]]);
    return book;
  }),
  innocent("en hjelpekolonne langt til høyre", (book) => book.set("Økonomiplan!N5", "sjekket av Kari")),
  innocent("folketallet rettet til et nytt, rimelig tall", (book) => book.set("Befolkning!C4", 7556)),
  innocent("prosent med én desimal mer", (book) => book.set("Befolkning!G17", 16.67)),
  innocent("en fotnote under tabellen", (book) =>
    book.set("Investeringer!A11", "Alle tall er eksklusive merverdiavgift."),
  ),
  innocent("«til sammen» i teksten stemmer", (book) =>
    book.set("Om planen!A4", "Tiltakene i økonomiplanen utgjør til sammen 9,87 mill. kr, og tiltakene i planen 3,265 mill. kr totalt."),
  ),
  innocent("tall om virksomheten i dag", (book) =>
    book.set("Om planen!A4", "Sektoren har i dag totalt 48 stillinger og netto driftsutgifter på til sammen 42 mill. kr."),
  ),
  innocent("summene skrevet som A + B + C", (book) =>
    ["D", "E", "F", "G", "H"].reduce(
      (all, letter, i) =>
        all.set(`Økonomiplan!${letter}8`, { f: `=${letter}5+${letter}6+${letter}7`, v: [950, 1500, 1500, 1500, 5450][i] ?? 0 }),
      book,
    ),
  ),
  innocent("prosjektnummer med bokstav", (book) =>
    ["P9", "P4", "P12", "P1", "P30"].reduce((all, number, i) => all.set(`Investeringer!A${4 + i}`, number), book),
  ),
  innocent("tom rad mellom to tiltak", (book) => book.insert("Handlingsplan", 7, [])),
];

/** The good workbook after one innocent change. */
export function changed(one: Innocent): Book {
  return one.change(goodBook());
}
