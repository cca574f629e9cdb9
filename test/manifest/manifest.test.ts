/** The manifest held against Microsoft's schemas, and against what it points to: addresses, icons, texts, requirement set. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { askable } from "../../src/taskpane/asked-step";
import { requirementSet } from "../../src/excel/host";

const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "text/xml");

function all(name: string): readonly Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function attributes(name: string, attribute: string): readonly string[] {
  return all(name).map((element) => element.getAttribute(attribute) ?? "");
}

const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;
/** Where the judges are demanded, a missing one is a failure. */
const withXmllint = hasXmllint || process.env["TILTAK_JUDGE"] === "required" ? test : test.skip;

describe("the manifest", () => {
  withXmllint("is valid against Microsoft's schemas (skipped where xmllint is not installed)", () => {
    const schema = path.join(root, "test/manifest/xsd/OfficeAppManifestV1_1.xsd");
    const valid = spawnSync("xmllint", ["--noout", "--schema", schema, path.join(root, "manifest.xml")], { encoding: "utf8" });
    expect(valid.stderr).toContain("manifest.xml validates");
    const broken = spawnSync("xmllint", ["--noout", "--schema", schema, "-"], { encoding: "utf8", input: text.replace("<Permissions>ReadWriteDocument", "<Permissions>Everything") });
    expect(broken.status).not.toBe(0);
  });

  test("asks for the requirement set that the code asks for, for workbooks, to read and write", () => {
    const [set] = all("Set");
    expect([set?.getAttribute("Name"), set?.getAttribute("MinVersion")]).toEqual(["ExcelApi", requirementSet]);
    expect(attributes("Host", "Name").filter(Boolean)).toEqual(["Workbook"]);
    expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  test("speaks Norwegian first, with English for others", () => {
    expect(all("DefaultLocale")[0]?.textContent).toBe("nb-NO");
    for (const name of ["bt:String", "DisplayName", "Description"]) {
      for (const element of all(name).filter((one) => one.hasAttribute("DefaultValue"))) {
        const locales = [...element.getElementsByTagName("*")].map((one) => one.getAttribute("Locale"));
        expect([element.getAttribute("id") ?? name, locales]).toEqual([expect.anything(), expect.arrayContaining(["en-US"])]);
      }
    }
  });

  test("has https addresses only, all of them at the one that a build replaces", () => {
    const addresses = [...text.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"|<AppDomain>([^<]*)</g)].map(([, value, domain]) => value ?? domain ?? "");
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000"))).toEqual([]);
  });

  test("leaves no resource id dangling and none unused", () => {
    const asked = ["bt:Image", "Label", "Title", "Description", "SourceLocation", "LearnMoreUrl"].flatMap((name) => attributes(name, "resid")).filter(Boolean);
    const given = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => attributes(name, "id")).filter(Boolean);
    expect(asked.filter((id) => !given.includes(id))).toEqual([]);
    expect(given.filter((id) => !asked.includes(id))).toEqual([]);
    expect(new Set(given).size).toBe(given.length);
  });

  test("names icons that exist, each a square PNG of the size it says", () => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) {
      const file = path.join(root, `assets/icons/icon-${size}.png`);
      expect([file, existsSync(file)]).toEqual([file, true]);
      const png = readFileSync(file);
      expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", size, size]);
      expect(text).toContain(`id="Icon.${size}" DefaultValue="https://localhost:3000/icons/icon-${size}.png"`);
    }
  });

  test("has one ribbon button for each step the pane knows", () => {
    const steps = attributes("bt:Url", "DefaultValue").flatMap((address) => new URL(address).searchParams.get("steg") ?? []);
    expect(steps).toEqual([...askable]);
    expect(all("Control").length).toBe(askable.length);
  });

  test("is stamped with address, version and an id of its own for a release", () => {
    const stamp = (args: string) =>
      spawnSync(process.execPath, ["--input-type=module", "-e", `import { stampManifest } from "./assets/manifest/stamp.mjs"; import { readFileSync } from "node:fs"; process.stdout.write(stampManifest(readFileSync("manifest.xml", "utf8"), ${args}))`], { cwd: root, encoding: "utf8" });
    const released = stamp(`{ address: "https://tillegg.kommune.no/tiltak", version: "1.2.3", release: true }`).stdout;
    expect(released).toContain("<Version>1.2.3.0</Version>");
    expect(released).toContain("https://tillegg.kommune.no/tiltak/taskpane.html?steg=beregn");
    expect(released).not.toContain("localhost");
    expect(released).not.toContain("utvikling");
    const id = (xml: string) => /<Id>([^<]*)</.exec(xml)?.[1];
    expect(id(released)).not.toBe(id(text));
    expect(stamp(`{ address: "http://tillegg.kommune.no", version: "1.2.3", release: true }`).status).not.toBe(0);
  });
});
