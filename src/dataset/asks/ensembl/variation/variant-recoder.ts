import {
  codingMissense,
  deletions,
  missenseVariants,
  placedSnps,
  proteinChanges,
} from "../../../pools/clinical.ts";
import { asks, type Phrases } from "../../asks.ts";

const byRs = { species: "{species}", id: "{rsid}" };
const byHgvs = { species: "{species}", id: "{hgvs}" };
const bySpdi = { species: "{species}", id: "{spdi}" };
const ofIdentifier = { species: "human-only-identifier" } as const;
const ofSequence = { species: "human-reference-sequence" } as const;

/** Switches that add a notation; the phrases follow "with". */
const additions: Phrases = {
  vcf_string: ["a VCF string", "the VCF form"],
  var_synonyms: ["known synonyms and their sources", "all variant synonyms"],
  ga4gh_vrs: ["GA4GH VRS notation", "a VRS object"],
  failed: ["failed co-located variants", "variants that failed Ensembl's checks"],
  minimal: ["the alleles trimmed to their minimal form", "minimal alleles"],
  gencode_basic: ["GENCODE basic transcripts only", "nothing but GENCODE basic transcripts"],
  gencode_primary: ["GENCODE primary transcripts only", "nothing but GENCODE primary transcripts"],
};
/** One transcript set at most, as they exclude each other. */
const { gencode_primary: _primary, ...oneSet } = additions;
const { gencode_basic: _basic, ...otherSet } = additions;

const notations: Phrases = {
  hgvsg: ["genomic HGVS", "HGVS g."],
  hgvsp: ["protein HGVS", "HGVS p."],
  spdi: ["SPDI", "the SPDI expression"],
  id: ["known variant ids", "the identifiers"],
};
const codingToo: Phrases = { ...notations, hgvsc: ["coding HGVS", "HGVS c."] };

export const variantRecoderAsks = asks("variant_recoder", [
  {
    from: missenseVariants,
    arguments: byRs,
    rules: ofIdentifier,
    templates: [
      "Convert {rsid} to HGVS and SPDI.",
      "What is {rsid} called in c., p. and g. nomenclature?",
      "All equivalent notations of {species} {rsid}",
      "The journal insists on HGVS instead of rs numbers. How do I write {rsid}?",
      "{rsid} in other notations?",
      "Two labs describe what I believe is one and the same change in {symbol}, one by {rsid} and the other in HGVS on a transcript. List all names of {rsid} so that I can compare.",
    ],
  },
  {
    from: codingMissense,
    arguments: byHgvs,
    rules: ofSequence,
    templates: [
      "Which rs number belongs to {hgvs}?",
      "{hgvs} as genomic HGVS, SPDI and so on please",
      "Recode {species} {hgvs} into every other notation Ensembl knows.",
      "Is there a dbSNP id behind {hgvs}, and what is the change on the chromosome?",
    ],
  },
  {
    from: codingMissense,
    arguments: { species: "{species}", id: "{refseq_hgvs}" },
    rules: ofSequence,
    templates: [
      "Lab reports {refseq_hgvs}; I need the same variant as rsID and on Ensembl transcripts.",
      "Map {refseq_hgvs} to its Ensembl c. notation.",
      "{species} {refseq_hgvs}: equivalent identifiers?",
    ],
  },
  {
    from: codingMissense,
    arguments: { species: "{species}", id: "{gene_hgvs}" },
    rules: { species: "human-only-resource" },
    templates: [
      "A patient letter says {gene_hgvs}; rewrite that with proper reference sequences.",
      "rs id and SPDI for {species} {gene_hgvs}",
      "Normalise {gene_hgvs} from a {species} clinical database to sequence-based names.",
    ],
  },
  {
    from: proteinChanges,
    arguments: byHgvs,
    rules: ofSequence,
    templates: [
      "Back-translate {hgvs} to the DNA-level names.",
      "Which genomic variant and rs id does the protein change {hgvs} go with?",
      "{hgvs} ({species}) to g. and c. HGVS",
    ],
  },
  {
    from: missenseVariants,
    arguments: bySpdi,
    rules: ofSequence,
    templates: [
      "Our pipeline stores {spdi}. What is that in HGVS?",
      "SPDI {spdi} to rs number",
      "Please translate the {species} SPDI expression {spdi} for a clinician who reads HGVS.",
    ],
  },
  {
    from: deletions,
    arguments: byHgvs,
    rules: ofSequence,
    extras: { of: oneSet, most: 2 },
    templates: [
      "Recode {hgvs} with {extras}.",
      "Give every name of the deletion {hgvs}, with {extras}.",
      "{species} {hgvs} to other notations, with {extras}",
    ],
  },
  {
    from: missenseVariants,
    arguments: byRs,
    rules: ofIdentifier,
    extras: { of: otherSet, most: 2 },
    templates: [
      "Notations of {rsid} with {extras}",
      "I need {rsid} translated, with {extras}.",
      "Run the variant recoder on {species} {rsid}, with {extras}.",
      "How is {rsid} in {symbol} written elsewhere? Answer with {extras}.",
    ],
  },
  {
    from: placedSnps,
    arguments: { ...bySpdi, vcf_string: true },
    rules: ofSequence,
    templates: [
      "Turn {spdi} into [a VCF-style string](vcf_string) and HGVS.",
      "[CHROM-POS-REF-ALT as in a VCF](vcf_string) for {spdi}, {species}?",
      "I have to grep a VCF for {spdi}, [what would its VCF record look like](vcf_string)?",
    ],
  },
  {
    from: codingMissense,
    choose: { fields: { several: codingToo, most: 3 } },
    arguments: { ...byRs, fields: "{fields}" },
    rules: ofIdentifier,
    templates: [
      "Just give me {fields} of {rsid}.",
      "{fields} for {species} {rsid}, nothing else",
      "Our database column takes {fields}; recode {rsid} accordingly.",
      "From {rsid} to {fields}",
    ],
  },
  {
    from: codingMissense,
    choose: { fields: { several: notations, most: 3 } },
    arguments: { ...byHgvs, fields: "{fields}" },
    rules: ofSequence,
    templates: [
      "Translate {hgvs} into {fields} only.",
      "Starting from {hgvs} in {species}, give {fields}.",
      "I only care about {fields} for {hgvs}.",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "How do I write my [human](species) variant in HGVS?",
      "Convert that [human](species) variant to SPDI for me.",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens", vcf_string: true },
    templates: [
      "[VCF string](vcf_string) for the [human](species) variant in my report, please.",
      "What would this [human](species) HGVS name be [as a VCF line](vcf_string)?",
    ],
  },
]);
