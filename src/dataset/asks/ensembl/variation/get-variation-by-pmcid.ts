import type { Pool } from "../../../pools/pool.ts";
import { asks } from "../../asks.ts";

/** Articles of PubMed Central that Ensembl was recorded to cite; there are few. */
const openArticles: Pool = {
  does: "PubMed Central articles with the variant Ensembl cites them for",
  sql: `SELECT v.species, c.name AS rsid, c.pmcid, p.chrom FROM recorded_variant_citation c JOIN recorded_variant v ON v.name = c.name
    JOIN recorded_variant_place p ON p.name = c.name AND p.position = 1 WHERE c.pmcid IS NOT NULL`,
};
const article = { species: "{species}", pmcid: "{pmcid}" };

export const getVariationByPmcidAsks = asks("get_variation_by_pmcid", [
  // One shape for all, since different questions for the same call belong together.
  {
    from: openArticles,
    arguments: article,
    rules: { species: "human-only-identifier" },
    templates: [
      "Which {species} variants does the PubMed Central article {pmcid} cite?",
      "{species} SNPs in {pmcid}?",
      "Give me all rs ids that Ensembl has text-mined from the full text {pmcid}, {species}.",
      "I am going through the open-access paper {pmcid}. What {species} polymorphisms are linked to it?",
      "List {species} variation records whose citations include {pmcid}.",
      "What variants were studied in {pmcid} ({species})?",
      "Pull the {species} dbSNP entries attached to PMC article {pmcid}, with alleles and location.",
      "Does {pmcid} discuss anything other than {rsid}? Show its variants.",
      "Check whether {rsid} is among the variants Ensembl associates with {pmcid}.",
      "{rsid} is said to be covered by {pmcid}: list the variants of that article, please.",
      "Variants mentioned together with {rsid} in {pmcid}",
      "Are there {species} variants on chromosome {chrom} among those cited in {pmcid}?",
      "Literature curation: article {pmcid}, organism {species}, which variant identifiers?",
      "Our annotation tool found {pmcid} as evidence; tell me the {species} variants it stands for.",
      "How many {species} variants are reported by {pmcid}, and what are their consequences?",
      "For the supplement of my review: every {species} variant tied to {pmcid}",
      "{pmcid}, chromosome {chrom}, {species}: which SNP did they look at?",
      "The authors of {pmcid} deposited no variant list. What does Ensembl link to the paper in {species}?",
      "Can you go from the PMC identifier {pmcid} to the {species} variants behind it?",
      "I would like to see {rsid} and its companions from {pmcid}.",
      "Get variation by PMC id {pmcid}, {species}",
      "Which {species} sequence variants are discussed in full text {pmcid}, and is any of them in a UTR?",
      "Tell me what {species} variation data cites {pmcid}.",
      "A colleague extracted {rsid} from {pmcid}. Did she miss another one?",
    ],
  },
  {
    missing: ["pmcid"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Which [human](species) SNPs are in this PubMed Central paper?",
      "Can you list the [human](species) variants from the PMC full text I was reading?",
      "I need the [human](species) rs ids of an open-access article in PMC.",
      "[Human](species) variants cited by my PMC article?",
    ],
  },
]);
