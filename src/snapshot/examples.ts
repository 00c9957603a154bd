// Written by scripts/coverage.ts from the database; do not edit.
import type { Arguments } from "../catalog/definition.ts";

/** A call that gets content, for functions whose example in the catalogue is about something that is not held. */
export const heldExamples: Readonly<Record<string, Arguments>> = {
  get_alignment_region: {
    species: "taeniopygia_guttata",
    region: "2:106040050-106040100",
    aligned: "1",
    method: "EPO",
    species_set_group: "birds",
  },
  get_cafe_genetree_by_id: {
    id: "RF01299",
  },
  get_cafe_genetree_by_member_id: {
    id: "ENSG00000238942",
    species: "homo_sapiens",
  },
  get_cafe_genetree_by_member_symbol: {
    species: "homo_sapiens",
    symbol: "SNORD2",
  },
  get_genetree_by_id: {
    id: "RF01299",
    compara: "homology",
    prune_taxon: "39107",
  },
  get_genetree_member_by_id: {
    id: "ENSG00000238942",
    species: "homo_sapiens",
    sequence: "none",
    prune_taxon: "39107",
  },
  get_genetree_member_by_symbol: {
    species: "homo_sapiens",
    symbol: "SNORD2",
    sequence: "none",
    prune_taxon: "39107",
  },
  get_info_compara_species_sets: {
    method: "ENSEMBL_PROJECTIONS",
  },
  get_info_genomes_accession: {
    accession: "GL383522.1",
  },
  get_info_genomes_taxonomy: {
    taxon_name: "Escherichia coli SMS-3-5",
  },
  get_info_variation_population_name: {
    population_name: "1000GENOMES:pilot_1_CEU_low_coverage_panel",
    species: "human",
  },
  get_ld_around_variant: {
    species: "homo_sapiens",
    id: "rs1333047",
    population_name: "1000GENOMES:phase_1_ASW",
  },
  get_ld_pairwise: {
    species: "homo_sapiens",
    id1: "rs1333047",
    id2: "rs4977575",
    population_name: "1000GENOMES:phase_1_ASW",
  },
  get_phenotype_by_gene: {
    gene: "ENSG00000175899",
    species: "homo_sapiens",
  },
  get_sequence_by_region: {
    species: "human",
    region: "ABBA01004489.1:1..100",
    coord_system: "seqlevel",
  },
  get_transcript_haplotypes: {
    id: "ENST00000314040",
    species: "homo_sapiens",
  },
  stream_arba: {
    query: "*",
  },
  stream_genecentric: {
    query: "*",
  },
  search_literature_citations: {
    query: "*",
  },
  stream_literature_citations: {
    query: "*",
  },
  stream_proteomes: {
    query: "*",
  },
  search_uniparc: {
    query: "*",
  },
  stream_uniparc: {
    query: "*",
  },
  search_unirule: {
    query: "*",
  },
  stream_unirule: {
    query: "*",
  },
};

/** Functions that have a route, and no call of which gets content yet. */
export const unanswered: ReadonlySet<string> = new Set(["get_ld_region"]);

/** Functions that need no fact to be answered. */
export const factless: ReadonlySet<string> = new Set(["get_info_ping"]);
