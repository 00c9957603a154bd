import { flag, variantId } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { variationHints } from "./shared.ts";

export const getVariation = ensembl({
  name: "get_variation",
  tool: "variation",
  domain: "variation",
  does: "Get the alleles, location, frequency and consequence of a variant by its identifier",
  path: "/variation/{species}/{id}",
  parameters: {
    id: path(variantId, "Variant, structural ones too"),
    species: speciesInPath,
    genotypes: query(flag, "Add the genotypes of individuals"),
    genotyping_chips: query(flag, "Add the chips that type it"),
    phenotypes: query(flag, "Add phenotypes"),
    pops: query(flag, "Add allele frequencies in populations"),
    population_genotypes: query(flag, "Add genotype frequencies in populations"),
  },
  observe: variationHints,
  page: "https://www.ensembl.org/{=species|web}/Variation/Explore?v={=id}",
  example: { id: "rs334", species: "human" },
  asks: [
    "What is known about the variant {id} in {species}?",
    "Where is {id} and what are its alleles? ({species})",
    "What is the minor allele frequency of {species} {id}?",
    "Is {id} clinically significant in {species}?",
    "Allele frequencies of {id} in {species} populations",
    "Phenotypes linked to the {species} SNP {id}",
  ],
});
