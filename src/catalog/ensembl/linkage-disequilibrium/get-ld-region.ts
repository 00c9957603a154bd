import { region } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { dPrime, ldHints, population, r2 } from "./shared.ts";

export const getLdRegion = ensembl({
  name: "get_ld_region",
  tool: "linkage_disequilibrium",
  domain: "variation",
  does: "List linkage disequilibrium between all pairs of variants in a region for a population",
  path: "/ld/{species}/region/{region}/{population_name}",
  parameters: {
    population_name: population,
    region: path(region, "Region, 500 kb at most, 10 kb in the MHC"),
    species: speciesInPath,
    d_prime: dPrime,
    r2,
  },
  observe: {
    ...ldHints,
    opening: "{#pair of variants} in linkage disequilibrium in {=region|place}, {=population_name}:",
  },
  page: "https://www.ensembl.org/{=species|web}/Location/LD?r={=region|place}",
  example: { population_name: "1000GENOMES:phase_3:CEU", region: "9:22125265-22125505", species: "human" },
  asks: [
    "Which pairs of variants in {region} are in LD in {population_name}? ({species})",
    "Pairwise linkage disequilibrium across {species} {region} for {population_name}",
    "LD block structure of {region} in {population_name}, {species}",
    "All variant pairs with r2 over {r2} in {region}, population {population_name}, {species}",
    "LD matrix of the {species} locus {region} in {population_name}",
  ],
});
