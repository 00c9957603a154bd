import type { Table } from "../table.ts";

const sources = [
  "responses/ensembl/all__upstream_asserts.jsonl",
  "responses/ensembl/get_variation__bs_variation_human_rs56116432.json",
];
const volume = "recorded" as const;

/** Variants as Ensembl's variation endpoint gave them; `position` counts what was given from 1. */
export const ensemblVariationTables: readonly Table[] = [
  {
    name: "recorded_variant",
    volume,
    does: "A variant with what Ensembl says of it; answer is the source it comes from; maf is a frequency; evidence, synonyms and failed reasons joined with `|`",
    sources,
    columns: {
      name: "TEXT",
      species: "TEXT",
      answer: "TEXT",
      source: "TEXT",
      var_class: "TEXT",
      consequence: "TEXT",
      ambiguity: "TEXT",
      minor_allele: "TEXT",
      maf: "REAL",
      evidence: "TEXT",
      synonyms: "TEXT",
      failed: "TEXT",
    },
    key: ["name"],
  },
  {
    name: "recorded_variant_place",
    volume,
    does: "A place of a row of `recorded_variant`, 1-based and inclusive, on the assembly named; alleles joined with `/`, the reference first",
    sources,
    columns: {
      name: "TEXT",
      position: "INTEGER",
      assembly: "TEXT",
      coord_system: "TEXT",
      chrom: "TEXT",
      start: "INTEGER",
      end: "INTEGER",
      strand: "INTEGER",
      alleles: "TEXT",
      ancestral_allele: "TEXT",
    },
    key: ["name", "position"],
  },
  {
    name: "recorded_genotype",
    volume,
    does: "The genotype of a sample at a row of `recorded_variant`",
    sources,
    columns: {
      name: "TEXT",
      position: "INTEGER",
      sample: "TEXT",
      gender: "TEXT",
      genotype: "TEXT",
      submission_id: "TEXT",
    },
    key: ["name", "position"],
  },
  {
    name: "recorded_allele_frequency",
    volume,
    does: "How often an allele of a row of `recorded_variant` was seen in a population; allele_count in chromosomes",
    sources,
    columns: {
      name: "TEXT",
      position: "INTEGER",
      population: "TEXT",
      allele: "TEXT",
      allele_count: "INTEGER",
      frequency: "REAL",
      submission_id: "TEXT",
    },
    key: ["name", "position"],
  },
  {
    name: "recorded_variant_citation",
    volume,
    does: "An article that cites a row of `recorded_variant`; pmid is a number, pmcid with its PMC",
    sources: ["responses/ensembl/all__upstream_asserts.jsonl"],
    columns: { name: "TEXT", pmid: "INTEGER", pmcid: "TEXT" },
    key: ["name"],
  },
];
