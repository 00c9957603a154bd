import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { readFacts } from "./facts.ts";
import { GENE_SOURCES, geneRows } from "./gene-rows.ts";
import { NAME_SOURCES, nameRows, nameStartRows } from "./name-rows.ts";
import { SPECIES_SOURCES, speciesRows } from "./species-rows.ts";
import { readTaxonomy, TAXON_SOURCES, taxonRows } from "./taxon-rows.ts";

export interface LexiconFile {
  readonly file: string;
  readonly columns: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly sources: readonly { file: string; what: string; source: string; licence: string }[];
}

/** Writes `genes`, `names`, `name-starts`, `species` and `taxa` with their manifest; the same fact tables give the same bytes. */
export function buildLexicon({ facts, out }: { facts: string; out: string }): readonly LexiconFile[] {
  const provenance = new Map(readFacts(facts, "SOURCES.tsv").map((row) => [row["file"], row]));
  const taxonomy = readTaxonomy(facts);
  const names = nameRows(facts);
  mkdirSync(out, { recursive: true });
  const files = [
    write("genes", "spelling approved previous_of alias_of other_species", geneRows(facts), GENE_SOURCES),
    write("names", "name symbol needs_cue", names, NAME_SOURCES),
    write("name-starts", "first_two_words", nameStartRows(names), NAME_SOURCES),
    write("species", "key production_name taxid scientific_name common_names", speciesRows(facts, taxonomy), [
      ...SPECIES_SOURCES,
      ...TAXON_SOURCES,
    ]),
    write("taxa", "key value rank", taxonRows(taxonomy), TAXON_SOURCES),
  ];
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify({ files }, undefined, 2)}\n`);
  return files;

  function write(name: string, columns: string, rows: string[][], sources: readonly string[]): LexiconFile {
    const bytes = compress(sortedText(rows));
    const file = `${name}.tsv.br`;
    writeFileSync(join(out, file), bytes);
    return {
      file,
      columns,
      rows: rows.length,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      sources: sources.map((source) => {
        const row = provenance.get(source);
        return {
          file: source,
          what: row?.["what"] ?? "",
          source: row?.["source"] ?? "",
          licence: row?.["licence"] ?? "",
        };
      }),
    };
  }
}

/** Rows in code-unit order of their first cell, as the bisection in `table.ts` needs them. */
function sortedText(rows: readonly string[][]): string {
  const sorted = rows.toSorted(([left = ""], [right = ""]) => (left < right ? -1 : left > right ? 1 : 0));
  return sorted.map((row) => `${row.join("\t")}\n`).join("");
}

const compress = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
