import { diseaseGenes, maneTranscripts } from "../../../pools/genes.ts";
import { animalGenes, anyHumanGenes, exons } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";
import { layoutChoice } from "./shared.ts";

export const lookupByIdAsks = asks("lookup_by_id", [
  {
    from: anyHumanGenes,
    arguments: { id: "{gene_id}" },
    templates: [
      "Which gene hides behind {gene_id}?",
      "RNA-seq hit {gene_id}: gene name, biotype and location please",
      "My count matrix has rows like {gene_id}. What is that gene's symbol?",
      "{gene_id} coordinates",
      "Is {gene_id} a coding gene, a lncRNA or a pseudogene?",
      "Tell me the chromosome, strand and start–end of the Ensembl gene {gene_id}.",
      "How long is the locus with the stable ID {gene_id}?",
    ],
  },
  {
    from: animalGenes,
    arguments: { id: "{gene_id}" },
    templates: [
      "What is {gene_id} called, and on which chromosome is it?",
      "From which species is {gene_id}, and where does it map?",
      "Resolve {gene_id} to a gene name with its genomic position.",
      "A reviewer asks what {gene_id} in our supplementary table stands for. What does Ensembl say?",
      "gene name + locus for {gene_id}",
    ],
  },
  {
    from: animalGenes,
    arguments: { id: "{gene_id}", species: "{species}" },
    templates: [
      "What does Ensembl know about the {species} gene {gene_id}?",
      "In {species}, where is {gene_id} located?",
      "Look up {gene_id} ({species}) and give me its display name.",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{transcript_id}" },
    templates: [
      "Which gene is {transcript_id} a transcript of?",
      "Biotype, length and genomic extent of {transcript_id}?",
      "Our pipeline reports consequences on {transcript_id}. What kind of transcript is it and what is its parent gene?",
      "Is {transcript_id} the canonical isoform of its gene?",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{protein_id}" },
    templates: [
      "How many amino acids has {protein_id}, and from which transcript is it translated?",
      "parent transcript of {protein_id}",
      "What is the length of the Ensembl protein {protein_id}?",
    ],
  },
  {
    from: exons,
    arguments: { id: "{exon_id}" },
    templates: [
      "Where on the assembly is exon {exon_id}?",
      "I have the exon identifier {exon_id} from a splice junction file; give its coordinates and strand.",
      "{exon_id}: start, end?",
    ],
  },
  {
    from: diseaseGenes,
    arguments: { id: "{gene_id}", expand: true },
    templates: [
      "[All transcripts, exons and translations](expand) of {gene_id}",
      "Show the gene {gene_id} [with the transcripts and exons it consists of](expand).",
      "How many [splice forms, with which exons,](expand) does {gene_id} have?",
      "For a transcript diagram of {gene_id} I need the gene [down to the level of single exons](expand).",
    ],
  },
  {
    from: diseaseGenes,
    arguments: { id: "{gene_id}", phenotypes: true },
    templates: [
      "Give the Ensembl gene record of {gene_id} [together with the phenotypes attached to it](phenotypes).",
      "What is {gene_id}, where is it, and [which traits or diseases is it linked with](phenotypes)?",
      "Look up {gene_id} [and add its disease phenotypes](phenotypes).",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{transcript_id}", expand: true, utr: true },
    templates: [
      "Lay out {transcript_id} [exon by exon](expand) and [mark its 5' and 3' UTRs](utr).",
      "I need {transcript_id} with [its exons and protein](expand) plus [the untranslated regions](utr).",
      "[Exon structure](expand) and [UTR boundaries](utr) of {transcript_id}?",
    ],
  },
  {
    from: maneTranscripts,
    arguments: { id: "{gene_id}", expand: true, mane: true },
    templates: [
      "[Which transcripts](expand) does {gene_id} have and [which of them are MANE](mane)?",
      "Look up {gene_id} [with its transcripts and exons](expand) [and the MANE Select annotation](mane).",
      "For variant reporting: {gene_id}, [transcripts listed](expand), [MANE status included](mane)",
    ],
  },
  {
    from: anyHumanGenes,
    choose: { layout: layoutChoice },
    arguments: { id: "{gene_id}", format_: "{layout}", db_type: "core" },
    templates: [
      "Fetch {gene_id} [from the core database](db_type) {layout}.",
      "[Searching Ensembl core only](db_type), what is {gene_id}? Answer {layout}.",
      "Stable ID {gene_id}, [core db](db_type), {layout}",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which gene does my Ensembl ID belong to?",
      "I found an ENST identifier in an old spreadsheet, what gene is it from?",
    ],
  },
  {
    missing: ["id"],
    arguments: { expand: true },
    templates: [
      "Look up this stable ID for me [with all transcripts and exons](expand).",
      "Given its Ensembl gene identifier, [which transcripts and exons](expand) does the gene have?",
    ],
  },
]);
