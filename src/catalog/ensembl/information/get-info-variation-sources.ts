import { ensembl, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { variationSource } from "./parameters.ts";

export const getInfoVariationSources = ensembl({
  name: "get_info_variation_sources",
  tool: "information",
  domain: "variation",
  does: "List the sources of variation data of a species and their versions",
  path: "/info/variation/{species}",
  parameters: {
    species: speciesInPath,
    filter: query(variationSource, "Only this source"),
  },
  observe: {
    list: "",
    noun: "source",
    keep: ["name", "version", "description", "data_types", "somatic_status", "url"],
    opening: "{#source} of variants of {=species|latin}:",
    say: "{name}[ {version}][: {description|plain}].",
  },
  page: "https://www.ensembl.org/info/genome/variation/species/sources_documentation.html",
  example: { species: "homo_sapiens", filter: "dbSNP" },
  asks: [
    "Which sources of variants does Ensembl use for {species}?",
    "Which version of {filter} is loaded for {species}?",
    "Where do the {species} variants in Ensembl come from?",
    "List the variation databases imported for {species}",
    "Is {filter} data available for {species}?",
  ],
});
