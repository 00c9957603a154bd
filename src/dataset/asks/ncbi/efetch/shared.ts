import type { Pool } from "../../../pools/pool.ts";
import type { Choice } from "../../asks.ts";

/** Formats of sequence records. */
export const sequencePlain = {
  one: {
    text: ["as plain text", "in text mode", "plain text only"],
    xml: ["wrapped in XML", "as TinySeq XML"],
  },
} as const satisfies Choice;

export const formats = {
  one: { json: ["as JSON", "in JSON format"], text: ["as text", "in text mode"], xml: ["as XML", "in XML"] },
} as const satisfies Choice;

export const snpTypes = {
  one: { docset: ["the docset report", "rettype docset"] },
} as const satisfies Choice;

/** Record types by what table 1 of NBK25499 says of them. */
export const nucleotideTypes = {
  one: {
    gb: ["GenBank flat file", "GenBank record"],
    gbwithparts: ["GenBank record with full sequence", "gbwithparts file"],
    gbc: ["INSDSeq record", "gbc record"],
    ft: ["feature table", "five-column feature table"],
    fasta_cds_na: ["CDS nucleotide FASTA", "coding sequences in nucleotide FASTA"],
    fasta_cds_aa: ["CDS protein FASTA", "translated coding sequences in FASTA"],
    acc: ["accession", "accession number"],
    seqid: ["SeqID string", "seqid"],
    native: ["native record", "native Bioseq-set"],
  },
} as const satisfies Choice;

export const proteinTypes = {
  one: {
    gp: ["the GenPept flat file", "the GenPept record"],
    gpc: ["the INSDSeq protein record", "the gpc record"],
    ipg: ["the identical protein report", "the IPG report"],
  },
} as const satisfies Choice;

export const otherTypes: Pool = {
  does: "Record types that one database has",
  rows: [
    ...[
      "clinvar clinvarset",
      "clinvar vcv",
      "gtr gtracc",
      "snp flt",
      "snp rsr",
      "snp ssexemplar",
      "snp chr",
      "gds summary",
    ],
    ...[
      "bioproject xml",
      "biosample full",
      "sra full",
      "mesh full",
      "assembly docsum",
      "clinvar variationid",
    ],
  ].map((pair) => ({ db: pair.split(" ")[0] ?? "", what: pair.split(" ")[1] ?? "" })),
};

export const strands = {
  one: { 1: ["plus strand", "forward strand"], 2: ["minus strand", "reverse-complement strand"] },
} as const satisfies Choice;

export const complexities = {
  one: {
    0: ["with the entire blob", "complexity zero (whole blob)"],
    1: ["bioseq only", "with just the bioseq"],
    2: ["minimal bioseq-set", "with the minimal bioseq-set"],
    3: ["minimal nuc-prot set", "with the minimal nuc-prot"],
    4: ["minimal pub-set", "with the minimal pub-set"],
  },
} as const satisfies Choice;
