import { asks } from "../../asks.ts";
import { linkedPairs, pairsWithThresholds } from "./shared.ts";

const pair = { species: "{species}", id1: "{id1}", id2: "{id2}" };
const rules = { species: "human-only-identifier" } as const;

export const getLdPairwiseAsks = asks("get_ld_pairwise", [
  {
    from: linkedPairs,
    arguments: pair,
    rules,
    templates: [
      "How tightly linked are the SNPs {id1} and {id2}, by r2 and D'?",
      "r2 and D' between {id1} and {id2} in every {species} population",
      "Do {id1} and {id2} tag each other?",
      "Could I genotype {id1} instead of {id2}? I need their LD across populations.",
      "How strongly are the {species} SNPs {id1} and {id2} correlated?",
      "LD {id1} vs {id2}?",
      "Two groups reported different lead SNPs for what seems to be one locus, {id1} in the first paper and {id2} in the second. Are these independent signals or simply in LD?",
    ],
  },
  {
    from: linkedPairs,
    arguments: { ...pair, population_name: "{population}" },
    rules,
    templates: [
      "LD between {id1} and {id2} in {population}",
      "What are r-squared and D-prime for {id1} / {id2} in the population {population}?",
      "Our cohort resembles {population}. How tightly linked are {id1} and {id2} there?",
      "Restrict to {population}: is {id1} a proxy of {id2} ({species})?",
      "Do {id1} and {id2} segregate on one haplotype in {population}?",
    ],
  },
  {
    from: pairsWithThresholds,
    arguments: { ...pair, r2: "{r2}" },
    rules,
    templates: [
      "Is the r2 of {id1} and {id2} at least {r2} in any population?",
      "In which {species} populations do {id1} and {id2} reach r2 >= {r2}?",
      "LD of {id1} with {id2}, but leave out everything with r² below {r2}",
      "Would {id2} pass as a tag SNP for {id1} at an r2 cut-off of {r2}?",
    ],
  },
  {
    from: pairsWithThresholds,
    arguments: { ...pair, d_prime: "{d_prime}" },
    rules,
    templates: [
      "{id1} and {id2}: populations where D' is {d_prime} or more?",
      "Show the linkage of {species} {id1} with {id2} only if D-prime reaches {d_prime}.",
      "Has there been recombination between {id1} and {id2}? Report LD from D' {d_prime} up.",
    ],
  },
  {
    from: pairsWithThresholds,
    arguments: { ...pair, population_name: "{population}", r2: "{r2}", d_prime: "{d_prime}" },
    rules,
    templates: [
      "In {population}, do {id1} and {id2} have r2 of {r2} or higher with D' of {d_prime} or higher?",
      "Test {id1} against {id2} in {population} with a minimum r2 of {r2} and a minimum D' of {d_prime}.",
      "{population}: LD of {id1}, {id2}; thresholds r2 {r2}, D' {d_prime}",
    ],
  },
  {
    missing: ["id1", "id2"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "What is the r2 between my two [human](species) SNPs?",
      "Are the pair of [human](species) GWAS hits we found in LD with each other?",
    ],
  },
  {
    from: linkedPairs,
    missing: ["id2"],
    arguments: { species: "{species}", id1: "{id1}" },
    templates: [
      "How strong is the LD between {species} {id1} and the other SNP of the pair?",
      "Compute pairwise LD of {id1} with my second {species} variant.",
    ],
  },
]);
