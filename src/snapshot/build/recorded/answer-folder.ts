import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonValue } from "../../../biology/index.ts";
import { UsageError } from "../../../errors/index.ts";
import type { ManifestSource } from "../../manifest.ts";
import { tableNamed } from "../../schema.ts";
import { parseTsv } from "../facts.ts";

/** What INDEX.tsv says of a recorded answer. */
export interface RecordedAnswer {
  /** Path under the folder: `uniprot/get_uniref_by_id__….json`. */
  readonly file: string;
  readonly function: string;
  /** URL or parameters that were asked, where known. */
  readonly asked: string;
  /** `live-recording`, `upstream-test-expectation`, `doc-output` … */
  readonly kind: string;
  readonly source: string;
  readonly licence: string;
  readonly note: string;
}

/** One assertion of the Ensembl REST server's own tests about a request. */
export interface Assertion {
  readonly method: "GET" | "POST";
  /** Path and query. */
  readonly url: string;
  readonly body: string | null;
  /** Where in the answer `expected` stands; "" for the whole. */
  readonly path: string;
  readonly expected: JsonValue;
  readonly kind: string;
  readonly function: string;
}

/** A folder of recorded answers with its INDEX.tsv. */
export interface AnswerFolder {
  readonly index: readonly RecordedAnswer[];
  has(file: string): boolean;
  /** Names of the files recorded for a function, in the order of the index. */
  files(functionName: string): readonly string[];
  text(file: string): string;
  json(file: string): JsonValue;
  /** Assertions of the Ensembl REST server's tests. */
  asserts(): readonly Assertion[];
  /** Manifest entries of the files that were read, named `responses/<file>`. */
  sources(): readonly ManifestSource[];
}

export const ASSERTIONS = "ensembl/all__upstream_asserts.jsonl";

/** Answers in the reference project's own examples are acceptance data: nothing may be built out of them. */
const ACCEPTANCE = /^github:gxx27\/BioTool\b/;

/** Reads `<folder>/INDEX.tsv`. @throws UsageError where it is missing */
export function openAnswers(folder: string): AnswerFolder {
  if (!existsSync(join(folder, "INDEX.tsv"))) {
    throw new UsageError(`${folder} has no INDEX.tsv, so it is not a folder of recorded answers`, {
      nextStep: "Name the folder with --responses",
    });
  }
  const recorded = parseTsv(readFileSync(join(folder, "INDEX.tsv"), "utf8")).map((row) => ({
    file: row["file"] ?? "",
    function: row["function"] ?? "",
    asked: row["upstream_url_or_params"] ?? "",
    kind: row["kind"] ?? "",
    source: [row["source_repo"], row["source_path@commit"]].filter(Boolean).join(" "),
    licence: row["repo_licence"] ?? "",
    note: row["note"] ?? "",
  }));
  const index = recorded.filter(({ source }) => !ACCEPTANCE.test(source));
  const readable = new Set(index.map(({ file }) => file));
  const hashes = new Map<string, string>();
  const text = (file: string): string => {
    const path = join(folder, file);
    if (!readable.has(file) || !existsSync(path))
      throw new UsageError(`${folder} has no recorded answer ${file}`);
    const bytes = readFileSync(path);
    hashes.set(file, createHash("sha256").update(bytes).digest("hex"));
    return bytes.toString("utf8");
  };
  return {
    index,
    has: (file) => readable.has(file) && existsSync(join(folder, file)),
    files: (name) => index.filter((answer) => answer.function === name).map(({ file }) => file),
    text,
    json: (file) => JSON.parse(text(file)) as JsonValue,
    asserts: () =>
      text(ASSERTIONS)
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Assertion),
    sources: () => index.filter(({ file }) => hashes.has(file)).map((answer) => sourceOf(answer, hashes)),
  };
}

/** Name under which the manifest, and the `sources` of a table, know a recorded answer. */
export const sourceName = (file: string): string => `responses/${file}`;

/** What was asked for a recorded answer; "" where the index does not know. */
export const askedFor = ({ index }: AnswerFolder, file: string): string =>
  index.find((answer) => answer.file === file)?.asked ?? "";

/** The answers that a table names as its sources. */
export const answersFor = (table: string, { index }: AnswerFolder): readonly RecordedAnswer[] =>
  index.filter(({ file }) => tableNamed(table).sources.includes(sourceName(file)));

const sourceOf = (answer: RecordedAnswer, hashes: ReadonlyMap<string, string>): ManifestSource => ({
  file: sourceName(answer.file),
  what: `recorded answer of ${answer.function}`,
  release: releaseOf(answer),
  source: answer.source,
  licence: answer.licence,
  note: answer.note,
  sha256: hashes.get(answer.file) ?? "",
});

const services: Readonly<Record<string, string>> = { ensembl: "Ensembl", uniprot: "UniProt", ncbi: "NCBI" };

/** `Ensembl REST test database, release unknown` (its rows are of many old ones), or the service and when the answer was recorded, where the index knows. */
function releaseOf({ file, kind, note }: RecordedAnswer): string {
  const service = services[file.split("/")[0] ?? ""] ?? "";
  if (kind === "upstream-test-expectation") return `${service} REST test database, release unknown`;
  const when = /\b20\d\d(?:-\d\d-\d\d)?\b/.exec(`${note} ${file}`)?.[0];
  return when ? `${service}, recorded ${when}` : `${service}, recorded answer`;
}
