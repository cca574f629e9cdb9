#!/usr/bin/env node
/** The command line: TypeScript straight from src; `tiltak --help` says what it can do. */
import { installPackages } from "../scripts/ready.mjs";

installPackages();
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("../src/cli/main.ts");
process.exitCode = await main(process.argv.slice(2));
