/** How long LibreOffice takes to open, recalculate and save the workbook we wrote. Null where it is not installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A profile that always recalculates .xlsx; without it LibreOffice echoes the cached values. */
const recalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item></oor:items>`;

/** Milliseconds, warm: the first conversion makes the profile and is not counted. */
export function libreOfficeTime(xlsx: Uint8Array): number | null {
  if (spawnSync("soffice", ["--version"], { stdio: "ignore" }).status !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const file = path.join(folder, "plan.xlsx");
    writeFileSync(file, xlsx);
    const profile = path.join(folder, "profile");
    const convert = () =>
      execFileSync("soffice", [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", path.join(folder, "ut"), file], { stdio: "ignore" });
    convert();
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), recalculate);
    const start = performance.now();
    convert();
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
