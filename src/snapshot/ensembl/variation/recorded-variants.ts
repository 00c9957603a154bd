import type { Database } from "../../../client/sqlite.ts";
import { isOn, list } from "../answers.ts";

interface RecordedRow {
  readonly name: string;
  readonly species: string;
  readonly source: string;
  readonly var_class: string;
  readonly consequence: string | null;
  readonly ambiguity: string | null;
  readonly minor_allele: string | null;
  readonly maf: number | null;
  readonly evidence: string | null;
  readonly synonyms: string | null;
  readonly failed: string | null;
}

interface PlaceRow {
  readonly assembly: string;
  readonly coord_system: string;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly strand: number;
  readonly alleles: string;
  readonly ancestral_allele: string | null;
}

/** A variant as Ensembl itself described it, on the assembly that it names. */
export function recordedVariant(
  database: Database,
  {
    name,
    species,
    query,
  }: { readonly name: string; readonly species: string; readonly query: URLSearchParams },
): Record<string, unknown> | undefined {
  const row = database.get<RecordedRow>(
    "SELECT * FROM recorded_variant WHERE name = ? AND species = ?",
    name,
    species,
  );
  if (!row) return undefined;
  return {
    name: row.name,
    source: row.source,
    var_class: row.var_class,
    ambiguity: row.ambiguity,
    most_severe_consequence: row.consequence,
    minor_allele: row.minor_allele,
    MAF: row.maf,
    evidence: list(row.evidence),
    synonyms: list(row.synonyms),
    failed: row.failed?.replaceAll("|", ";"),
    mappings: database
      .all<PlaceRow>("SELECT * FROM recorded_variant_place WHERE name = ? ORDER BY position", name)
      .map(mappingOf),
    genotypes: isOn(query, "genotypes") ? genotypesOf(database, name) : undefined,
    populations: isOn(query, "pops") ? populationsOf(database, name) : undefined,
  };
}

const mappingOf = ({ assembly, chrom, start, end, alleles, ...place }: PlaceRow) => ({
  location: `${chrom}:${start}-${end}`,
  assembly_name: assembly,
  coord_system: place.coord_system,
  seq_region_name: chrom,
  start,
  end,
  strand: place.strand,
  allele_string: alleles,
  ancestral_allele: place.ancestral_allele,
});

const genotypesOf = (database: Database, name: string): unknown[] | undefined =>
  unlessEmpty(
    database.all(
      "SELECT sample, gender, genotype, submission_id FROM recorded_genotype WHERE name = ? ORDER BY position",
      name,
    ),
  );

const populationsOf = (database: Database, name: string): unknown[] | undefined =>
  unlessEmpty(
    database.all(
      `SELECT population, allele, allele_count, frequency, submission_id FROM recorded_allele_frequency
       WHERE name = ? ORDER BY position`,
      name,
    ),
  );

const unlessEmpty = (rows: unknown[]): unknown[] | undefined => (rows.length > 0 ? rows : undefined);
