import { flankedGenes, heldNucleotides, heldProteins } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const getSequenceByIdAsks = asks("get_sequence_by_id", [
  {
    from: heldProteins,
    arguments: { id: "{protein_id}" },
    templates: [
      "Amino-acid sequence of {protein_id}?",
      "I want to run AlphaFold on {protein_id}; give me its residues.",
      "{protein_id} sequence",
      "Print the full primary structure of the Ensembl protein {protein_id}.",
      "What does the polypeptide {protein_id} read in one-letter code?",
    ],
  },
  {
    from: heldProteins,
    arguments: { id: "{transcript_id}", type_: "protein" },
    templates: [
      "Translate {transcript_id}: what [protein sequence](type_) does it encode?",
      "[peptide sequence](type_) encoded by {transcript_id}",
      "I only have the transcript {transcript_id} but need [the amino acids](type_) for an alignment.",
      "Which [protein](type_) does {transcript_id} make? Please return the sequence.",
    ],
  },
  {
    from: heldProteins,
    arguments: { id: "{gene_id}", type_: "protein", multiple_sequences: true },
    templates: [
      "For the gene {gene_id} I want [every](multiple_sequences) [protein sequence](type_) it encodes.",
      "Give me the [translated sequence](type_) of [every coding isoform](multiple_sequences) of {gene_id}.",
      "For a search database I need [each and every](multiple_sequences) [protein](type_) that {gene_id} can produce, as sequence.",
    ],
  },
  {
    from: heldProteins,
    arguments: { id: "{protein_id}", start: "{first}", end: "{last}" },
    templates: [
      "Residues {first} to {last} of {protein_id}, as sequence",
      "Cut the fragment {first}-{last} out of {protein_id} and show its amino acids.",
      "I'm cloning a construct that covers amino acids {first} through {last} of {protein_id}. What is its sequence?",
      "{protein_id} aa {first}-{last}, peptide please",
    ],
  },
  {
    from: heldProteins,
    arguments: { id: "{protein_id}", species: "{species}", object_type: "translation", db_type: "core" },
    templates: [
      "Fetch the sequence of the {species} [translation](object_type) {protein_id} [from the core database](db_type).",
      "[core db](db_type), {species}, [translation object](object_type) {protein_id}: sequence?",
      "I know {protein_id} is [a translation](object_type) in {species}; read its sequence [from core](db_type).",
    ],
  },
  {
    from: heldProteins,
    arguments: { id: "{protein_id}", format_: "fasta" },
    templates: [
      "{protein_id} [as FASTA](format_)",
      "I need a [FASTA](format_) entry for {protein_id}.",
      "Output the sequence of {protein_id} [in FASTA format](format_), ready for BLAST.",
    ],
  },
  {
    from: heldNucleotides,
    choose: {},
    arguments: { id: "{transcript_id}", type_: "{type}", start: "{first}", end: "{last}" },
    templates: [
      "Bases {first} to {last} of the {type} of {transcript_id}",
      "What does the {type} of {transcript_id} read between positions {first} and {last}?",
      "{transcript_id} {type} {first}-{last}, letters please",
      "To order an oligo I need the {type} of {transcript_id} from base {first} up to base {last}.",
    ],
  },
  {
    from: {
      does: "The transcripts whose spliced sequence is held",
      sql: "SELECT transcript_id, type FROM transcript_sequence",
    },
    arguments: { id: "{transcript_id}", type_: "{type}" },
    templates: [
      "Complete {type} of {transcript_id}, base by base?",
      "Give me the {type} of {transcript_id}.",
      "I want to synthesise {transcript_id}. Which bases does its {type} have?",
    ],
  },
  {
    from: {
      does: "Transcripts whose cDNA and coding bounds are held",
      sql: "SELECT s.transcript_id FROM transcript_sequence s JOIN transcript t ON t.id = s.transcript_id WHERE s.type = 'cdna' AND t.coding_start IS NOT NULL",
    },
    arguments: { id: "{transcript_id}", type_: "cdna", mask_feature: true },
    templates: [
      "[cDNA](type_) of {transcript_id} [with the UTRs in lower case](mask_feature)",
      "Show the [spliced transcript sequence](type_) of {transcript_id}, [untranslated parts masked](mask_feature).",
      "{transcript_id} [mRNA](type_), [lower-case UTRs](mask_feature)",
    ],
  },
  {
    from: flankedGenes,
    arguments: {
      id: "{gene_id}",
      type_: "genomic",
      expand_5prime: "{upstream}",
      expand_3prime: "{downstream}",
    },
    unheld: "bases of the genome",
    templates: [
      "[Genomic](type_) sequence of {gene_id} plus {upstream} bp upstream and {downstream} bp downstream",
      "For promoter cloning: the [genomic DNA](type_) of {gene_id}, extended by {upstream} bases on the 5' side and {downstream} on the 3' side.",
      "[Unspliced genomic](type_) sequence, {gene_id}, flanks: {upstream} nt 5', {downstream} nt 3'",
    ],
  },
  {
    from: flankedGenes,
    choose: {
      mask: {
        one: {
          hard: ["repeats replaced by N", "hard-masked repeats"],
          soft: ["repeats in lower case", "soft-masked repeats"],
        },
      },
    },
    arguments: { id: "{gene_id}", type_: "genomic", mask: "{mask}" },
    unheld: "bases of the genome",
    templates: [
      "[Genomic](type_) sequence of {gene_id}, {mask}",
      "I design probes against {gene_id} and need its [genomic DNA](type_) with {mask}.",
      "{gene_id} [gene DNA](type_), {mask}",
    ],
  },
  {
    missing: ["id"],
    arguments: { type_: "protein" },
    templates: [
      "What is the [protein sequence](type_) of my Ensembl transcript?",
      "I need the [amino acids](type_) encoded by the transcript in our construct.",
    ],
  },
  {
    missing: ["id"],
    arguments: { format_: "fasta" },
    templates: [
      "Give me the Ensembl sequence of that stable ID [as FASTA](format_).",
      "Can I get this transcript's sequence [in FASTA format](format_)?",
    ],
  },
]);
