/** Abbreviations of the field, and Roman numbers, that are also somebody's alias or symbol; in prose they hardly ever mean the gene. */
const ACRONYMS = new Set(
  `ACMG AD ADME AF AIDS AMP ADP ATP API BAM BED BLAST BP CAD CADD CC CDS CF CI CNV COPD COSMIC COVID CRISPR CSV DB DBSNP DI DL DM
  DNA DOI DOID DR EBI EC ECM EFO EM EMBL ENA ER ETC EVA EXAC FASTA FDA FTP GB GC GEO GFF GI GMP GNOMAD GO GTF GTP GWAS HDL
  HGNC HGVS HIV HMM HP HPO HPV HTML HTTP ICD ID IDS ID1 IEA II III INDEL IPR ISBN JSON KEGG KO LD LDL LOF LRG MAF MANE MC MESH MF MI
  MIM MONDO MRNA MS MSA NAD NADH NADP NCBI NGS NIH NMR OMIM OR PC PCR PD PDB PFAM PH PI PMC PMID PR PTM QC QTL RCSB REST RNA
  RNAS ROS RS SARS SD SIFT SL SNP SNPS SNV SNVS SO SOP SRA SV SVS TF TSV TXT UI UK UPI URL US USA UTR UTRS UV VCF VEP VUS WGS WHO XML XREF
   IV VI VII VIII IX XI XII XIII`
    .trim()
    .split(/\s+/),
);

/** Word stems that stand before a number without making a symbol. */
const STEMS = new Set(
  `aa age ala alpha amino arg asn asp at bin bp build case cd chap chapter chr chrom chromosome class clade cluster codon copy core covid cluster day days
  domain ensembl cys delta epsilon eq eta exon exons factor fig figure first genome grade grch grcm grcz group grp hg hour hours id in index interleukin
  intron isoform kb last level line lines list mb mm model mut no number of page part pass patch phase pos position q region
  release rep residue rev sample sars scaffold score section session set site size stage step strain subunit table taxid
  taxon thr to top type types uniref utf v ver version vitamin week weeks year years beta ca ch cis gamma gln glu gly gm his ile kappa leu lys met nh ni omega phe pro ser sigma theta trp
  tyr val zeta zn`
    .trim()
    .split(/\s+/),
);

export const isAcronym = (text: string): boolean => ACRONYMS.has(text.toUpperCase());

export const isStem = (text: string): boolean => STEMS.has(text.toLowerCase());

/** Protein changes, cytogenetic bands, assemblies, strains, accessions: letters and digits that are something else. */
export const isOtherNotation = (text: string): boolean =>
  /^(?:[A-Z]\d{1,5}(?:[A-Z]|fs|del|dup|\*)|[A-Z][a-z]{2}\d{1,5}(?:[A-Z][a-z]{2}|fs|del|dup)|\d{1,2}[pq]\d.*|[XY][pq]\d+|rs\d+|ss\d+|CHR(?:[\dXYM]|_).*|GRC[a-z]\d+|hg\d+|b3[678]|mm\d+|rn\d+|H\d{1,2}N\d{1,2}|(?:EN[SG]|ENS[A-Z]+|FBgn|FBtr|FBpp|WBGene)\d+|COS[MNV]\d+|[VRS]CV\d+|(?:IPR|PF|PMC|PMID|UPI|UP|UR|ARBA|VAR|GC[AF]|K|CS|CM|HP|GO|KW|SL|DI|DB|NM|NP|NR|NC|XM|XP)_?\d{3,}[0-9A-F]*|[nes]sv\d+|e\d+|p\d{1,4}bp)$/i.test(
    text,
  );
