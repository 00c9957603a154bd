import { populationName, variantId } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { dPrime, ldHints, r2 } from "./shared.ts";

export const getLdPairwise = ensembl({
  name: "get_ld_pairwise",
  tool: "linkage_disequilibrium",
  domain: "variation",
  does: "Compute linkage disequilibrium between two variants",
  path: "/ld/{species}/pairwise/{id1}/{id2}",
  parameters: {
    id1: path(variantId, "First variant"),
    id2: path(variantId, "Second variant"),
    species: speciesInPath,
    d_prime: dPrime,
    population_name: query(populationName, "Only this population instead of all of them"),
    r2,
  },
  observe: ldHints,
  page: "https://www.ensembl.org/{=species|web}/Variation/HighLD?v={=id1}",
  example: {
    id1: "rs1333049",
    id2: "rs4977575",
    species: "human",
    population_name: "1000GENOMES:phase_3:CEU",
  },
  asks: [
    "Are {id1} and {id2} in linkage disequilibrium in {species}?",
    "What is the r2 between {id1} and {id2} in {population_name}? ({species})",
    "D' of the {species} SNP pair {id1} and {id2}",
    "In which {species} populations are {id1} and {id2} linked?",
    "Do {species} variants {id1} and {id2} tag each other in {population_name}?",
  ],
});
