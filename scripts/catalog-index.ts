// Writes src/catalog/all.ts, the list of all functions, from the folders: node scripts/catalog-index.ts
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const catalog = fileURLToPath(new URL("../src/catalog/", import.meta.url));
const DATABASES = ["ensembl", "ncbi", "uniprot"];

/** Every file at `<database>/<tool>/<name>.ts` that exports a function under its own name, in sorted order. */
export function functionFiles(): readonly { readonly file: string; readonly constant: string }[] {
  return readdirSync(catalog, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^\w+\/[\w-]+\/[\w-]+\.ts$/.test(file) && DATABASES.includes(file.split("/")[0] ?? ""))
    .map((file) => ({ file, constant: constantOf(file) }))
    .filter(({ file, constant }) => defines(readFileSync(catalog + file, "utf8"), constant))
    .sort((a, b) => (stem(a.file) < stem(b.file) ? -1 : 1));
}

/** The text of src/catalog/all.ts. */
export function indexText(): string {
  const files = functionFiles();
  return [
    "// Written by scripts/catalog-index.ts from the folders beside it; do not edit.",
    'import type { FunctionDefinition } from "./definition.ts";',
    ...files.map(({ file, constant }) => `import { ${constant} } from "./${file}";`),
    "",
    "/** Every function, in the order of the folders. */",
    "export const all: readonly FunctionDefinition[] = [",
    ...files.map(({ constant }) => `  ${constant},`),
    "];",
    "",
  ].join("\n");
}

const defines = (source: string, constant: string): boolean =>
  new RegExp(`^export const ${constant} = (?:ensembl|uniprot|eutils|blastService)\\(`, "m").test(source);

/** Without the extension, so that `foo` comes before `foo-bar`, as the formatter has it. */
const stem = (file: string): string => file.replace(/\.ts$/, "");

const constantOf = (file: string): string =>
  (file.split("/").at(-1) ?? "")
    .replace(/\.ts$/, "")
    .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${catalog}all.ts`, indexText());
  console.log(`${functionFiles().length} functions`);
}
