import {
  deletions,
  genicGwasVariants,
  mirnaSnps,
  missenseVariants,
  nonsenseVariants,
  pharmacogeneVariants,
  placedSnps,
  spliceVariants,
  utrVariants,
} from "../../../pools/clinical.ts";
import { asks } from "../../asks.ts";
import {
  handling,
  indelScores,
  lossOfFunction,
  missenseScores,
  noncodingScores,
  pickCriteria,
  picks,
  splicingScores,
  transcriptNames,
  upstreamReading,
} from "./extras.ts";

const variant = { species: "{species}", id: "{rsid}" };
/** Human is what an rs number is of; other templates name it. */
const rules = { species: "human-only-identifier" } as const;

export const vepByIdAsks = asks("vep_by_id", [
  {
    from: missenseVariants,
    arguments: variant,
    rules,
    templates: [
      "Run VEP on {rsid}.",
      "What does {rsid} do to the protein made by {symbol}, according to VEP?",
      "Predicted molecular consequence of the {species} variant {rsid}?",
      "Which amino acid is swapped by {rsid}, and in which transcripts?",
      "SIFT/PolyPhen call for {rsid} please",
      "I found {rsid} in {symbol} in a patient exome. Is it missense, stop-gain or something else?",
      "{rsid} VEP annotation, {species}",
      "I am filling in a pathology report and the sequencing company has only given us {rsid} for {symbol}. Could you run the effect prediction and tell me which residue changes and whether the change looks tolerated?",
    ],
  },
  {
    from: pharmacogeneVariants,
    arguments: variant,
    rules,
    templates: [
      "Before we genotype {rsid} for our {symbol} panel: which codon does it change, if any?",
      "How severe is the effect of {rsid} on {species} {symbol} transcripts as VEP sees it?",
      "Does {rsid} alter the {symbol} protein or is it silent?",
    ],
  },
  {
    from: missenseVariants,
    arguments: variant,
    rules,
    extras: missenseScores,
    templates: [
      "Annotate {rsid} with {extras}.",
      "For the {symbol} missense variant {rsid} I need {extras} next to the plain VEP consequences.",
      "VEP for {species} {rsid} with {extras}?",
      "Is {rsid} likely damaging? Show me {extras} as well.",
      "We are classifying {rsid} under PP3/BP4; can you pull {extras} through VEP",
      "{rsid}: consequence plus {extras}",
      "A variant of uncertain significance in {symbol}, {rsid}, keeps coming back to our board. We agreed to look at computational evidence next, so annotate it with {extras} before Thursday.",
    ],
  },
  {
    from: spliceVariants,
    arguments: variant,
    rules,
    extras: splicingScores,
    templates: [
      "Does {rsid} break splicing of {symbol}? Include {extras}.",
      "Splice impact of {species} {rsid}: consequence terms plus {extras}",
      "I'd like VEP's view of {rsid} together with {extras}.",
      "Our RNA lab wants to follow up {rsid} in {symbol}, so give the predicted consequence with {extras}.",
    ],
  },
  {
    from: nonsenseVariants,
    arguments: variant,
    rules,
    extras: lossOfFunction,
    templates: [
      "Is the stop introduced by {rsid} a true loss of function? Add {extras}.",
      "Effect of {rsid} on {symbol} with {extras}",
      "PVS1 assessment for {species} {rsid}: run VEP and report {extras}.",
      "Please annotate {rsid}, and along with the consequences give {extras}.",
    ],
  },
  {
    from: deletions,
    arguments: variant,
    rules,
    extras: indelScores,
    templates: [
      "Does the deletion {rsid} shift the reading frame of {symbol}? Add {extras}.",
      "Consequence of the small deletion {rsid}, with {extras}",
      "VEP on the {species} indel {rsid} plus {extras}",
    ],
  },
  {
    from: utrVariants,
    arguments: variant,
    rules,
    extras: upstreamReading,
    templates: [
      "{rsid} sits in the 5' UTR of {symbol}. What does VEP say, including {extras}?",
      "Could {rsid} create or destroy an upstream start? Annotate it with {extras}.",
      "5'UTR variant {rsid} ({species}): consequences plus {extras}",
    ],
  },
  {
    from: mirnaSnps,
    arguments: { ...variant, mirna: true },
    rules,
    templates: [
      "Where in the hairpin of {symbol} does {rsid} lie? Run VEP [with the miRNA secondary structure](mirna).",
      "Consequence of {species} {rsid}, [including the position within the miRNA stem-loop](mirna)",
      "[Is it in the stem or the loop](mirna) of the microRNA {symbol}: {rsid}?",
    ],
  },
  {
    from: placedSnps,
    arguments: variant,
    rules,
    extras: noncodingScores,
    templates: [
      "Which genes could {rsid} act on? Give VEP consequences with {extras}.",
      "Annotate the common {species} SNP {rsid} and add {extras}.",
      "{rsid}, intronic or intergenic? Also {extras}.",
      "My fine-mapping credible set contains {rsid}; give me the VEP prediction with {extras}.",
    ],
  },
  {
    from: genicGwasVariants,
    arguments: { ...variant, OpenTargets: true },
    rules,
    templates: [
      "{rsid} came up in a GWAS of {disease}; which gene does VEP place it in, [with Open Targets locus-to-gene scores](OpenTargets)?",
      "Consequence of the {disease} lead SNP {rsid}, [plus Open Targets associations](OpenTargets)",
      "Annotate {species} {rsid} by VEP and [switch on the Open Targets plugin](OpenTargets).",
    ],
  },
  {
    from: missenseVariants,
    arguments: variant,
    rules,
    extras: transcriptNames,
    templates: [
      "List every transcript hit by {rsid}, with {extras}.",
      "For our report on {symbol} {rsid}: VEP consequences, {extras}.",
      "Transcript-level effects of {species} {rsid}, plus {extras}",
      "Could you run the variant effect predictor for {rsid} and turn on {extras}?",
      "Need {rsid} annotated against all transcripts; add {extras}",
    ],
  },
  {
    from: missenseVariants,
    arguments: variant,
    rules,
    extras: picks,
    templates: [
      "{rsid} through the effect predictor once more, this time {extras}.",
      "{species} {rsid}: predicted consequence, {extras}",
      "Too many rows in my output for {rsid}. Redo the effect prediction, {extras}.",
      "What is the effect of {rsid} on {symbol}, {extras}?",
    ],
  },
  {
    from: deletions,
    arguments: variant,
    rules,
    extras: handling,
    templates: [
      "Predict what {rsid} does, {extras}.",
      "VEP consequence of {rsid}, {extras}?",
      "Genes affected by the {species} deletion {rsid}, {extras}",
    ],
  },
  {
    from: nonsenseVariants,
    choose: { order: pickCriteria },
    arguments: { ...variant, pick: true, pick_order: "{order}" },
    rules,
    templates: [
      "For {rsid} give [one consequence only](pick), chosen by {order}.",
      "[Pick a single block](pick) for {species} {rsid} and rank the transcripts by {order}.",
      "VEP {rsid}, [just the picked consequence](pick), pick order: {order}",
    ],
  },
  {
    from: missenseVariants,
    arguments: { ...variant, ambiguous_hgvs: true, hgvs: true },
    rules,
    templates: [
      "Effect of {rsid} with [HGVS names](hgvs), [resolving protein HGVS to every place it may mean](ambiguous_hgvs)",
      "Run VEP on {species} {rsid}; [show HGVS](hgvs) and [allow ambiguous protein HGVS](ambiguous_hgvs).",
      "{rsid} in {symbol}: consequences, [HGVS written out](hgvs), [ambiguous protein HGVS permitted](ambiguous_hgvs)",
    ],
  },
  {
    from: {
      does: "Pathogenic missense variants with the MANE Select transcript of their gene",
      sql: `SELECT 'homo_sapiens' AS species, v.genes AS symbol, 'rs' || v.rsid AS rsid, t.id AS transcript_id, t.refseq_transcript
        FROM clinvar_variant v JOIN gene g ON g.symbol = v.genes AND g.taxid = 9606 JOIN transcript t ON t.gene_id = g.id AND t.mane = 'select'
        WHERE v.consequence = 'missense_variant' AND v.rsid IS NOT NULL AND v.variation_id % 3 = 0`,
    },
    arguments: { ...variant, transcript_id: "{transcript_id}" },
    rules,
    templates: [
      "What does {rsid} do to transcript {transcript_id}?",
      "Consequence of {species} {rsid} on {transcript_id} only",
      "We report on {transcript_id}. Which residue of it does {rsid} change?",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Can VEP tell me whether my [human](species) SNP is missense?",
      "What is the predicted effect of this rs number in [humans](species)?",
      "Run the variant effect predictor on the dbSNP id from our [human](species) panel.",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens", AlphaMissense: true },
    templates: [
      "[AlphaMissense](AlphaMissense) score for that [human](species) dbSNP variant?",
      "VEP on my [human](species) rsID, [AlphaMissense included](AlphaMissense)",
    ],
  },
]);
