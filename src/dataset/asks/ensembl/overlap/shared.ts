import type { Choice } from "../../asks.ts";

/** What genes are made of. */
export const geneParts: Choice = {
  one: {
    transcript: ["transcripts", "transcript models"],
    exon: ["exons", "exon features"],
    cds: ["coding segments", "CDS features", "CDS segments"],
    mane: ["MANE transcripts", "MANE Select transcripts"],
    "transcript,exon": ["transcripts and exons"],
    "gene,mane": ["genes and MANE transcripts"],
  },
};

/** Features of which the snapshot holds the first of each pair. */
export const featurePairs: Choice = {
  one: {
    "gene,repeat": ["genes and repeats", "genes and repetitive elements"],
    "gene,regulatory": ["genes and regulatory elements", "genes, promoters and enhancers"],
    "gene,motif": ["genes and transcription factor motif features", "genes and TF binding sites"],
    "gene,simple": ["genes and simple features"],
    "gene,misc": ["genes and BAC clones", "genes and clones"],
    "gene,constrained": ["genes and constrained elements", "genes and evolutionarily conserved elements"],
    "gene,structural_variation": ["genes and structural variants", "genes and CNVs"],
    "gene,somatic_variation": ["genes and somatic mutations", "genes and somatic variants"],
    "gene,somatic_structural_variation": ["genes and somatic structural variants"],
    "gene,band": ["genes and cytogenetic bands"],
  },
};
