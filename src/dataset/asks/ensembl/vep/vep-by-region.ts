import {
  deletions,
  insertions,
  mirnaSnps,
  missenseVariants,
  nonsenseVariants,
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

const change = { species: "{species}", region: "{region}", allele: "{allele}" };

export const vepByRegionAsks = asks("vep_by_region", [
  {
    from: missenseVariants,
    arguments: change,
    templates: [
      "Predict the effect of a change to {allele} at {region} in the {species} genome.",
      "Our caller reports the alternate allele {allele} at {region} ({species}). Coding or not?",
      "{species} {region}, ALT {allele}: consequence?",
      "If the base at {region} of {species} becomes {allele}, which gene is hit and how badly?",
      "No rs number yet for this one: {region} to {allele}, {species}. What would VEP call it?",
      "Sanger confirmed allele {allele} at {species} {region}; which amino acid does that give?",
      "Our trio pipeline left a single de novo candidate, the allele {allele} at {region} of the {species} genome, and it is not in dbSNP. Which transcripts does it hit and with what consequence?",
    ],
  },
  {
    from: missenseVariants,
    arguments: change,
    extras: missenseScores,
    templates: [
      "Score the substitution to {allele} at {region} ({species}) with {extras}.",
      "{species} {region} > {allele}: VEP output with {extras}",
      "How damaging would {allele} at {region} be in {species}? I need {extras} besides the consequence.",
      "Novel missense call, {region} allele {allele}, {species}. Please annotate it, adding {extras}.",
      "For the candidate at {species} {region} (alt {allele}) fetch {extras} through VEP.",
    ],
  },
  {
    from: spliceVariants,
    arguments: change,
    extras: splicingScores,
    templates: [
      "Is a splice site lost when {region} of {species} turns into {allele}? Show {extras}.",
      "{region}, alt {allele}, {species}: splicing consequence with {extras}",
      "We see exon skipping in a carrier of {allele} at {species} {region}. Run VEP with {extras}.",
      "Annotate the change to {allele} at {region} ({species}) and include {extras}.",
    ],
  },
  {
    from: nonsenseVariants,
    arguments: change,
    extras: lossOfFunction,
    templates: [
      "Would {allele} at {species} {region} knock the gene out? Report {extras} as well.",
      "De novo call {region}, ALT {allele} ({species}): truncating? Add {extras}.",
      "Effect of putting {allele} at {region} in {species}, with {extras}",
    ],
  },
  {
    from: deletions,
    arguments: { species: "{species}", region: "{region}", allele: "-" },
    extras: indelScores,
    templates: [
      "What are the consequences of [deleting](allele) {species} {region}? Give {extras} too.",
      "In frame or frameshift: [loss of the bases](allele) {region}, {species}, with {extras}",
      "A carrier [lacks](allele) {region} in the {species} genome; annotate that with {extras}.",
      "VEP for a [deletion of](allele) {region} ({species}) plus {extras}",
    ],
  },
  {
    from: deletions,
    arguments: { species: "{species}", region: "{region}", allele: "-" },
    extras: handling,
    templates: [
      "Which transcripts suffer from [removal of](allele) {species} {region}, {extras}?",
      "Consequence of the [del](allele) at {region} in {species}, {extras}",
      "Predict the outcome of [losing](allele) {region} ({species}), {extras}.",
    ],
  },
  {
    from: insertions,
    arguments: change,
    templates: [
      "VEP-style insertion {region} with allele {allele}, {species}: frameshift?",
      "What does inserting {allele} at {region} do in {species}? The start is one past the end because it is an insertion.",
      "Predicted effect of the inserted bases {allele} between the positions {region} of the {species} genome",
    ],
  },
  {
    from: placedSnps,
    arguments: change,
    extras: noncodingScores,
    templates: [
      "Functional annotation of {species} {region} when it carries {allele}, with {extras}",
      "Is {allele} at {region} just intronic? {species}; please include {extras}.",
      "Run VEP on {region}/{allele} for {species} with {extras}.",
    ],
  },
  {
    from: utrVariants,
    arguments: change,
    extras: upstreamReading,
    templates: [
      "Promoter or 5' UTR? {species} {region} with {allele}, VEP plus {extras}.",
      "The base at {region} in {species} was replaced by {allele}; any upstream ORF gained or lost? Show {extras}.",
      "Regulatory change at {region} ({species}), new base {allele}: annotate with {extras}.",
    ],
  },
  {
    from: mirnaSnps,
    arguments: { ...change, mirna: true },
    templates: [
      "Allele {allele} at {region} falls into {symbol}. [Where in the folded microRNA](mirna) is that in {species}?",
      "{species} {symbol}, {region} to {allele}: VEP [with secondary structure of the miRNA](mirna)",
      "Does {allele} at {species} {region} sit [in the stem or the loop](mirna) of {symbol}?",
    ],
  },
  {
    from: missenseVariants,
    arguments: change,
    extras: transcriptNames,
    templates: [
      "Write out what {allele} at {region} does in {species} transcript by transcript, with {extras}.",
      "{region} {allele} {species}, consequences plus {extras}",
      "For the lab report, annotate the {species} position {region} (new base {allele}) including {extras}.",
      "Which isoforms carry the change when {region} reads {allele} in {species}? I also want {extras}.",
    ],
  },
  {
    from: missenseVariants,
    arguments: change,
    extras: picks,
    templates: [
      "Consequence of {allele} at {region}, {species}, {extras}",
      "Annotate {species} {region} with ALT {allele}, {extras}.",
      "I have a VCF line {region} with alternate base {allele} ({species}) and want its effect, {extras}.",
    ],
  },
  {
    from: nonsenseVariants,
    choose: { order: pickCriteria },
    arguments: { ...change, pick: true, pick_order: "{order}" },
    templates: [
      "Give me [a single line](pick) for {allele} at {species} {region}, deciding by {order}.",
      "{region} to {allele} in {species}: [one block, please](pick), transcripts ordered by {order}",
      "Annotate allele {allele} at {region} of {species} with [one picked consequence](pick); the criteria are {order}.",
    ],
  },
  {
    from: missenseVariants,
    arguments: { ...change, ambiguous_hgvs: true, hgvs: true },
    templates: [
      "{species} {region} {allele}: effect with [HGVS strings](hgvs), and [do not stop at ambiguous protein HGVS](ambiguous_hgvs)",
      "What is allele {allele} at {region} ({species}) called [in HGVS](hgvs)? Run the predictor [with ambiguous HGVS switched on](ambiguous_hgvs).",
      "VEP, {species}, {region}, {allele}, [HGVS on](hgvs), [ambiguous HGVS too](ambiguous_hgvs)",
    ],
  },
  {
    from: {
      does: "Pathogenic missense variants by place with the MANE Select transcript of their gene",
      sql: `SELECT 'homo_sapiens' AS species, v.chrom || ':' || v.pos || '-' || v.pos AS region, v.alt AS allele, t.id AS transcript_id
        FROM clinvar_variant v JOIN gene g ON g.symbol = v.genes AND g.taxid = 9606 JOIN transcript t ON t.gene_id = g.id AND t.mane = 'select'
        WHERE v.consequence = 'missense_variant' AND length(v.ref) = 1 AND length(v.alt) = 1 AND v.variation_id % 3 = 0`,
    },
    arguments: { ...change, transcript_id: "{transcript_id}" },
    templates: [
      "On {transcript_id}, what does {allele} at {species} {region} change?",
      "Effect at {region} ({species}, allele {allele}), restricted to {transcript_id}",
      "Only {transcript_id} matters to us: which codon is altered by {allele} at {region} in {species}?",
    ],
  },
  {
    missing: ["region"],
    arguments: { species: "homo_sapiens", allele: "T" },
    templates: [
      "What happens in the [human](species) genome if that base becomes [T](allele)?",
      "Run VEP for alternate allele [T](allele), [human](species) assembly.",
    ],
  },
  {
    from: missenseVariants,
    missing: ["allele"],
    arguments: { species: "{species}", region: "{region}" },
    templates: [
      "Consequence of a substitution at {species} {region}?",
      "Our patient has a novel SNV at {region} ({species}). How severe is it?",
    ],
  },
]);
