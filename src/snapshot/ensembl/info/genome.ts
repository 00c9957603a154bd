import type { Answer } from "../../../client/outcome.ts";
import { isOn, json } from "../answers.ts";

export interface GenomeRow {
  readonly species: string;
  readonly display_name: string;
  readonly strain: string | null;
  readonly division: string;
  readonly taxid: number;
  readonly assembly_accession: string | null;
  readonly assembly_name: string | null;
  readonly assembly_level: string | null;
  readonly base_count: number | null;
  readonly genebuild: string | null;
}

/** A genome as the info endpoints tell it. */
export const genomeInfo = (row: GenomeRow) => ({
  name: row.species,
  display_name: row.display_name,
  strain: row.strain,
  division: row.division,
  taxonomy_id: row.taxid,
  assembly_accession: row.assembly_accession,
  assembly_name: row.assembly_name,
  assembly_level: row.assembly_level,
  base_count: row.base_count === null ? null : String(row.base_count),
  genebuild: row.genebuild,
});

/** What `expand` asks for and no table holds. */
export const expandedLacks = (query: URLSearchParams): readonly string[] =>
  isOn(query, "expand") ? ["details that expand adds: sequences and more"] : [];

/** One genome. */
export const genomeAnswer = (row: GenomeRow, query: URLSearchParams): Answer =>
  json(genomeInfo(row), { lacks: expandedLacks(query) });

/** Genomes that a query has found; there are newer ones. Undefined where there are none. */
export const genomesFound = (rows: readonly GenomeRow[], query: URLSearchParams): Answer | undefined =>
  rows.length > 0
    ? json(rows.map(genomeInfo), { lacks: ["newer genomes", ...expandedLacks(query)] })
    : undefined;
