/** `npm run build -- --address https://…`: static files for any web server in dist/, the manifest stamped with the address. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { installPackages, root } from "./ready.mjs";

const { values } = parseArgs({ options: { address: { type: "string" }, out: { type: "string", default: "dist" } } });
const address = values.address?.replace(/\/+$/, "");
if (address !== undefined && !/^https:\/\/[^\s]+$/.test(address)) {
  console.error(`Adressen må begynne med https://, for Office laster ikke inn tillegg fra andre adresser: ${values.address}`);
  process.exit(2);
}
if (address === undefined) console.error("Ingen --address: manifestet får https://localhost:3000, som bare gjelder på denne maskinen.");
installPackages();
const { status } = spawnSync(
  path.join(root, "node_modules", ".bin", "webpack"),
  ["--config", "webpack.config.js", "--mode", "production", "--output-path", path.resolve(root, values.out)],
  { cwd: root, stdio: "inherit", shell: process.platform === "win32", env: { ...process.env, ...(address && { TILTAK_ADDRESS: address }) } },
);
process.exit(status ?? 1);
