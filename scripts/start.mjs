/** `npm start`: installs what is missing and opens the pane beside the embedded workbook with the demo plan. */
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { installPackages, onPath, root } from "./ready.mjs";

installPackages();
const port = process.env.PORT ?? "3000";
const server = spawn(
  path.join(root, "node_modules", ".bin", "webpack"),
  ["serve", "--config", "webpack.config.js", "--mode", "development", "--port", port],
  { cwd: root, stdio: ["inherit", "pipe", "inherit"], shell: process.platform === "win32", env: { ...process.env, PORT: port } },
);

let told = false;
server.stdout.on("data", (data) => {
  process.stdout.write(data);
  const address = /(https?:\/\/localhost:\d+)\/?/.exec(String(data))?.[1] ?? null;
  const compiled = /compiled/.test(String(data));
  if (address) server.address = address;
  if (told || !compiled || !server.address) return;
  told = true;
  console.log(`\nTiltaksplan: ${server.address}/\nAvslutt med Ctrl+C.`);
  open(`${server.address}/`);
});
server.on("close", (status) => process.exit(status ?? 0));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));

/** Opens the browser where there is a screen. */
function open(address) {
  if (process.env.CI || (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  const [command, ...args] = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] }[process.platform] ?? ["xdg-open"];
  if (onPath(command)) spawnSync(command, [...args, address], { stdio: "ignore" });
}
