import type { Phrases, Shape } from "../../asks.ts";

type Extras = NonNullable<Shape["extras"]>;

/** Questions for these read "with …". */
const scores: Phrases = {
  AlphaMissense: ["AlphaMissense pathogenicity", "the AlphaMissense score"],
  REVEL: ["REVEL", "the REVEL score"],
  EVE: ["the EVE class", "EVE and popEVE predictions"],
  ClinPred: ["ClinPred", "the ClinPred prediction"],
  "CADD=true": ["CADD", "the CADD score"],
  "CADD=snv": ["CADD for SNVs", "scores from the SNV set of CADD"],
  Blosum62: ["the BLOSUM62 substitution score", "BLOSUM62"],
  MaveDB: ["MaveDB assay scores", "deep mutational scanning scores from MaveDB"],
  mutfunc: ["mutfunc destabilisation predictions", "mutfunc"],
  IntAct: ["molecular interactions from IntAct", "IntAct interactions"],
  "dbNSFP=ALL": ["every dbNSFP column", "all of dbNSFP"],
  "dbNSFP=LRT_pred,MutationTaster_pred": [
    "LRT_pred and MutationTaster_pred from dbNSFP",
    "the dbNSFP columns LRT_pred,MutationTaster_pred",
  ],
  "dbNSFP=MetaLR_score": ["MetaLR_score from dbNSFP", "the dbNSFP column MetaLR_score"],
  "dbNSFP=GERP++_RS,phyloP100way_vertebrate": ["GERP++_RS and phyloP100way_vertebrate out of dbNSFP"],
  "Paralogues=clnsig=pathogenic": [
    "pathogenic ClinVar variants at the matching positions of paralogues",
    "variants that are pathogenic at the equivalent residue of paralogues",
  ],
  "Paralogues=clnsig=pathogenic,clnsig_match=exact": [
    "paralogue variants whose ClinVar significance is exactly pathogenic",
  ],
};
export const missenseScores: Extras = { of: scores, most: 3 };

export const splicingScores: Extras = {
  of: {
    "SpliceAI=0": ["SpliceAI set 0", "SpliceAI option 0"],
    "SpliceAI=1": ["masked SpliceAI scores for canonical transcripts", "SpliceAI set 1"],
    "SpliceAI=2": ["raw SpliceAI scores for MANE transcripts", "SpliceAI set 2"],
    MaxEntScan: ["MaxEntScan", "maximum entropy splice scores"],
    GeneSplicer: ["GeneSplicer sites", "GeneSplicer predictions"],
    dbscSNV: ["dbscSNV", "the dbscSNV ada and rf scores"],
    Conservation: ["the conservation score of the position", "GERP conservation"],
    numbers: ["the exon and intron numbers", "its exon or intron number"],
    "CADD=snv_indels": ["CADD for SNVs and indels", "the combined SNV and indel set of CADD"],
  },
  most: 2,
};

export const lossOfFunction: Extras = {
  of: {
    LoF: ["LOFTEE", "the LOFTEE confidence call"],
    NMD: ["a prediction of escape from nonsense-mediated decay", "an NMD escape prediction"],
    LOEUF: ["LOEUF", "gnomAD's LOEUF constraint of the gene"],
    DosageSensitivity: ["dosage sensitivity of the gene", "haplo- and triplosensitivity scores"],
    GO: ["GO terms of the affected transcripts", "Gene Ontology annotation"],
    domains: ["the protein domains that are hit", "overlapping protein domains"],
    Phenotypes: ["overlapping phenotypes", "known phenotypes at the position"],
    Geno2MP: ["Geno2MP phenotype counts", "Geno2MP"],
    tsl: ["transcript support levels", "TSL"],
  },
  most: 3,
};

export const upstreamReading: Extras = {
  of: {
    UTRAnnotator: ["UTRAnnotator", "effects on upstream open reading frames"],
    RiboseqORFs: ["consequences in Ribo-seq ORFs", "Ribo-seq open reading frames"],
  },
  most: 2,
};

export const noncodingScores: Extras = {
  of: {
    AncestralAllele: ["the ancestral allele", "the EPO ancestral allele"],
    Conservation: ["a conservation score", "base-level conservation"],
    Enformer: ["Enformer", "Enformer predictions of expression change"],
    OpenTargets: ["Open Targets trait associations", "locus-to-gene scores from Open Targets"],
    variant_class: ["the SO variant class", "its Sequence Ontology class"],
    ga4gh_vrs: ["the GA4GH VRS notation", "a VRS identifier"],
    vcf_string: ["a VCF string", "the alleles in VCF style"],
  },
  most: 3,
};

export const indelScores: Extras = {
  of: {
    "CADD=indels": ["CADD for indels", "the indel set of CADD"],
    "CADD=sv": ["the structural-variant set of CADD", "CADD-SV"],
    hgvs: ["HGVS nomenclature", "HGVS names"],
    LoF: ["LOFTEE", "the LOFTEE confidence call"],
    NMD: ["NMD escape", "an NMD escape prediction"],
    numbers: ["exon numbers", "the exon and intron numbers"],
    vcf_string: ["a VCF-style string", "a VCF string"],
  },
  most: 2,
};

export const transcriptNames: Extras = {
  of: {
    hgvs: ["HGVS names", "c. and p. HGVS"],
    mane: ["MANE flags", "the MANE status of each transcript"],
    canonical: ["the canonical flag", "a mark on the canonical transcript"],
    ccds: ["CCDS ids", "CCDS"],
    protein: ["Ensembl protein ids", "ENSP ids"],
    uniprot: ["UniProt accessions", "the matching UniProt accessions"],
    numbers: ["exon and intron numbers", "the exon number"],
    domains: ["protein domain names", "domains"],
    appris: ["APPRIS isoforms", "APPRIS flags"],
    tsl: ["TSL", "transcript support levels"],
    transcript_version: ["versioned transcript ids", "transcript version numbers"],
    xref_refseq: ["RefSeq mRNA ids", "the aligned RefSeq mRNAs"],
    variant_class: ["the variant class", "the SO variant class"],
  },
  most: 4,
};

/** These and the following read after a comma. */
export const picks: Extras = {
  of: {
    pick: ["picking one consequence block for the variant", "reduced to a single picked consequence"],
    pick_allele: ["picking one block per allele", "reduced to one consequence for each allele"],
    pick_allele_gene: ["picking one block per allele and gene", "one consequence for every allele-gene pair"],
    per_gene: [
      "keeping the most severe consequence of each gene only",
      "just the worst consequence per gene",
    ],
    flag_pick: ["with the picked block flagged and the others kept", "flagging what pick would choose"],
    flag_pick_allele: [
      "flagging the pick of each allele without dropping the others",
      "flagging what pick_allele would choose",
    ],
    flag_pick_allele_gene: [
      "flagging the pick of each allele and gene",
      "flagging what pick_allele_gene would choose",
    ],
    refseq: ["on RefSeq transcripts instead of Ensembl's", "using the RefSeq transcript set"],
    merged: ["on Ensembl and RefSeq transcripts merged", "using the merged Ensembl/RefSeq set"],
    gencode_basic: ["limited to GENCODE basic", "on GENCODE basic transcripts only"],
    gencode_primary: ["limited to GENCODE primary", "on GENCODE primary transcripts only"],
  },
  most: 1,
};

export const handling: Extras = {
  of: {
    minimal: ["trimming the alleles to their minimal form first", "after reducing it to minimal alleles"],
    shift_3prime: ["shifting it 3' relative to the transcript", "right-aligned along the transcript"],
    shift_genomic: ["shifting it to the 3' end on the genome", "with genomic 3' shifting"],
    failed: [
      "counting co-located variants that failed QC as well",
      "with failed co-located variants included",
    ],
    "distance=0": ["ignoring genes it only lies beside", "with a flank of 0 bp"],
    "distance=1000": ["looking 1 kb up- and downstream", "with a flank of 1,000 bp"],
    "distance=20000": ["looking 20 kb up- and downstream", "with a flank of 20,000 bp"],
    "distance=100000": ["looking 100 kb up- and downstream", "with a flank of 100,000 bp"],
  },
  most: 2,
};

/** Criteria in the order in which the list is written. */
export const pickCriteria: { readonly several: Phrases; readonly most: number } = {
  several: {
    appris: ["APPRIS"],
    biotype: ["biotype"],
    canonical: ["canonical status"],
    ccds: ["CCDS"],
    length: ["length"],
    mane_clinical: ["MANE Plus Clinical"],
    mane_select: ["MANE Select"],
    rank: ["consequence rank"],
    tsl: ["TSL"],
  },
  most: 3,
};
