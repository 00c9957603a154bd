/** Words that turn a switch on, by the name of the parameter; a switch whose name is a proper name needs no more than that name. */
export const SWITCHES: Readonly<Record<string, RegExp>> = {
  aligned: /\baligned sequences?\b|\bwith alignments?\b|\bwith aligned\b|\baligned\b/i,
  aligned_sequences: /\baligned sequences?\b/i,
  all_levels: /\b(?:its|those of its|their) transcripts and proteins\b|\ball levels\b/i,
  ambiguous_hgvs: /\bambiguous\b/i,
  attribs: /\b(?:with|and) (?:their )?(?:positions?|consequences?)\b/i,
  bands: /\b(?:(?:cyto)?bands?|banding|cytogenetic)\b/i,
  canonical: /\bcanonical transcripts?\b|\bflag (?:the )?canonical\b/i,
  cigar_line: /\bcigar\b/i,
  closest_term: /\bclosest terms?\b/i,
  compact: /\bcompact\b/i,
  domains: /\b(?:with|and|include|including|show|plus) (?:the )?(?:protein )?domains?\b/i,
  expand:
    /\bexpand(?:ed)?\b|\b(?:with|and|including|plus) (?:all |its |the |their )?(?:transcripts|exons)\b|\btranscripts and exons\b|\b(?:which|what|how many|number of|list|show|all)\b[^?]*\b(?:transcripts|exons)\b|^\W*(?:exons|transcripts) (?:of|for)\b/i,
  genotypes:
    /\b(?:individual|sample) genotypes?\b|\bgenotypes? (?:of|for|in) (?:the )?(?:individuals?|samples?|people)\b|\bwith genotypes\b/i,
  genotyping_chips: /\b(?:chips?|arrays?)\b/i,
  hide_strain_info: /\bwithout strain/i,
  hgvs: /\b(?:with|and|include|including|add|plus) hgvs\b/i,
  include_associated:
    /\bvariants that report\b|\bassociated variants\b|\b(?:phenotypes?|diseases?|disorders?|conditions?|traits?)\b[^?]*\bassociated\b|\bassociated (?:phenotypes?|diseases?|disorders?|conditions?|traits?)\b/i,
  include_children: /\b(?:child(?:ren)?|descendants?|sub-?types?)\b/i,
  include_overlap: /\boverlapping features\b/i,
  include_original_region: /\boriginal region\b/i,
  include_pubmed_id: /\b(?:pubmed ids?|pmids?|pubmed references?)\b/i,
  include_review_status: /\breview status\b/i,
  include_submitter: /\bsubmitters?\b/i,
  includeIsoform: /\b(?:with|including|include|and|also) (?:their |all )?isoforms?\b/i,
  mane: /\bMANE\b/,
  mask_feature: /\bmask(?:ed|ing)? (?:the )?(?:introns|utrs?|features?)\b/i,
  minimal: /\bminimal form\b/i,
  multiple_sequences:
    /\ball (?:the )?(?:\w+ ){0,2}sequences\b|\b(?:every|each) (?:isoform|protein)\b|\bisoform sequences\b/i,
  numbers: /\b(?:exon|intron)(?: and intron)? numbers?\b/i,
  only_phenotypes: /\bonly (?:the )?(?:names of )?phenotypes?\b/i,
  per_gene: /\bper gene\b/i,
  phenotypes: /\b(?:with|and|including|plus|its|linked) (?:its |known )?phenotypes?\b|\bphenotypes linked\b/i,
  pick: /\bpick\b|\bone (?:block|consequence) per variant\b/i,
  population_genotypes: /\bgenotype frequenc(?:y|ies)\b/i,
  pops: /\bhow (?:common|frequent|rare)\b|\bpopulation (?:allele )?frequenc(?:y|ies)\b|\ballele frequenc(?:y|ies)\b.*\bpopulations?\b|\bfrequenc(?:y|ies) (?:in|across|by|per) (?:\w+ ){0,3}populations?\b|\bby population\b/i,
  protein: /\b(?:with|add|include|including) protein ids?\b/i,
  rank: /\brank(?:ed|ing)?\b|\bby severity\b|\bmost severe\b|\bseverity\b/i,
  refseq: /\b(?:use|using|on|with) refseq(?: transcripts)?\b/i,
  samples: /\b(?:which|what) samples\b|\bwith (?:the )?samples\b/i,
  simple: /\bwithout (?:its )?(?:parents?|children|relations?)\b/i,
  synonyms: /\b(?:with|and|including) synonyms\b|\bRefSeq (?:names?|accessions?)\b/i,
  trait: /\btraits? only\b/i,
  tumour: /\b(?:with|and|including|also) tumou?r\b/i,
  utr: /\b(?:with|and|including) (?:the )?utrs?\b/i,
  var_synonyms: /\b(?:known |all )?synonyms\b/i,
  vcf_string: /\bVCF\b/i,
  variant_class: /\bvariant class\b/i,
  zero_distance: /\b(?:itself|the term) included\b|\bincluding (?:the term )?itself\b/i,
};

/** Words that turn a switch off. */
export const SWITCHED_OFF: Readonly<Record<string, RegExp>> = {
  tumour: /\bwithout tumou?r/i,
  trait: /\bwithout traits?\b/i,
  active: /\b(?:inactive|no longer active)\b/i,
};

/** Where a number stands for a parameter: the first group is the number. */
export const NUMBERS: Readonly<Record<string, RegExp>> = {
  r2: /\br\s?(?:2|²|\^2|squared|-squared)\b\s*(?:value\s+)?(?:(?:is|of|=|>=?|≥|above|over|at least|greater than|threshold|cut-?off|minimum)\s*)*(\d?\.\d+|[01]\b)/i,
  d_prime:
    /\b(?:d['′]|d[ _-]?prime)\s*(?:(?:is|of|=|>=?|≥|above|over|at least|greater than|threshold)\s*)*(\d?\.\d+|[01]\b)/i,
  window_size: /\b(\d+)\s*kb\b/i,
  distance: /\b(?:within|distance(?: of)?)\s+(\d[\d,]*)\s*(?:bp|bases|base pairs)?\b/i,
  expand_5prime:
    /\b(\d[\d,]*)\s*(?:more\s+|extra\s+|additional\s+)?(?:bp|bases?|nt|nucleotides?|base pairs)?\s*(?:of\s+)?(?:sequence\s+)?(?:upstream|5['′]|5 ?prime)/i,
  expand_3prime:
    /\b(\d[\d,]*)\s*(?:more\s+|extra\s+|additional\s+)?(?:bp|bases?|nt|nucleotides?|base pairs)?\s*(?:of\s+)?(?:sequence\s+)?(?:downstream|3['′]|3 ?prime)/i,
  seq_start:
    /\b(?:bases?|residues?|positions?|nucleotides?|amino acids?|from)\s+(\d[\d,]*)\s*(?:to|-|–|through|until)\s*\d/i,
  seq_stop:
    /\b(?:bases?|residues?|positions?|nucleotides?|amino acids?|from)\s+\d[\d,]*\s*(?:to|-|–|through|until)\s*(\d[\d,]*)/i,
  start: /\b(?:start(?:ing)?(?: at)?|0-based position|position|pos\.?)\s*(?:is|=|:)?\s*(\d[\d,]*)/i,
  reldate: /\b(?:last|past)\s+(\d+)\s+days?\b/i,
  EXPECT:
    /\b(?:e-?values?|expect)\b\s*(?:(?:is|of|=|<=?|≤|below|under|at most|less than|threshold|cut-?off)\s*)*(\d[\d.]*(?:e-?\d+)?)/i,
  WORD_SIZE: /\bword size\s*(?:of|=)?\s*(\d+)/i,
  query_key: /\bquery[ _]?key\s*(?:is|=)?\s*(\d+)/i,
  retstart: /\b(?:skip(?:ping)?(?: the)?(?: first)?|starting (?:at|from)(?: result)?)\s+(\d+)\b/i,
};

/** Where a year stands for a limit of publication dates: the first group. */
export const DATES: Readonly<Record<string, RegExp>> = {
  mindate: /\b(?:between|from|since|in|after)\s+((?:19|20)\d\d)\b/i,
  maxdate:
    /\b(?:between|from)\s+(?:19|20)\d\d\s*(?:and|to|until|till|-|–)\s*((?:19|20)\d\d)\b|\b(?:until|before|in)\s+((?:19|20)\d\d)\b/i,
};

/** Values of lists that are everyday words: said, they mean hardly ever the value. */
export const EVERYDAY_VALUES = new Set(["all", "none", "full", "text", "native", "chr", "summary"]);

/** How many results are wanted. */
export const PAGE_SIZES = new Set(["size", "retmax", "HITLIST_SIZE"]);
export const PAGE_SIZE =
  /\b(?:top|first|at most|up to|limit(?:ed)?(?: to)?|only|show(?: me)?|give me|list)\s+(\d[\d,]*)\b(?!\s*(?:residues|amino|aas?\b|bp|bases|days|kb))/i;

/** Values that questions put in other words than the parameter's list, by parameter. */
export const VALUES: Readonly<Record<string, readonly (readonly [RegExp, string | number])[]>> = {
  rettype: [
    [/\bhow many\b|\bnumber of\b|\bcount\b/i, "count"],
    [/\bGenBank\b/i, "gb"],
    [/\bfasta\b/i, "fasta"],
    [/\babstract\b/i, "abstract"],
    [/\bmedline\b/i, "medline"],
    [/\bsequence\b/i, "fasta"],
  ],
  type_: [
    [/\borthol\w+\b/i, "orthologues"],
    [/\bparal\w+\b/i, "paralogues"],
    [/\b(?:protein|peptide|amino[ -]?acid) (?:isoform )?(?:sequences?|seq)\b/i, "protein"],
    [/\b(?:coding sequences?|cds)\b/i, "cds"],
    [/\bc-?dna\b/i, "cdna"],
  ],
  program: [
    [/\bproteins?\b.*\bsimilar\b|\bsimilar (?:protein|sequence)s?\b|\bhomologous proteins\b/i, "blastp"],
  ],
  feature: [
    [/\bsomatic (?:mutations?|variants?|variations?)\b/i, "somatic_variation"],
    [/\bstructural (?:variants?|variations?)\b/i, "structural_variation"],
    [/\b(?:variants?|snps?|mutations?|polymorphisms?|variations?)\b/i, "variation"],
    [/\b(?:repeats?|repetitive|repeatmasker)\b/i, "repeat"],
    [/\b(?:regulatory|enhancers?|promoters?|open chromatin|ctcf)\b/i, "regulatory"],
    [/\b(?:transcripts?|isoforms?)\b/i, "transcript"],
    [/\b(?:motifs?|binding sites?)\b/i, "motif"],
    [/\b(?:constrained elements?|conserved elements?)\b/i, "constrained"],
    [/\b(?:coding sequences?)\b/i, "cds"],
    [/\b(?:cytogenetic )?bands?\b/i, "band"],
    [/\bexons?\b/i, "exon"],
    [/\bgenes?\b/i, "gene"],
  ],
  external_db: [
    [/\bHGNC\b/i, "HGNC"],
    [/\b(?:NCBI|Entrez) ?Gene\b/i, "EntrezGene"],
    [/\bCCDS\b/, "CCDS"],
    [/\bGene Ontology\b/i, "GO"],
    [/\bPDB\b/, "PDB"],
    [/\bChEMBL\b/i, "ChEMBL"],
    [/\bZFIN\b/, "ZFIN_ID"],
    [/\bMGI\b/, "MGI"],
  ],
  klass: [
    [/\bHomology\b/i, "Homology"],
    [/\bGenomicAlign\w*\b/i, "GenomicAlign"],
  ],
  variant_set: [
    [/\bClinVar\b/i, "ClinVar"],
    [/\b1000 Genomes\b/i, "1kg"],
  ],
  db_type: [[/\botherfeatures\b/i, "otherfeatures"]],
  datetype: [
    [/\bpublished\b/i, "pdat"],
    [/\b(?:modified|updated)\b/i, "mdat"],
    [/\b(?:last|past) \d+ days\b/i, "pdat"],
    [/\b(?:between|from|since|in) (?:19|20)\d\d\b/i, "pdat"],
  ],
  strand: [
    [/\b(?:minus|reverse|negative) strand\b/i, 2],
    [/\b(?:plus|forward|positive) strand\b/i, 1],
  ],
};
