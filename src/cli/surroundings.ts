/** The clock, the version and the file's name, told to the use cases. */
import path from "node:path";
import type { Surroundings } from "../app/surroundings";
import packageJson from "../../package.json";

export function surroundingsOf(file: string): Surroundings {
  return { version: packageJson.version, now: () => new Date(), fileName: path.basename(file), language: "nb" };
}
