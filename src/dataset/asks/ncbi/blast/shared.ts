import type { Choice, Phrases } from "../../asks.ts";

/** Options of a protein search by what they do. */
export const searchOptions: Phrases = {
  "FILTER=F": ["without low-complexity filtering", "with the filter switched off (FILTER F)"],
  "FILTER=T": ["with low-complexity regions filtered (FILTER T)"],
  "FILTER=L": ["with the L filter for low complexity"],
  "FILTER=mT": ["with masking at lookup only (mT)"],
  "FILTER=mL": ["with low-complexity masking for lookup only (mL)"],
  "EXPECT=0.001": ["with an E-value cutoff of 0.001", "keeping hits with E below 0.001"],
  "EXPECT=1e-10": ["with an expect threshold of 1e-10", "at E <= 1e-10"],
  "EXPECT=1": ["with an E-value threshold of 1"],
  "WORD_SIZE=2": ["with word size 2"],
  "WORD_SIZE=3": ["with a word size of 3", "with words of length 3"],
  "WORD_SIZE=5": ["with word size 5"],
  "COMPOSITION_BASED_STATISTICS=0": [
    "without composition-based statistics",
    "with no compositional adjustment",
  ],
  "COMPOSITION_BASED_STATISTICS=1": ["with composition-based statistics mode 1"],
  "COMPOSITION_BASED_STATISTICS=2": ["with conditional compositional score matrix adjustment (mode 2)"],
  "COMPOSITION_BASED_STATISTICS=3": ["with universal compositional adjustment (mode 3)"],
  "HITLIST_SIZE=5": ["with no more than 5 hits kept", "limited to the top 5 hits"],
  "HITLIST_SIZE=10": ["limited to ten hits", "with a hit list of 10"],
  "HITLIST_SIZE=50": ["with up to 50 hits"],
  "SHORT_QUERY_ADJUST=true": ["with parameters adjusted for short queries"],
  "SHORT_QUERY_ADJUST=false": ["with short-query adjustment disabled"],
  "NCBI_GI=T": ["with GI numbers shown"],
  "NCBI_GI=F": ["with GI numbers hidden"],
};

/** Reports by how people name them. */
export const reportFormats = {
  one: {
    JSON2_S: ["as single-file JSON", "as JSON2_S"],
    XML2_S: ["as single-file XML2", "as XML2_S"],
    XML: ["as classic BLAST XML", "in the old XML format"],
    Text: ["as a text report", "as plain text"],
    HTML: ["as an HTML page", "as HTML"],
    Tabular: ["as a hit table", "in tabular form"],
    CSV: ["as comma-separated values", "as CSV"],
    JSONSA: ["as Seq-align JSON", "as JSONSA"],
    JSON2: ["as zipped multi-file JSON", "as JSON2"],
    XML2: ["as zipped multi-file XML2", "as XML2 archive"],
  },
} as const satisfies Choice;

export const nucleotideFormats = {
  one: { ...reportFormats.one, SAM: ["as SAM", "as a SAM alignment file"] },
} as const satisfies Choice;

export const counts: Choice = [3, 5, 8, 10, 15, 20, 25, 40];
export const alignmentCounts: Choice = [2, 4, 6, 12, 30];

export const otherProteinDatabases = {
  one: {
    nr: ["nr", "the nr database"],
    refseq_protein: ["refseq_protein", "RefSeq proteins"],
    refseq_select_prot: ["refseq_select_prot", "RefSeq Select proteins"],
    pdbaa: ["pdbaa", "the PDB protein sequences"],
    landmark: ["landmark", "the landmark set"],
    pataa: ["pataa", "the patented proteins"],
    env_nr: ["env_nr", "the metagenomic proteins"],
  },
} as const satisfies Choice;

export const nucleotideDatabases = {
  one: {
    nt: ["nt", "the nt collection"],
    core_nt: ["core_nt", "the core nucleotide database"],
    refseq_rna: ["refseq_rna", "RefSeq RNA"],
    refseq_genomes: ["refseq_genomes", "RefSeq genomes"],
    pdbnt: ["pdbnt", "the PDB nucleotide sequences"],
    patnt: ["patnt", "the patented nucleotide sequences"],
    tsa_nt: ["tsa_nt", "the transcriptome shotgun assemblies"],
  },
} as const satisfies Choice;
