import { count, flag, variantId } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { dPrime, ldHints, population, r2 } from "./shared.ts";

export const getLdAroundVariant = ensembl({
  name: "get_ld_around_variant",
  tool: "linkage_disequilibrium",
  domain: "variation",
  does: "Find the variants in linkage disequilibrium with one variant in a population",
  path: "/ld/{species}/{id}/{population_name}",
  parameters: {
    id: path(variantId, "Variant in the middle of the window"),
    population_name: population,
    species: speciesInPath,
    attribs: query(flag, "Add position and consequence of the other variants"),
    d_prime: dPrime,
    r2,
    window_size: query(count, "Width of the window in kb", { minimum: 0, maximum: 500 }),
  },
  observe: { ...ldHints, opening: "{#variant} in linkage disequilibrium with {=id} in {=population_name}:" },
  page: "https://www.ensembl.org/{=species|web}/Variation/HighLD?v={=id}",
  example: { id: "rs1333049", population_name: "1000GENOMES:phase_3:CEU", species: "human", r2: 0.8 },
  asks: [
    "Which variants are in LD with {id} in {population_name}? The species is {species}.",
    "Find proxy SNPs of {id} with r2 above {r2} in the {species} population {population_name}",
    "What tags {species} {id} within {window_size} kb in {population_name}?",
    "Linkage disequilibrium around {id} in {population_name} ({species})",
    "Is my GWAS hit {id} linked to a coding variant in {population_name}, {species}?",
    "Variants with D' of at least {d_prime} to {id}, {population_name}, {species}",
  ],
});
