import type { Hints } from "../../definition.ts";

export const genomeHints: Hints = {
  noun: "genome",
  keep: [
    "name",
    "display_name",
    "scientific_name",
    "taxonomy_id",
    "assembly_name",
    "assembly_accession",
    "assembly_level",
    "base_count",
    "strain",
    "division",
    "genebuild",
  ],
  say: "{display_name} (taxon {taxonomy_id}) has the genome assembly {assembly_name}[ ({assembly_accession})][ of {base_count} base pairs][, in {division}]; Ensembl calls it {name}.",
};
