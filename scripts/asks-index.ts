// Writes src/dataset/asks/all.ts, the list of all templates, from the folders: node scripts/asks-index.ts
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../src/dataset/asks/", import.meta.url));

interface Found {
  readonly file: string;
  readonly constant: string;
}

/** Every constant of a kind, in the order of the files. */
function constantsOf(suffix: "Asks" | "Topics" | "Chains"): readonly Found[] {
  const exported = new RegExp(`^export const (\\w+${suffix})\\b`, "gm");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^(?:ensembl|ncbi|uniprot|abstain|chains)\/.*\.ts$/.test(file))
    .sort((a, b) => (stem(a) < stem(b) ? -1 : 1))
    .flatMap((file) =>
      [...readFileSync(folder + file, "utf8").matchAll(exported)].map((match) => ({
        file,
        constant: match[1] ?? "",
      })),
    );
}

/** Without the extension, so that `foo` comes before `foo-bar`, as the formatter has it. */
const stem = (file: string): string => file.replace(/\.ts$/, "");

/** The text of src/dataset/asks/all.ts. */
export function asksIndexText(): string {
  const [asks, topics, chains] = [constantsOf("Asks"), constantsOf("Topics"), constantsOf("Chains")];
  const imports = [
    { file: "asks.ts", taken: "type { Abstaining, Chain, FunctionAsks }" },
    ...[...topics, ...chains, ...asks].map(({ file, constant }) => ({ file, taken: `{ ${constant} }` })),
  ].sort((a, b) => (stem(a.file) < stem(b.file) ? -1 : 1));
  const list = (found: readonly Found[], spread: string): string[] =>
    found.map(({ constant }) => `  ${spread}${constant},`);
  return [
    "// Written by scripts/asks-index.ts from the folders beside it; do not edit.",
    ...imports.map(({ file, taken }) => `import ${taken} from "./${file}";`),
    "",
    "/** Ways to ask every function, in the order of the folders. */",
    "export const allAsks: readonly FunctionAsks[] = [",
    ...list(asks, ""),
    "];",
    "",
    "/** Questions that no function answers. */",
    "export const allTopics: readonly Abstaining[] = [",
    ...list(topics, "..."),
    "];",
    "",
    "/** Questions that take several calls. */",
    "export const allChains: readonly Chain[] = [",
    ...list(chains, "..."),
    "];",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${folder}all.ts`, asksIndexText());
