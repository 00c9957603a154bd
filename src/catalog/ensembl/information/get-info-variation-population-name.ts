import { populationName } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";

export const getInfoVariationPopulationName = ensembl({
  name: "get_info_variation_population_name",
  tool: "information",
  domain: "variation",
  does: "List the individuals of a population with genotype data",
  path: "/info/variation/populations/{species}/{population_name}",
  parameters: {
    population_name: path(populationName, "Population"),
    species: speciesInPath,
  },
  observe: {
    list: "",
    noun: "population",
    keep: ["name", "size", "individuals.*.name", "individuals.*.gender"],
    say: "The population {name} has {size} individuals.",
  },
  example: { population_name: "1000GENOMES:phase_3:CEU", species: "human" },
  asks: [
    "Which individuals are in the {species} population {population_name}?",
    "How many samples does {population_name} have? ({species})",
    "List the members of {population_name} in {species}",
    "Sample names and sexes of {species} {population_name}",
    "Who was genotyped in {population_name}, {species}?",
  ],
});
