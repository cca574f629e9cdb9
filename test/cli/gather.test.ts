/** Several units' workbooks brought into one, from the command line. The workbooks are made by a script of plain Office.js. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { freshFolder, tiltak } from "./run";

/** A workbook with a front sheet that states the unit, and a sheet of amounts by year. */
async function unitWorkbook(file: string, unit: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const script = `${file}.js`;
  const values = [["Tiltak", "2025", "2026", "2027", "2028"], ...rows];
  writeFileSync(
    script,
    `await Excel.run(async (context) => {
  const front = context.workbook.worksheets.getFirst();
  front.name = "Forside";
  front.getRange("A1").values = [["${unit}"]];
  const sheet = context.workbook.worksheets.add("Tiltak");
  sheet.getRange("A1:E${values.length}").values = ${JSON.stringify(values)};
  await context.sync();
});`,
  );
  expect(await tiltak(["script", script, "--out", file])).toEqual({ status: 0, out: "", err: "" });
}

interface GatherJson {
  readonly tiltak: readonly { readonly file: string; readonly sheet: string; readonly cells: string; readonly title: string; readonly gatheredSheet: string }[];
  readonly asks: readonly { readonly keys: readonly { readonly file: string }[] }[];
}

describe("gather", () => {
  const folder = freshFolder();
  const health = path.join(folder, "helse.xlsx");
  const schools = path.join(folder, "oppvekst.xlsx");
  const out = path.join(folder, "samlet.xlsx");
  beforeAll(async () => {
    await unitWorkbook(health, "Alle beløp i hele tusen kroner", [
      ["Økt bemanning natt", 1450, 1450, 1450, 1450],
      ["Velferdsteknologi", 300, 300, 0, 0],
      ["Felles kompetanseplan", 100, 0, 0, 0],
    ]);
    await unitWorkbook(schools, "Alle beløp i hele kroner", [
      ["Leirskole sjuende trinn", 200000, 200000, 200000, 200000],
      ["Felles kompetanseplan", 100000, 0, 0, 0],
      ["Redusert vikarbruk", -90000, -90000, -90000, -90000],
    ]);
  }, 60_000);

  it("names each tiltak's own file, sheet and cell, and asks about the same tiltak in two files", async () => {
    const said = await tiltak(["gather", health, schools, "-o", out, "--json"]);
    expect(said.err).toBe("");
    const { tiltak: rows, asks } = JSON.parse(said.out) as GatherJson;
    expect(rows.map(({ file, sheet, cells, title }) => [file, sheet, cells, title])).toEqual([
      ["helse.xlsx", "Tiltak", "A2", "Økt bemanning natt"],
      ["helse.xlsx", "Tiltak", "A3", "Velferdsteknologi"],
      ["helse.xlsx", "Tiltak", "A4", "Felles kompetanseplan"],
      ["oppvekst.xlsx", "Tiltak", "A2", "Leirskole sjuende trinn"],
      ["oppvekst.xlsx", "Tiltak", "A3", "Felles kompetanseplan"],
      ["oppvekst.xlsx", "Tiltak", "A4", "Redusert vikarbruk"],
    ]);
    expect(asks.map(({ keys }) => keys.map(({ file }) => file))).toEqual([["helse.xlsx", "oppvekst.xlsx"]]);
  }, 60_000);

  it("keeps each file's own unit, though only its front sheet said it and the front sheets are not brought along", async () => {
    const read = JSON.parse((await tiltak(["read", out, "--json"])).out) as { tiltak: readonly { title: string; amounts: Record<string, number> }[] };
    const of = (title: string) => read.tiltak.filter((one) => one.title === title).map(({ amounts }) => amounts["2025"]);
    expect(of("Økt bemanning natt")).toEqual([1_450_000]);
    expect(of("Leirskole sjuende trinn")).toEqual([200_000]);
    expect(of("Felles kompetanseplan")).toEqual([100_000, 100_000]);
  });

  it("tells two files of the same name apart", async () => {
    const other = path.join(folder, "annen", "helse.xlsx");
    mkdirSync(path.dirname(other));
    copyFileSync(health, other);
    const said = await tiltak(["gather", health, other, "-o", path.join(folder, "to.xlsx"), "--json"]);
    const { tiltak: rows } = JSON.parse(said.out) as GatherJson;
    expect([...new Set(rows.map(({ file }) => file))]).toEqual(["helse.xlsx", "helse (2).xlsx"]);
    expect(new Set(rows.map(({ gatheredSheet }) => gatheredSheet)).size).toBe(2);
  }, 60_000);

  it("names the file that cannot be read, and writes nothing", async () => {
    const broken = path.join(folder, "brev.xlsx");
    writeFileSync(broken, "Kjære økonomisjef");
    const target = path.join(folder, "nei.xlsx");
    const said = await tiltak(["gather", health, broken, "-o", target]);
    expect(said.status).toBe(2);
    expect(said.err).toContain("brev.xlsx");
    expect(existsSync(target)).toBe(false);
  });
});
