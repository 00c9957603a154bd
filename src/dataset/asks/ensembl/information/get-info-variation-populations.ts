import { karyotypedSpecies as sampledSpecies } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";

const species = { species: "{species}" };
const linked = { species: "{species}", filter: "LD" };

export const getInfoVariationPopulationsAsks = asks("get_info_variation_populations", [
  {
    from: sampledSpecies,
    arguments: species,
    templates: [
      "Cohorts and panels known for {species} in Ensembl Variation?",
      "What groups of individuals does Ensembl Variation distinguish in {species}?",
      "List all {species} populations of Ensembl Variation.",
      "{species} population names",
      "How large are the {species} populations with genotypes in Ensembl?",
      "For which {species} populations can I expect allele frequencies from Ensembl?",
      "Give me the names, sizes and descriptions of every population known for {species}.",
      "What study populations does Ensembl have for {species}?",
    ],
  },
  {
    from: sampledSpecies,
    arguments: species,
    templates: [
      "Make a glossary of the {species} populations that Ensembl knows.",
      "Are single donors such as Watson or Venter populations in Ensembl's {species} data?",
      "I want to pass a population to another query and need the exact {species} names.",
      "Are HapMap and 1000 Genomes both represented among the {species} populations in Ensembl?",
      "Which {species} population in Ensembl has the most samples?",
      "A full table of {species} populations with sample counts, please.",
      "Our GWAS cohort is from Tuscany. Which {species} populations does Ensembl offer as a match?",
      "populations in ensembl variation, {species}, complete",
      "Before I look at frequencies: what population panels exist for {species}?",
    ],
  },
  {
    from: sampledSpecies,
    arguments: linked,
    templates: [
      "r2 and D' need a panel: [which {species} panels qualify](filter) at Ensembl?",
      "population ids, {species}, [LD only](filter)",
      "Which {species} populations have [linkage disequilibrium data](filter)?",
      "List only those {species} populations [for which LD can be computed](filter).",
      "{species} populations [with LD](filter)",
      "I'm going to ask for r2 values in {species}. [Which populations can be used for LD](filter)?",
      "Names of the {species} populations [usable in linkage queries](filter)?",
      "[LD-enabled](filter) populations in {species}, with their size",
      "What population may I put into an [LD](filter) calculation for {species}?",
    ],
  },
  {
    from: sampledSpecies,
    arguments: linked,
    templates: [
      "I don't need every {species} population, just the ones [with precomputable linkage](filter).",
      "Get the {species} populations from Ensembl but [restrict them to those with LD data](filter).",
      "Is a Yoruba panel among the {species} populations [that have linkage data](filter)?",
      "To choose tag SNPs I need a reference panel. Which {species} populations in Ensembl [support LD](filter)?",
      "How many {species} populations does Ensembl hold [LD information](filter) for?",
      "Haplotype work in {species}: [populations that offer LD](filter), please.",
      "Filter Ensembl's {species} populations [by availability of linkage disequilibrium](filter).",
    ],
  },
  {
    missing: ["species"],
    arguments: { filter: "LD" },
    templates: [
      "Which populations have [LD data](filter) in our species?",
      "List the populations [usable in linkage queries](filter).",
      "What panel can I use for [LD](filter)?",
    ],
  },
  {
    missing: ["species"],
    arguments: {},
    templates: [
      "Which populations have variation data in this organism?",
      "How large are the genotyped populations of the species I study?",
    ],
  },
]);
