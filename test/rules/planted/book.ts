/** A workbook in good order, as cells, and the few ways a colleague changes one. Knows nothing of the rules. */
import { fromA1, type CellValue } from "../../../src/plan/cell";
import { gridFromRows, type Grid } from "../../../src/plan/grid";

export type Cell = CellValue | { readonly f: string; readonly v: CellValue };

export class Book {
  readonly sheets = new Map<string, Cell[][]>();
  readonly parts = new Map<string, Partial<Grid>>();

  set(address: string, cell: Cell): this {
    const [sheet = "", cells = ""] = address.split("!");
    const area = fromA1(cells);
    const rows = this.sheets.get(sheet);
    if (!area || !rows) throw new Error(`No such place: ${address}`);
    while (rows.length < area.row) rows.push([]);
    const row = rows[area.row - 1] as Cell[];
    while (row.length < area.column) row.push(null);
    row[area.column - 1] = cell;
    return this;
  }

  get(address: string): Cell {
    const [sheet = "", cells = ""] = address.split("!");
    const area = fromA1(cells);
    return this.sheets.get(sheet)?.[(area?.row ?? 0) - 1]?.[(area?.column ?? 0) - 1] ?? null;
  }

  /** Puts a row in before the row given; formulas are not moved: call it where none stand below. */
  insert(sheet: string, before: number, row: Cell[]): this {
    this.sheets.get(sheet)?.splice(before - 1, 0, row);
    return this;
  }

  swap(sheet: string, one: number, other: number): this {
    const rows = this.sheets.get(sheet) ?? [];
    [rows[one - 1], rows[other - 1]] = [rows[other - 1] ?? [], rows[one - 1] ?? []];
    return this;
  }

  part(sheet: string, part: Partial<Grid>): this {
    this.parts.set(sheet, { ...this.parts.get(sheet), ...part });
    return this;
  }

  grids(): Grid[] {
    return [...this.sheets].map(([sheet, rows]) => {
      const width = Math.max(...rows.map((row) => row.length));
      const full = rows.map((row) => Array.from({ length: width }, (_, j) => row[j] ?? null));
      const formula = (cell: Cell): string | null => (cell !== null && typeof cell === "object" ? cell.f : null);
      const value = (cell: Cell): CellValue => (cell !== null && typeof cell === "object" ? cell.v : cell);
      const grid = gridFromRows(
        sheet,
        full.map((row) => row.map(value)),
      );
      return { ...grid, formulas: full.map((row) => row.map(formula)), ...this.parts.get(sheet) };
    });
  }
}

const years = [26, 27, 28, 29, 30, 31, 32, 33];

function marked(number: Cell, title: string, cost: Cell, ...starts: number[]): Cell[] {
  return [number, title, cost, ...years.map((year) => (starts.includes(2000 + year) ? "x" : null))];
}

function head(title: string): Cell[][] {
  return [
    [title, null, "Stipulert kostnad i 2026 kr", "År for igangsetting av tiltak"],
    ["Beskrivelse av tiltak", null, null, ...years],
  ];
}

/** Rows 3–8, 10–16, 18–23. */
const tiltak = (): Cell[][] => [
  ["OVERSIKT OVER TILTAK 2026-2033"],
  [],
  ...head("1. Område: Forebyggende arbeid"),
  marked(1, "Folkehelsekoordinator i 1/1 stilling.", 750000, 2027),
  marked(2, "Bedre informasjon til foreldre via helsestasjonen.", null, 2026),
  marked(3, "Hjemmebesøk til eldre over 75 år.", null, 2026),
  marked(4, "Frisklivssentral. ½ stilling.", 375000, 2028),
  [],
  ...head("2. Område: Hjemmetjenesten"),
  marked(1, "Kompetansen utnyttes på tvers av sonene.", null, 2026),
  marked(2, "60 % stilling som demenskoordinator.", 450000, 2027),
  marked(3, "Digitale nøkkelbokser.", 300000, 2026),
  marked(4, "Kvalitetsmåling, årlig utgift.", 90000, 2026),
  marked(5, "Demensvennlig nabolag, jf. pkt. 2.", null, 2029),
  [],
  ...head("3. Område: Institusjon"),
  marked(1, "Langtidsplasser reduseres.", null, 2028),
  marked(2, "Tapt inntekt pga. færre langtidsopphold.", 400000, 2029),
  marked(3, "Utrede samlokalisering med legevakten.", null, 2026),
  marked(4, "Legevakten etableres ved Helsetunet.", 900000, 2030),
];

const sum = (letter: string, from: number, to: number, value: number): Cell => ({
  f: `=SUM(${letter}${from}:${letter}${to})`,
  v: value,
});

function amounts(number: number, title: string, row: number, values: readonly number[]): Cell[] {
  return [number, title, "Drift", ...values, sum2(row, values)];
}

function sum2(row: number, values: readonly number[]): Cell {
  return { f: `=SUM(D${row}:G${row})`, v: values.reduce((all, one) => all + one, 0) };
}

const letters = ["D", "E", "F", "G", "H"];

/** Sums in rows 8, 13 and 14. */
const oekonomiplan = (): Cell[][] => [
  ["Økonomiplan 2026-2029, driftstiltak (tall i 1000 kr, 2026-kroner)"],
  [],
  ["Nr", "Tiltak", "Inv/Drift", 2026, 2027, 2028, 2029, "Total"],
  ["Skole"],
  amounts(1, "Leirskole for 7. trinn", 5, [400, 400, 400, 400]),
  amounts(2, "Flere lærlinger i barnehagene", 6, [300, 600, 600, 600]),
  amounts(3, "Gratis skolefrokost", 7, [250, 500, 500, 500]),
  [null, "Sum skole", null, ...[950, 1500, 1500, 1500, 5450].map((value, i) => sum(letters[i] ?? "", 5, 7, value))],
  ["Kultur"],
  amounts(1, "Meråpent bibliotek", 10, [150, 150, 150, 150]),
  amounts(2, "Tilskudd til idrettslag", 11, [200, 220, 240, 260]),
  amounts(3, "Renter og avdrag", 12, [500, 700, 800, 900]),
  [null, "Sum kultur", null, ...[850, 1070, 1190, 1310, 4420].map((value, i) => sum(letters[i] ?? "", 10, 12, value))],
  [
    null,
    "Sum totalt",
    null,
    ...[1800, 2570, 2690, 2810, 9870].map((value, i) => ({ f: `=${letters[i]}8+${letters[i]}13`, v: value })),
  ],
];

const investeringer = (): Cell[][] => [
  ["Investeringer 2026-2029 (tall i 1000 kr, 2026-kroner)"],
  [],
  ["Nr", "Prosjekt", 2026, 2027, 2028, 2029, "Total"],
  [1, "Brannbil", 4500, null, null, null, 4500],
  [2, "Kunstgressbane på Moen", null, 3000, 2000, null, 5000],
  [3, "Rehabilitering av rådhuset", 1000, 2500, 2500, 1000, 7000],
  [4, "Gatelys i sentrum", 800, 800, null, null, 1600],
  [5, "Vannledning Nes–Vik", null, 1200, 1800, 1500, 4500],
  [null, "Sum", 6300, 7500, 6300, 2500, 22600],
];

const maal = (): Cell[][] => [
  ["Strategisk plan 2026-2030"],
  [],
  ["Satsingsområde", "Nr", "Mål"],
  ["Organisasjon", 1, "Tydelig ledelse"],
  [null, 2, "Nødvendig kompetanse"],
  ["Innbyggerne", 3, "Trygge oppvekstvilkår"],
  [null, 4, "Mestring hele livet"],
];

const handlingsplan = (): Cell[][] => [
  ["Handlingsplan 2026-2029"],
  [],
  ["Hovedmål", "Tiltak", "Beskrivelse", "Finansiering", "År"],
  [1, "Felles rutiner for ledelse", "Maler og årshjul", "Egne rammer", "2026-27"],
  ["1,2", "Kompetanseplan for avdelingene", "Kartlegging", "Egne rammer", "2026-2028"],
  [2, "Veiledning av nyutdannede", "Fadderordning", "Egne rammer / OU midler", 2026],
  [3, "Tverrfaglig innsatsteam rundt barn", "Prosedyre", "Prosjektmidler", "2027-2029"],
  ["3,4", "Ferieklubb i sommerferien", "Sammen med frivillige", "Egne rammer", "2026-2029"],
  [4, "Seniorkafé på biblioteket", "Møteplass", "Egne rammer", "2027-28"],
];

const befolkning = (): Cell[][] => [
  ["Befolkningsutvikling (SSB, middels vekst MMMM)"],
  [],
  ["Årstall", 2025, 2030, 2035, 2040],
  ["Antall innbyggere", 7500, 7550, 7600, 7640],
  [],
  ["Aldersgrupper"],
  ["Alder", 2025, 2030, 2035],
  ["20-66 år", 4400, 4350, 4290],
  ["67-79 år", 900, 980, 1050],
  ["80-89 år", 320, 380, 450],
  [],
  ["Endringer slik planen oppgir dem"],
  ["Aldersgruppe", "Fra år", "Til år", "Fra antall", "Til antall", "Endring", "Endring %"],
  ["20-44 år", 2025, 2035, null, null, -40, -2],
  ["45-66 år", 2025, 2035, null, null, -70, -2.9],
  ["20-66 år samlet", 2025, 2035, 4400, 4290, -110, -2.5],
  ["67-79 år", 2025, 2035, null, null, 150, 16.7],
  ["80-89 år", 2025, 2035, null, null, 130, 40.6],
  [],
  ["Forekomst av demens (slik planen oppgir den)"],
  ["Alder", "Forekomst %"],
  ["65-69 år", 0.9],
  ["70-79 år", 4.1],
  ["80-89 år", 23.5],
  ["90 år +", 40.7],
];

const kostra = (): Cell[][] => [
  ["Nøkkeltall (KOSTRA)"],
  [],
  ["Indikator", "Kommunen", "Kommunegruppe 7", "Landet uten Oslo"],
  ["Institusjon, % av netto driftsutgifter", 60.2, 44.6, 45.4],
  ["Hjemmetjenester, % av netto driftsutgifter", 29.8, 50.1, 49.3],
  ["Aktivitet, % av netto driftsutgifter", 10, 5.3, 5.3],
];

const omPlanen = (): Cell[][] => [
  ["Plan", "Plan for helse og omsorg 2026-2033"],
  ["Vedtatt i kommunestyret", "10.12.2025"],
  ["Priser", "2026 kr"],
];

/** A fresh copy of the workbook in good order. */
export function goodBook(): Book {
  const book = new Book();
  const sheets = {
    Tiltak: tiltak,
    Økonomiplan: oekonomiplan,
    Investeringer: investeringer,
    Mål: maal,
    Handlingsplan: handlingsplan,
    Befolkning: befolkning,
    KOSTRA: kostra,
    "Om planen": omPlanen,
  };
  for (const [name, rows] of Object.entries(sheets)) book.sheets.set(name, rows());
  return book;
}
