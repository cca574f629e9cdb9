/** `npm run doctor`: what stands in the way of running the add-in on this machine, and what to do about it. */
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { X509Certificate } from "node:crypto";
import { onPath, root } from "./ready.mjs";

const port = Number(process.env.PORT ?? 3000);
const checks = [
  ["Node", async () => (Number(process.versions.node.split(".")[0]) >= 20 ? null : `Node ${process.versions.node} er for gammel. Installer Node 20 eller nyere.`)],
  ["Pakker", async () => (existsSync(path.join(root, "node_modules", "webpack")) ? null : "Pakkene mangler. Kjør npm start eller npm test; de installerer det som trengs.")],
  ["Mapper", async () => missing(["src", "test", "assets", "manifest.xml", "webpack.config.js"])],
  ["Manifest", async () => manifest()],
  ["Sertifikat", async () => certificate()],
  ["Port", async () => ((await taken(port)) ? `Port ${port} er opptatt. Avslutt det andre programmet, eller kjør PORT=3001 npm start.` : null)],
  ["Chromium", async () => (process.env.CHROMIUM || ["chromium", "chromium-browser", "google-chrome"].some(onPath) ? null : "Chromium finnes ikke; nettleserprøvene hoppes over. Debian/Ubuntu: apt-get install chromium.")],
  ["LibreOffice", async () => (onPath("soffice") ? null : "LibreOffice finnes ikke; etterregningen hoppes over. Debian/Ubuntu: apt-get install libreoffice-calc-nogui.")],
];

function missing(names) {
  const absent = names.filter((name) => !existsSync(path.join(root, name)));
  return absent.length === 0 ? null : `Mangler ${absent.join(", ")}. Hent prosjektet på nytt.`;
}

function manifest() {
  const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const plain = [...text.matchAll(/DefaultValue="(http:[^"]+)"/g)].map((match) => match[1]);
  if (plain.length > 0) return `Manifestet har adresser uten https: ${plain.join(", ")}.`;
  if (!/<Id>[0-9a-f-]{36}<\/Id>/i.test(text)) return "Manifestet mangler en gyldig id.";
  return null;
}

/** The certificate in .certs must be there and still be valid; Excel refuses the pane without a word otherwise. */
function certificate() {
  const file = path.join(root, ".certs", "localhost.crt");
  if (!existsSync(file)) return "Ingen sertifikater i .certs. Excel krever https: kjør npm run certs. Nettlesersida virker uten.";
  const until = new Date(new X509Certificate(readFileSync(file)).validTo);
  return until > new Date() ? null : `Sertifikatet gikk ut ${until.toISOString().slice(0, 10)}. Kjør npm run certs på nytt.`;
}

/** The server listens on `localhost`, which is one address or the other. */
async function taken(number) {
  return (await Promise.all(["127.0.0.1", "::1"].map((host) => answers(number, host)))).includes(true);
}

function answers(number, host) {
  return new Promise((resolve) => {
    const socket = connect({ port: number, host });
    socket.on("connect", () => (socket.destroy(), resolve(true)));
    socket.on("error", () => resolve(false));
  });
}

let wrong = 0;
for (const [name, check] of checks) {
  const problem = await check();
  if (problem) wrong += 1;
  console.log(`${problem ? "✗" : "✓"} ${name}${problem ? `: ${problem}` : ""}`);
}
console.log(wrong === 0 ? "\nAlt er på plass." : `\n${wrong} ting å se på.`);
