import { placedGwasVariants } from "../../../pools/clinical.ts";
import type { Pool } from "../../../pools/pool.ts";
import { asks } from "../../asks.ts";

/** Each shape has articles of its own, as there are few and a call is asked for by one shape only. */
const articles = (part: 0 | 1 | 2): Pool => ({
  does: "Articles of the GWAS Catalog with a variant whose place on GRCh38 is held",
  sql: `SELECT * FROM (${placedGwasVariants.sql}) WHERE pmid % 3 = ${part}`,
});
const article = { species: "{species}", pmid: "{pmid}" };

export const getVariationByPmidAsks = asks("get_variation_by_pmid", [
  {
    from: articles(0),
    arguments: article,
    templates: [
      "Which {species} variants are reported in the article with PubMed id {pmid}?",
      "rs numbers mentioned in PMID {pmid} ({species})",
      "List the {species} SNPs that Ensembl Variation links to PMID:{pmid}.",
      "I am writing a review and want every {species} polymorphism discussed in PubMed {pmid}.",
      "{species} variants cited by {pmid}, please",
      "I have to check whether our {species} markers were published before. The paper in question has the PubMed number {pmid}; which variants does the variation database attach to it, and where do they lie?",
    ],
  },
  {
    from: articles(1),
    arguments: article,
    rules: { species: "human-only-resource" },
    templates: [
      "The {disease} study PMID {pmid}: what {species} variants did it report?",
      "From the paper on {disease} (PubMed {pmid}) give me the associated {species} variants with their positions.",
      "Does the {disease} publication {pmid} cite any {species} rsIDs that Ensembl knows?",
      "Extract the lead {species} SNPs of the {disease} GWAS published as PMID {pmid}.",
      "For replication we need the {species} loci of {pmid} ({disease}); which dbSNP ids are attached to that PubMed record?",
      "Which variants found in patients with {disease} does PMID {pmid} report?",
      "Clinical colleagues quote PubMed {pmid} on {disease}; list the variants the article is cited for.",
      "variants in PMID {pmid}, clinical genetics journal club",
    ],
  },
  {
    from: articles(2),
    arguments: article,
    rules: { species: "human-only-identifier" },
    templates: [
      "{rsid} was reported in PubMed {pmid}. Which other variants does that article cite?",
      "Is {rsid} the only variant that Ensembl ties to PMID {pmid}?",
      "Variants of PubMed article {pmid} besides {rsid}?",
      "Someone cites PMID {pmid} for {rsid}. Show the variants recorded for the paper so that I can check.",
    ],
  },
  {
    missing: ["pmid"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Which [human](species) variants does this PubMed article cite?",
      "List the SNPs from my [human](species) GWAS paper in PubMed.",
    ],
  },
  {
    from: placedGwasVariants,
    missing: ["pmid"],
    arguments: { species: "{species}" },
    templates: [
      "What {species} variants are mentioned in the {disease} paper on PubMed I sent you?",
      "Variants cited in our {species} {disease} article; I do not have its PubMed id at hand.",
    ],
  },
]);
