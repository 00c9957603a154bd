import {
  choice,
  count,
  ensemblTranscriptId,
  flag,
  listOf,
  refseqAccession,
  text,
} from "../../../biology/index.ts";
import type { Kind } from "../../../biology/kind.ts";
import { type Parameter, query } from "../../definition.ts";
import { either } from "../../either.ts";
import { asString } from "../parameters.ts";

/** Switches of VEP: name on the wire, and what turning it on does. */
const switches = {
  AlphaMissense: "Add AlphaMissense pathogenicity of missense variants",
  AncestralAllele: "Add the ancestral allele, from the EPO alignment",
  Blosum62: "Add the BLOSUM62 score of the amino-acid change",
  ClinPred: "Add ClinPred pathogenicity of nonsynonymous variants (human)",
  Conservation: "Add the conservation score of the position",
  DosageSensitivity: "Add haplo- and triplosensitivity of the affected genes",
  EVE: "Add the EVE and popEVE class of missense variants",
  Enformer: "Add Enformer predictions of the effect on expression",
  GO: "Add the Gene Ontology terms of the transcripts",
  GeneSplicer: "Add splice sites that GeneSplicer predicts",
  Geno2MP: "Add Geno2MP phenotype counts of rare variants",
  IntAct: "Add molecular interactions of IntAct",
  LOEUF: "Add the LOEUF constraint of gnomAD",
  LoF: "Add LOFTEE calls of loss of function",
  MaveDB: "Add assay scores of MaveDB",
  MaxEntScan: "Add maximum entropy splice scores",
  NMD: "Predict escape from nonsense-mediated decay",
  OpenTargets: "Add trait associations and locus-to-gene scores of Open Targets",
  Phenotypes: "Add overlapping phenotypes",
  REVEL: "Add the REVEL score of missense variants",
  RiboseqORFs: "Add consequences in Ribo-seq open reading frames",
  UTRAnnotator: "Add effects on upstream open reading frames of the 5' UTR",
  ambiguous_hgvs: "Resolve a protein HGVS to every genomic location it may mean",
  appris: "Flag APPRIS isoforms",
  canonical: "Flag the canonical transcript",
  ccds: "Add CCDS ids",
  dbscSNV: "Add dbscSNV splicing scores",
  domains: "Add the names of overlapping protein domains",
  failed: "Use co-located variants that failed quality control too",
  flag_pick: "Flag the block that pick would choose and keep the rest",
  flag_pick_allele: "Flag the block that pick_allele would choose and keep the rest",
  flag_pick_allele_gene: "Flag the block that pick_allele_gene would choose and keep the rest",
  ga4gh_vrs: "Add GA4GH VRS notation",
  gencode_basic: "Only GENCODE basic transcripts",
  gencode_primary: "Only GENCODE primary transcripts",
  hgvs: "Add HGVS notation",
  mane: "Flag MANE transcripts (GRCh38)",
  merged: "Use RefSeq transcripts besides Ensembl's (human)",
  minimal: "Trim the alleles to their minimal form first",
  mirna: "Add where in the secondary structure of a miRNA the variant lies",
  mutfunc: "Add mutfunc predictions of destabilisation",
  numbers: "Add exon and intron numbers",
  per_gene: "Only the most severe consequence of each gene",
  pick: "Only one block of consequences for each variant",
  pick_allele: "Only one block for each allele",
  pick_allele_gene: "Only one block for each allele and gene",
  protein: "Add Ensembl protein ids",
  refseq: "Use RefSeq transcripts instead of Ensembl's (human)",
  shift_3prime: "Shift variants in transcripts to the 3' end first",
  shift_genomic: "Shift all variants to the 3' end first",
  transcript_version: "Add version numbers to transcript ids",
  tsl: "Add the transcript support level",
  uniprot: "Add the best UniProt accessions",
  variant_class: "Add the Sequence Ontology class of the variant",
  vcf_string: "Add the alleles as a VCF string",
  xref_refseq: "Add aligned RefSeq mRNA ids, which may differ in sequence",
} as const;

const caddSet = choice({
  id: "cadd-set",
  title: "a CADD set",
  values: ["snv", "indels", "snv_indels", "sv"],
});
/** True is accepted too, so the schema has no list of values. */
const cadd: Kind = {
  ...either({ id: caddSet.id, title: caddSet.title, kinds: [caddSet], also: [flag] }),
  vocabulary: caddSet.examples,
};
const spliceAi = choice({ id: "spliceai-set", title: "a SpliceAI set", values: [0, 1, 2] });
const pickCriterion = choice({
  id: "pick-criterion",
  title: "a criterion of pick",
  values: ["mane_select", "mane_clinical", "canonical", "appris", "tsl", "biotype", "ccds", "rank", "length"],
});
const transcript = either({
  id: "vep-transcript",
  title: "a transcript id",
  kinds: [ensemblTranscriptId, refseqAccession],
  also: [text],
});

const valued = {
  CADD: query(cadd, "Add CADD deleteriousness; true means snv_indels", { types: ["boolean", "string"] }),
  Paralogues: query(text, "Add ClinVar variants at matching positions of paralogues, with key=value options"),
  SpliceAI: query(spliceAi, "Add SpliceAI: 1 canonical transcripts masked, 2 MANE transcripts raw"),
  dbNSFP: query(text, "Add these columns of dbNSFP, with commas between them, or ALL"),
  distance: query(count, "Base pairs up- and downstream that count as near a transcript", { minimum: 0 }),
  pick_order: query(listOf(pickCriterion), "Criteria of pick in order of importance", asString),
  transcript_id: query(transcript, "Only this transcript"),
};

/** What every VEP function accepts besides the variant. */
export const vepOptions: Readonly<Record<string, Parameter>> = {
  ...Object.fromEntries(Object.entries(switches).map(([name, does]) => [name, query(flag, does)])),
  ...valued,
};
