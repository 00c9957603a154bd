import { flag, text } from "../../../biology/index.ts";
import { ensembl, query } from "../../definition.ts";
import { division } from "../parameters.ts";

export const getInfoSpecies = ensembl({
  name: "get_info_species",
  tool: "information",
  domain: "general-biology",
  does: "List the species that Ensembl holds, with names, assemblies and taxonomy ids",
  path: "/info/species",
  parameters: {
    division: query(division, "Only species of this division; vertebrates unless given"),
    hide_strain_info: query(flag, "Leave out information on strains"),
    strain_collection: query(text, "Only strains of this collection, such as mouse"),
  },
  observe: {
    list: "species",
    noun: "species",
    keep: [
      "name",
      "display_name",
      "common_name",
      "assembly",
      "taxon_id",
      "accession",
      "division",
      "strain",
      "aliases",
    ],
    opening: "Ensembl has {#species}[ in {=division}]:",
    say: "{display_name} ({name}[, taxon {taxon_id}])[, assembly {assembly}].",
  },
  page: "https://www.ensembl.org/info/about/species.html",
  example: { division: "EnsemblVertebrates" },
  asks: [
    "Which species does Ensembl have?",
    "List all species of {division}",
    "Which {strain_collection} strains are in Ensembl?",
    "What is the Ensembl name and assembly of each vertebrate?",
    "How many species are in {division}?",
    "Species available in Ensembl, without strain information",
  ],
});
