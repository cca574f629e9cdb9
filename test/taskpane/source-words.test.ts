/** What the pane says of sources outside the workbook and of gathered files. */
import type { GatheredSheets } from "../../src/app/gather-sheets";
import { firstState, next } from "../../src/taskpane/state";
import { askedDoubles, gatheredLines, usedText, willSend } from "../../src/taskpane/words/source-words";

const about = { host: "data.ssb.no", countedTable: "07459" };
const cells = (row: number) => ({ row, column: 2, rows: 1, columns: 1 });

const gathered: GatheredSheets = {
  sources: [
    { title: "helse – Tiltak", file: "helse.xlsx", sheet: "Tiltak" },
    { title: "teknisk – Plan", file: "teknisk.xlsx", sheet: "Plan" },
  ],
  rows: [
    { file: "helse.xlsx", sheet: "Tiltak", cells: cells(5), key: "1", title: "Ny vaktmester", gatheredSheet: "helse – Tiltak" },
    { file: "helse.xlsx", sheet: "Tiltak", cells: cells(6), key: "2", title: "Ny barnehage", gatheredSheet: "helse – Tiltak" },
    { file: "teknisk.xlsx", sheet: "Plan", cells: cells(9), key: "7", title: "Ny vaktmester", gatheredSheet: "teknisk – Plan" },
  ],
  asks: [{ why: "same-title", at: [0, 2] }],
  empty: ["notat.xlsx"],
};

test("the sentence names host, municipality, former numbers, years and table, and says what is not sent", () => {
  const question = { code: "3412", name: "Løten", before: ["0415"], from: 2016, to: 2040 };
  expect(willSend(question, about, "nb")).toBe(
    "Spør data.ssb.no om folketall for kommune 3412 Løten (før: 0415), 2016–2040: tabell 07459 (registrert) og den nyeste framskrivingen. Bare kommunenummer, årstall og hvilke aldre det gjelder, blir sendt. Ingenting fra arbeidsboken sendes.",
  );
  expect(willSend({ ...question, before: [] }, about, "nn")).toMatch(/^Spør data\.ssb\.no om folketal for kommune 3412 Løten, 2016–2040: tabell 07459/);
});

test("the source in use is named with the day it was fetched", () => {
  const known = { used: null, sheetsHave: true, suggestion: null, from: 2016, to: 2050, about };
  expect(usedText(known, "nb")).toBe("Nå brukes arbeidsbokens egne ark.");
  expect(usedText({ ...known, used: { kind: "ssb", name: "Løten (3412)", fetched: "2026-11-22" } }, "nb")).toBe("Nå brukes tall fra Statistisk sentralbyrå for Løten (3412), hentet 22.11.2026.");
});

test("each sheet that came in is told with its file and how many tiltak, and the files without any", () => {
  expect(gatheredLines(gathered, "nb")).toEqual([
    "helse.xlsx, arket Tiltak: 2 tiltak, nå i arket helse – Tiltak.",
    "teknisk.xlsx, arket Plan: 1 tiltak, nå i arket teknisk – Plan.",
    "Ingen tiltak, og ingen ark satt inn: notat.xlsx.",
  ]);
});

test("a possible double is asked about with both places, where they stand now", () => {
  expect(askedDoubles(gathered, "nb")).toEqual([
    {
      why: "samme navn",
      rows: [
        { text: "Ny vaktmester – helse.xlsx, Tiltak", cells: { sheet: "helse – Tiltak", area: cells(5) } },
        { text: "Ny vaktmester – teknisk.xlsx, Plan", cells: { sheet: "teknisk – Plan", area: cells(9) } },
      ],
    },
  ]);
});

test("after a gathering nothing that was shown before it is trusted, and where a failed one stopped is still known", () => {
  const begun = next(next(firstState("nb"), { is: "started", work: "gather" }), { is: "gathering", progress: { at: 2, of: 3, file: "b.xlsx" } });
  expect(next(begun, { is: "failed", problem: { code: "not-a-workbook", params: {} }, place: "gather" })).toMatchObject({ work: null, gathering: { file: "b.xlsx" } });
  expect(next(begun, { is: "gathered", gathered })).toMatchObject({ work: null, gathering: null, reading: null, checked: null, preview: null, gathered });
});
