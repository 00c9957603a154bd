import type { Pool } from "../../../pools/pool.ts";
import { asks, type Phrases } from "../../asks.ts";

/** Up to 50 kb, outside the major histocompatibility complex, where Ensembl takes 10 kb at most. */
const loci = {
  does: "Stretches of 5 to 50 kb inside human genes, named after the gene",
  sql: `SELECT 'homo_sapiens' AS species, h.symbol, g.chrom || ':' || (g.start - g.start % 1000) || '-' ||
      (g.start - g.start % 1000 + 5000 * (1 + g.start % 10)) AS region
    FROM hgnc h JOIN gene g ON g.id = h.ensembl_gene_id
    WHERE h.locus_group = 'protein-coding gene' AND g.chrom GLOB '[0-9]*' AND g.end - g.start > 60000
      AND NOT (g.chrom = '6' AND g.start BETWEEN 28000000 AND 34000000)`,
} satisfies Pool;
const lociWithThresholds: Pool = {
  does: "The same with a lowest r2 and a lowest D'",
  sql: `SELECT * FROM (${loci.sql} AND g.start % 10 = 3), (SELECT 0.5 AS r2 UNION SELECT 0.6 UNION SELECT 0.8 UNION SELECT 0.95),
    (SELECT 0.7 AS d_prime UNION SELECT 0.8 UNION SELECT 0.9 UNION SELECT 1)`,
};

/** Populations of which Ensembl computes linkage, by their name or in words. */
const populations: Phrases = {
  "1000GENOMES:phase_1_ASW": ["1000GENOMES:phase_1_ASW"],
  "1000GENOMES:phase_3:ASW": ["1000GENOMES:phase_3:ASW", "the 1000 Genomes phase 3 ASW panel"],
  "1000GENOMES:phase_3:CEU": ["1000GENOMES:phase_3:CEU", "CEU of 1000 Genomes phase 3"],
  "1000GENOMES:phase_3:CHB": [
    "1000GENOMES:phase_3:CHB",
    "the Han Chinese from Beijing of 1000 Genomes phase 3",
  ],
  "1000GENOMES:phase_3:FIN": ["1000GENOMES:phase_3:FIN", "the Finns of 1000 Genomes phase 3"],
  "1000GENOMES:phase_3:GBR": ["1000GENOMES:phase_3:GBR", "the British samples of 1000 Genomes phase 3"],
  "1000GENOMES:phase_3:JPT": ["1000GENOMES:phase_3:JPT", "the Japanese of 1000 Genomes phase 3"],
  "1000GENOMES:phase_3:TSI": ["1000GENOMES:phase_3:TSI", "the Tuscans of 1000 Genomes phase 3"],
  "1000GENOMES:phase_3:YRI": ["1000GENOMES:phase_3:YRI", "the Yoruba of 1000 Genomes phase 3"],
};
const choose = { population: { one: populations } };
const within = { species: "{species}", region: "{region}", population_name: "{population}" };
const rules = { species: "human-only-resource" } as const;

export const getLdRegionAsks = asks("get_ld_region", [
  {
    from: loci,
    choose,
    arguments: within,
    rules,
    templates: [
      "Pairwise LD across {region} in {population}",
      "Which pairs of variants in {region} are linked in {population}?",
      "I want to draw an LD heat map of the {symbol} locus, {species} {region}, for {population}.",
      "LD block structure of {species} {region}, {population}?",
      "All r2 and D' values between the variants inside {region} for {population}, please.",
      "Is {symbol} ({species} {region}) one haplotype block in {population}?",
      "We plan to sequence {symbol} and must decide how many amplicons are enough. Show how all variants within {species} {region} are correlated with one another in {population}.",
    ],
  },
  {
    from: lociWithThresholds,
    choose,
    arguments: { ...within, r2: "{r2}" },
    rules,
    templates: [
      "Variant pairs with r2 >= {r2} between the ends of {region} in {population}",
      "For tag SNP selection in {symbol}: pairs inside {region} whose r-squared is {r2} or more, {species}, {population}",
      "{population}, {region}: redundant SNP pairs at an r² cut-off of {r2}",
    ],
  },
  {
    from: lociWithThresholds,
    choose,
    arguments: { ...within, d_prime: "{d_prime}" },
    rules,
    templates: [
      "Where has recombination left {species} {region} intact? Pairs with D' of at least {d_prime} in {population}.",
      "Show LD in {region} for {population}, D-prime {d_prime} and higher only.",
      "{symbol} region {region}: which variants have D' >= {d_prime} with each other in {population}?",
    ],
  },
  {
    from: lociWithThresholds,
    choose,
    arguments: { ...within, r2: "{r2}", d_prime: "{d_prime}" },
    rules,
    templates: [
      "LD pairs of {region} in {population} with r2 from {r2} and D' from {d_prime}",
      "In {population}, filter the pairwise LD of {species} {region} to r2 at least {r2} and D-prime at least {d_prime}.",
      "Haplotype analysis of {symbol}: use {region}, {population}, minimum r2 of {r2}, minimum D' of {d_prime}.",
    ],
  },
  {
    from: loci,
    missing: ["population_name"],
    arguments: { species: "{species}", region: "{region}" },
    templates: [
      "LD between all variants in {species} {region} for our population?",
      "Draw the LD block of {species} {region}.",
    ],
  },
  {
    choose,
    missing: ["region"],
    arguments: { species: "homo_sapiens", population_name: "{population}" },
    templates: [
      "Show all linked [human](species) variant pairs of that region in {population}.",
      "LD structure of the [human](species) locus, {population}?",
    ],
  },
]);
