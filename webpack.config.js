/**
 * Builds the pane twice from one bundle and one template (`taskpane.html` for Excel, `taskpane-embedded.html` beside the
 * embedded workbook), the embedded workbook's own page (`index.html`), and the manifest stamped with its address.
 * The address is `--env address=…` or TILTAK_ADDRESS; `https://localhost:3000` when neither is given.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { stampManifest } from "./assets/manifest/stamp.mjs";

const root = import.meta.dirname;
const from = (...parts) => path.resolve(root, ...parts);
const { version } = JSON.parse(readFileSync(from("package.json"), "utf8"));
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The one stylesheet Fluent's engine makes is empty in the page's text and filled by script: this is its hash. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The pane's policy: own scripts, Microsoft's office.js, SSB for connections, nothing else. */
function panePolicy(scripts) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "connect-src 'self' https://data.ssb.no",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

const swc = (release) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development: !release } },
        target: "es2022",
      },
    },
  },
});

/** Pages: the pane for Excel, the pane beside the embedded workbook, and that workbook's page. */
function pages() {
  const pane = { template: from("src/taskpane/taskpane.html"), inject: false, minify: false };
  return [
    new HtmlPlugin({
      ...pane,
      filename: "taskpane.html",
      chunks: ["taskpane"],
      templateParameters: taskpane(panePolicy("https://appsforoffice.microsoft.com"), [officeJs]),
    }),
    new HtmlPlugin({
      ...pane,
      filename: "taskpane-embedded.html",
      chunks: ["pane-bridge", "taskpane"],
      templateParameters: taskpane(panePolicy(""), ["pane-bridge", "office/excel-web-16.00.js"]),
    }),
    new HtmlPlugin({ template: from("src/embedded/page/index.html"), filename: "index.html", chunks: ["embedded"], minify: false, scriptLoading: "defer" }),
  ];
}

/** What the template needs: the policy and the scripts before the bundle, entry names turned into their files. */
function taskpane(policy, before) {
  return (compilation, assets, tags, options) => {
    const files = (entry) => (compilation.entrypoints.get(entry)?.getFiles() ?? []).filter((file) => file.endsWith(".js"));
    const scripts = [...before.flatMap((entry) => (compilation.entrypoints.has(entry) ? files(entry) : [entry])), ...files("taskpane")];
    return { policy, scripts, version, compilation, htmlWebpackPlugin: { tags, files: assets, options } };
  };
}

/** Certificates for https on this machine: a git-ignored folder, else those Microsoft's tool has installed. */
async function certificates() {
  const folder = from(".certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => path.join(folder, name));
  if (existsSync(key) && existsSync(cert)) {
    return { key: readFileSync(key), cert: readFileSync(cert), ...(existsSync(ca) ? { ca: readFileSync(ca) } : {}) };
  }
  if (process.platform === "linux") return null;
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions().catch(() => null);
}

export default async function config(env = {}, argv = {}) {
  const release = argv.mode === "production";
  const address = (env.address ?? process.env.TILTAK_ADDRESS ?? "https://localhost:3000").replace(/\/+$/, "");
  const https = env.WEBPACK_SERVE ? await certificates() : null;
  const name = release ? "[name].[contenthash:8].js" : "[name].js";
  return {
    mode: release ? "production" : "development",
    context: root,
    entry: {
      taskpane: from("src/taskpane/main.tsx"),
      "pane-bridge": from("src/embedded/pane-bridge.ts"),
      embedded: from("src/embedded/page/main.tsx"),
    },
    output: { path: from("dist"), filename: name, chunkFilename: name, assetModuleFilename: release ? "[name].[contenthash:8][ext]" : "[name][ext]", clean: true },
    // Never an eval: the policy forbids it, in development too.
    devtool: "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        swc(release),
        { test: /\.css$/, type: "asset/resource" },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      // Microsoft's client library is shipped as it is: its licence forbids changing it.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, exclude: /^office\//, extractComments: false })],
    },
    performance: { hints: false },
    plugins: [
      ...pages(),
      new CopyPlugin({
        patterns: [
          { from: from("assets/demo/*.xlsx"), to: "demo/[name][ext]" },
          { from: from("assets/icons/*.png"), to: "icons/[name][ext]" },
          {
            from: from("node_modules/@microsoft/office-js/dist/excel-web-16.00.js"),
            to: "office/excel-web-16.00.js",
            info: { minimized: true },
          },
          { from: from("manifest.xml"), to: "manifest.xml", transform: (text) => stampManifest(String(text), { address, version, release }) },
        ],
      }),
    ],
    // No live reload: it would need a socket and inline scripts that the pane's policy forbids.
    devServer: {
      host: "localhost",
      port: Number(env.port ?? process.env.PORT ?? 3000),
      server: https ? { type: "https", options: https } : "http",
      hot: false,
      liveReload: false,
      client: false,
      onListening: (server) => console.log(`${https ? "https" : "http"}://localhost:${server.server.address().port}/`),
      static: false,
      headers: { "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" },
    },
    stats: "errors-warnings",
  };
}
