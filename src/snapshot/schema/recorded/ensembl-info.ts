import type { Table } from "../table.ts";

const ASSERTIONS = "responses/ensembl/all__upstream_asserts.jsonl";
const from = (file: string): string => `responses/ensembl/${file}`;

const lookups = [
  "ENSG00000150779_expand1",
  "ENSG00000153922_expand1",
  "ENSG00000157764_expand1",
  "ENSG00000204370_expand1",
  "ENSMUSG00000000171_expand1",
].map((name) => from(`lookup_by_id__${name}.json`));

/** What recorded answers of Ensembl's information endpoints, and the records in others, tell of the server. */
export const ensemblInfoTables: readonly Table[] = [
  {
    name: "ensembl_release",
    volume: "recorded",
    does: "A release that the facts held are of; component is `data` (genes of a species held) or `genomes` (Ensembl Genomes)",
    sources: ["genes_human_grch38.tsv.gz", "genes_other_species.tsv.gz", "ensembl_genomes.tsv"],
    columns: { component: "TEXT", release: "INTEGER" },
    key: ["component", "release"],
  },
  {
    name: "analysis",
    volume: "recorded",
    does: "An analysis (logic name) that records of a species were made by, and the database of those records",
    sources: lookups,
    columns: { species: "TEXT", logic_name: "TEXT", database: "TEXT" },
    key: ["species", "logic_name", "database"],
  },
  {
    name: "biotype_object",
    volume: "recorded",
    does: "A biotype that objects of a type (gene, transcript) of a species have",
    sources: lookups,
    columns: { species: "TEXT", object_type: "TEXT", biotype: "TEXT" },
    key: ["species", "object_type", "biotype"],
    indexes: [["biotype"]],
  },
  {
    name: "compara_method",
    volume: "recorded",
    does: "A method of Ensembl Compara, by its class",
    sources: [from("get_info_compara_methods__t_compara_methods_class_Homology.json")],
    columns: { class: "TEXT", position: "INTEGER", method: "TEXT" },
    key: ["class", "position"],
  },
  {
    name: "compara_species_set",
    volume: "recorded",
    does: "A set of species that a method of Compara was run on; species are production names",
    sources: [from("get_info_compara_species_sets__t_compara_species_sets_ENSEMBL_PROJECTIONS.json")],
    columns: {
      method: "TEXT",
      position: "INTEGER",
      name: "TEXT",
      species_set_group: "TEXT",
      species: "TEXT",
    },
    key: ["method", "position"],
  },
  {
    name: "variation_source",
    volume: "recorded",
    does: "A source of the variants of a species; somatic_status is germline, somatic or mixed; its version is not taken, that of a test database",
    sources: [from("get_info_variation_sources__t_variation_homo_sapiens_filter_dbSNP.json")],
    columns: {
      species: "TEXT",
      name: "TEXT",
      description: "TEXT",
      url: "TEXT",
      somatic_status: "TEXT",
      data_types: "TEXT",
    },
    key: ["species", "name"],
  },
  {
    name: "ld_population",
    volume: "recorded",
    does: "A human population with linkage data, in the order of the answer",
    sources: [from("get_info_variation_populations__t_variation_populations_homo_sapiens_filter_LD.json")],
    columns: { position: "INTEGER", name: "TEXT", description: "TEXT" },
    key: ["name"],
  },
  {
    name: "population_individual",
    volume: "recorded",
    does: "An individual of a population, by its place in the list; not all of them",
    sources: [ASSERTIONS],
    columns: { population: "TEXT", position: "INTEGER", name: "TEXT", gender: "TEXT" },
    key: ["population", "position"],
  },
];
