import { UNEXECUTED } from "../part.ts";
import type { CardFacts } from "./card.ts";
import { code, paragraphs, table } from "./markdown.ts";

const FILES: readonly (readonly [file: string, holds: string])[] = [
  ["data/*.parquet", "the rows by split; nested columns are JSON texts"],
  ["rows.jsonl.gz", "the same rows as nested JSON, one a line, all splits"],
  ["tools.json", "the functions of the catalogue as JSON Schema, as models see them"],
  ["statistics.json, plots/", "the numbers below, and more"],
  [
    "manifest.json",
    "every stage of the build: options, hashes of inputs and outputs, counts, each reason for a drop with its number",
  ],
  ["SHA256SUMS", "for `sha256sum -c SHA256SUMS`"],
];

const COLUMNS: readonly (readonly [column: string, holds: string])[] = [
  ["id", "hash of question and calls"],
  [
    "kind",
    "`call`, `multi-hop`, `missing-parameter` (a needed parameter is left open) or `abstain` (no function fits)",
  ],
  ["question", "the question"],
  ["calls", "the calls in order, each `{name, arguments}`"],
  [
    "functions",
    "names of the functions to show with the row: the right ones among distractors, shuffled (Parquet only)",
  ],
  ["missing", "parameters left open"],
  [
    "evidence",
    "per call and argument: the stretch of the question, the rule, the default, or the earlier answer it comes from",
  ],
  ["outcomes", "per call: status, observation, release of the facts, URL, SHA-256 of the answer"],
  ["executed", "`true` where the calls were made and answered (Parquet; `checks.executed` in JSONL)"],
  ["domain", "variation, genomics, proteomics, evolution or general-biology"],
  ["origin", "who worded the question: a template, the written set, a language model"],
  ["checks", "which checks it passed, the solver's try, judges, reviews"],
  ["groups", "calls, entities, pairs of entity and function, template: what the split keeps together"],
  ["split", "`train`, `validation`, `test-entities`, `test-templates` or `test-written`"],
];

export function filesSection({ parts }: CardFacts): string {
  const unexecuted = parts[UNEXECUTED] ?? 0;
  return paragraphs(
    "## Files",
    table(
      ["file", "holds"],
      FILES.map(([file, holds]) => [file.includes(",") ? file : code(file), holds]),
    ),
    'In Python: `datasets.load_dataset("<this folder>", split="train")`. In DuckDB: `SELECT kind, count(*) FROM \'data/*.parquet\' GROUP BY 1`. ' +
      "In other forms: `biotool dataset export <this folder> --format <name> --out <folder>`.",
    table(
      ["column", "holds"],
      COLUMNS.map(([column, holds]) => [code(column), holds]),
    ),
    unexecuted === 0
      ? ""
      : `**Rows that were not executed.** The part \`${UNEXECUTED}\` holds rows whose question and call are checked like all others, but whose call the ` +
          "snapshot cannot answer. They have no outcome and `executed` is `false`. They keep their `split`, so that they can be used for training " +
          "and for scores by call; scores by result must leave them out.",
  );
}
