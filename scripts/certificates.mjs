/** `npm run certs`: certificates for https on this machine, which Excel demands of every add-in. Kept in the git-ignored .certs. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { installPackages, root } from "./ready.mjs";

installPackages();
const folder = path.join(root, ".certs");
mkdirSync(folder, { recursive: true });
const { generateCertificates } = (await import("office-addin-dev-certs/lib/generate.js")).default;
const file = (name) => path.join(folder, name);
await generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), 30);
console.log(`Sertifikater i ${folder}, gyldige i 30 dager.`);
console.log("Legg ca.crt til blant datamaskinens klarerte rotsertifikater; ellers viser Excel et tomt panel. På Windows og Mac gjør «npx office-addin-dev-certs install» begge deler.");
