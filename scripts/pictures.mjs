/** `npm run pictures`: the generated sheets of the demo plan as LibreOffice prints them, first page of each, in docs/pictures. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installSystem, judge, root } from "./ready.mjs";

const sheets = {
  Tiltaksregister: "tiltaksregister",
  Forutsetninger: "forutsetninger",
  Beregning: "beregning",
  "Kostnad per år": "kostnad-per-aar",
  Stillinger: "stillinger",
  Økonomiplan: "oekonomiplan",
  "Mål og tiltak": "maal-og-tiltak",
  Kontroll: "kontroll",
  Demografi: "demografi",
};
/** Norwegian separators, and formulas computed anew. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>nb-NO</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>`;

if (!installSystem(judge)) {
  console.error("Bildene krever LibreOffice og poppler-utils.");
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), "bilder-"));
const run = (command, args) => execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const book = path.join(folder, "plan.xlsx");
run(process.execPath, ["bin/tiltak.mjs", "fill", "assets/demo/loten-tiltak.xlsx", "-o", book]);
const profile = path.join(folder, "profil");
mkdirSync(path.join(profile, "user"), { recursive: true });
writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), settings);
run("soffice", [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, book]);
const pdf = path.join(folder, "plan.pdf");
const pages = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [pdf]))?.[1]);
const done = new Set();
for (let page = 1; page <= pages; page += 1) {
  const lines = run("pdftotext", ["-f", String(page), "-l", String(page), "-layout", pdf, "-"]).split("\n").map((line) => line.trim());
  const title = lines.slice(0, 8).find((line) => line in sheets);
  if (!title || done.has(title)) continue;
  done.add(title);
  const stem = path.join(folder, sheets[title]);
  run("pdftoppm", ["-r", "80", "-f", String(page), "-l", String(page), "-singlefile", "-png", pdf, stem]);
  renameSync(`${stem}.png`, path.join(root, "docs/pictures", `sheet-${sheets[title]}.png`));
}
rmSync(folder, { recursive: true, force: true });
const missing = Object.keys(sheets).filter((title) => !done.has(title));
console.log(missing.length === 0 ? `${done.size} bilder i docs/pictures.` : `Fant ikke ${missing.join(", ")}.`);
process.exitCode = missing.length === 0 ? 0 : 1;
