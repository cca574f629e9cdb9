import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import path from "node:path";
import folders from "./scripts/folders.cjs";

const { allowed } = folders;
const src = path.resolve(import.meta.dirname, "src");

/** Holds the import directions of `scripts/folders.mjs`. */
const directions = {
  meta: { type: "problem", schema: [], messages: { direction: "{{from}} may not import {{to}}" } },
  create(context) {
    const file = path.relative(src, context.filename);
    if (file.startsWith("..")) return {};
    const from = file.replace(/\.tsx?$/, "");
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== "string" || !source.startsWith(".")) return;
      const to = path.relative(src, path.resolve(path.dirname(context.filename), source));
      if (!allowed(from, to)) context.report({ node, messageId: "direction", data: { from, to } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "node_modules/**", "test/**/fixtures/**", "test/embedded/scripts/**", "**/*.cjs"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    plugins: { shape: { rules: { directions } } },
    rules: {
      "shape/directions": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrels." },
      ],
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "max-lines": ["error", { max: 300 }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/embedded/**"],
    rules: { "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/ssb/**", "src/embedded/page/**"],
    rules: { "no-restricted-properties": ["error", { object: "window", property: "fetch" }, { object: "globalThis", property: "fetch" }] },
  },
  { files: ["src/excel/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: { "office-addins/no-context-sync-in-loop": "warn" } },
  { files: ["src/embedded/**/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  { files: ["test/**/*.{ts,tsx}"], rules: { "max-lines": "off" } },
);
