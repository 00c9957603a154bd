import {
  codingMissense,
  codingNonsense,
  deletions,
  mirnaSnps,
  placedSnps,
  proteinChanges,
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

const onTranscript = { species: "{species}", hgvs_notation: "{hgvs}" };
const onRefseq = { species: "{species}", hgvs_notation: "{refseq_hgvs}" };
const onGene = { species: "{species}", hgvs_notation: "{gene_hgvs}" };
/** Reference sequences are human ones; genes by symbol need the species in words. */
const rules = { species: "human-reference-sequence" } as const;

export const vepByHgvsAsks = asks("vep_by_hgvs", [
  {
    from: codingMissense,
    arguments: onTranscript,
    rules,
    templates: [
      "What is {hgvs}? Missense, synonymous, or worse?",
      "{hgvs} protein effect",
      "Please run the HGVS string {hgvs} through VEP.",
      "Which residue of {symbol} is altered by {hgvs} in {species}?",
      "Is {hgvs} on Ensembl's transcript predicted tolerated or deleterious by SIFT?",
    ],
  },
  {
    from: codingMissense,
    arguments: onRefseq,
    rules,
    templates: [
      "The referral letter says {refseq_hgvs}. What consequence does VEP give?",
      "Severity of {refseq_hgvs}?",
      "Consequence terms and impact for {species} {refseq_hgvs}",
      "My patient has {symbol} {refseq_hgvs}, does it change the protein?",
      "Translate {refseq_hgvs} into its effect on the {symbol} product.",
      "We inherited a box of paper records from a retired colleague, and one family is filed under {refseq_hgvs} with no further comment. What would that change do to {symbol}, in today's terms?",
    ],
  },
  {
    from: codingMissense,
    arguments: onGene,
    rules: { species: "human-only-resource" },
    templates: [
      "An old clinical report only says {gene_hgvs}. What does this do?",
      "Effect of {species} {gene_hgvs} via VEP",
      "{gene_hgvs} was found in two affected siblings in our clinic; how does VEP rate it?",
    ],
  },
  {
    from: proteinChanges,
    arguments: onTranscript,
    rules,
    templates: [
      "Which codon changes could {hgvs} stand for, and how severe is it?",
      "VEP consequences of the protein change {hgvs} please",
      "The paper gives the variant as {hgvs} ({species}); where is it in the genome and is it damaging?",
    ],
  },
  {
    from: proteinChanges,
    arguments: { ...onRefseq, ambiguous_hgvs: true },
    rules,
    templates: [
      "[Every genomic change that could explain](ambiguous_hgvs) {refseq_hgvs}, with its consequence",
      "{refseq_hgvs} is ambiguous at DNA level; run VEP [over all possible placements](ambiguous_hgvs).",
      "Predict {species} {refseq_hgvs}, [trying each location it may map to](ambiguous_hgvs).",
    ],
  },
  {
    from: codingMissense,
    arguments: onTranscript,
    rules,
    extras: missenseScores,
    templates: [
      "Pathogenicity evidence for {hgvs}: {extras}",
      "Run {hgvs} through VEP with {extras}.",
      "How bad is {species} {hgvs}? I would like {extras} as supporting data.",
      "For ACMG classification of {hgvs} in {symbol} collect {extras}.",
      "{hgvs}: effect, then {extras}",
    ],
  },
  {
    from: spliceVariants,
    arguments: onTranscript,
    rules,
    extras: splicingScores,
    templates: [
      "Does {hgvs} abolish a splice site? Include {extras}.",
      "{species} {hgvs}, suspected splicing variant in {symbol}: annotate with {extras}",
      "What is predicted for {hgvs}, together with {extras}?",
    ],
  },
  {
    from: codingNonsense,
    arguments: onRefseq,
    rules,
    extras: lossOfFunction,
    templates: [
      "{refseq_hgvs} should be a stop gain. Confirm it and add {extras}.",
      "Null variant or not: {refseq_hgvs}, with {extras}",
      "I am scoring PVS1 for {species} {refseq_hgvs} and need {extras}.",
      "How much of {symbol} is lost with {refseq_hgvs}? Please add {extras}.",
    ],
  },
  {
    from: deletions,
    arguments: onTranscript,
    rules,
    extras: indelScores,
    templates: [
      "Genomic deletion {hgvs}: frame kept or lost? Add {extras}.",
      "VEP on {hgvs}, and give {extras}",
      "Consequence of the {species} deletion {hgvs} plus {extras}",
    ],
  },
  {
    from: deletions,
    arguments: onTranscript,
    rules,
    extras: handling,
    templates: [
      "Effect of {hgvs}, {extras}",
      "Run VEP for {hgvs}, {extras}.",
      "{species} {hgvs} in {symbol}: what is affected, {extras}?",
    ],
  },
  {
    from: utrVariants,
    arguments: onTranscript,
    rules,
    extras: upstreamReading,
    templates: [
      "The change {hgvs} lies upstream of the start codon of {symbol}. Consequence plus {extras}?",
      "{hgvs} in the 5'UTR: run the predictor with {extras}",
      "Is translation of {symbol} disturbed by {species} {hgvs}? Use {extras}.",
    ],
  },
  {
    from: mirnaSnps,
    arguments: { ...onTranscript, mirna: true },
    rules,
    templates: [
      "{hgvs} is inside {symbol}. [Which part of the miRNA hairpin](mirna) does it touch?",
      "VEP for {hgvs} [with miRNA structure](mirna)",
      "What does {hgvs} change in {species} {symbol}, [stem or loop](mirna)?",
    ],
  },
  {
    from: placedSnps,
    arguments: onTranscript,
    rules,
    extras: noncodingScores,
    templates: [
      "Tell me what gene {hgvs} falls in, with {extras}.",
      "{hgvs}, {species}, effect on transcripts and {extras}",
      "Annotate {hgvs} from our genome browser session; add {extras}.",
    ],
  },
  {
    from: codingMissense,
    arguments: onRefseq,
    rules,
    extras: transcriptNames,
    templates: [
      "Report-ready annotation of {refseq_hgvs}: {extras}",
      "For {refseq_hgvs}, list consequences per transcript and {extras}.",
      "{species} {refseq_hgvs}, VEP, switch on {extras}",
      "I need the effect of {refseq_hgvs} written out with {extras}.",
    ],
  },
  {
    from: codingMissense,
    arguments: onTranscript,
    rules,
    extras: picks,
    templates: [
      "Consequence of {hgvs}, {extras}",
      "Evaluate {hgvs} ({species}), {extras}.",
      "What does {hgvs} do, {extras}?",
    ],
  },
  {
    from: codingNonsense,
    choose: { order: pickCriteria },
    arguments: { ...onTranscript, pick: true, pick_order: "{order}" },
    rules,
    templates: [
      "[Choose one consequence](pick) of {hgvs} by {order}.",
      "{hgvs}: report [the picked block only](pick), with {order} as the criteria.",
      "For {species} {hgvs} VEP should [pick one transcript](pick), looking at {order}.",
    ],
  },
  {
    from: codingMissense,
    arguments: { species: "{species}", hgvs_notation: "{gene_hgvs}", transcript_id: "{transcript_id}" },
    rules,
    templates: [
      "What does {gene_hgvs} do on {transcript_id}?",
      "Effect of {species} {gene_hgvs} as seen from transcript {transcript_id}",
      "Show {gene_hgvs} against {transcript_id} and no other transcript.",
    ],
  },
  {
    missing: ["hgvs_notation"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Could you run my HGVS variant through VEP? It is [human](species).",
      "I have a c. notation from a [human](species) sequencing report. What does it do to the protein?",
    ],
  },
  {
    missing: ["hgvs_notation"],
    arguments: { species: "homo_sapiens", SpliceAI: 2 },
    templates: [
      "[SpliceAI raw scores on MANE](SpliceAI) for the [human](species) intronic variant in the letter?",
      "Predict the HGVS change from our [human](species) panel, [with SpliceAI for MANE transcripts](SpliceAI).",
    ],
  },
]);
