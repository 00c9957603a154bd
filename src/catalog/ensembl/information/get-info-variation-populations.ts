import { ensembl, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { populationFilter } from "./parameters.ts";

export const getInfoVariationPopulations = ensembl({
  name: "get_info_variation_populations",
  tool: "information",
  domain: "variation",
  does: "List the populations with variation data of a species",
  path: "/info/variation/populations/{species}",
  parameters: {
    species: speciesInPath,
    filter: query(populationFilter, "LD: only populations with linkage data"),
  },
  observe: {
    list: "",
    noun: "population",
    keep: ["name", "size", "description"],
    opening: "{#population} of {=species|latin}:",
    say: "{name}[, {size} individuals][: {description|plain}].",
  },
  example: { species: "homo_sapiens", filter: "LD" },
  asks: [
    "Which populations have variation data in {species}?",
    "List the {species} populations with {filter} data",
    "What 1000 Genomes populations can I use for {species}?",
    "Population names accepted for linkage disequilibrium in {species}",
    "How large are the genotyped {species} populations?",
  ],
});
