import type { Subject } from "./holdings.ts";

/** Something particular that questions ask for, and how they ask for it. */
export interface Detail {
  /** What it is called: `The snapshot holds no allele frequency for rs334`. */
  readonly noun: string;
  readonly asked: RegExp;
  /** What it is asked of; the words may mean something else elsewhere. */
  readonly of: readonly Subject[];
}

const GENE_OR_PROTEIN: readonly Subject[] = ["gene", "protein"];

/** An identifier of another database: `OMIM number`, `RefSeq transcripts`, `mapped to HGNC`. */
const identifier = (name: string): RegExp =>
  new RegExp(
    `\\b(?:${name})(?:[ -](?:gene|protein|transcript|mrna|entry))?[ -](?:ids?|numbers?|accessions?|identifiers?|entr(?:y|ies)|records?|transcripts?|mrnas?|proteins?|symbols?)\\b|\\b(?:in|to|from|at) (?:${name})\\b`,
    "i",
  );

export const details: readonly Detail[] = [
  {
    noun: "function",
    asked:
      /\b(?:functions? (?:of|does|has)|(?:what|which) (?:is|are) (?:the |its )?(?:\w+ )?functions?|what does \S+ do\b|(?:role|job) of)/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "subcellular location",
    asked:
      /\b(?:sub-?cellular|where\b.* in (?:the|a) cell|(?:cell(?:ular)?|protein) (?:location|compartment)s?|which (?:compartment|organelle)|locali[sz](?:ed|es|ation))\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "tissue expression",
    asked:
      /\b(?:express(?:ed|ion)|which tissues?|tissue specific\w*|(?:m?rna|protein|transcript) levels?|abundance)\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "interaction partner",
    asked: /\b(?:interact\w*|binding partners?|binds? to)\b/i,
    of: GENE_OR_PROTEIN,
  },
  { noun: "pathway", asked: /\bpathways?\b/i, of: GENE_OR_PROTEIN },
  { noun: "disease", asked: /\b(?:diseases?|disorders?|syndromes?)\b/i, of: ["protein"] },
  {
    noun: "keyword",
    asked: /\b(?:which|what|list|its|the) (?:uniprot )?keywords?\b|^\W*keywords? (?:of|for)\b/i,
    of: ["protein"],
  },
  { noun: "domain", asked: /\bdomains?\b/i, of: GENE_OR_PROTEIN },
  {
    noun: "modified residue",
    asked: /\b(?:modified residues?|phospho\w+|post-?translational|PTMs?|glycosylat\w+)\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "GO term",
    asked: /\b(?:GO (?:terms?|annotations?|ids?)|gene ontology)\b/i,
    of: ["gene", "protein", "reference"],
  },
  {
    noun: "molecular weight",
    asked: /\b(?:molecular (?:weight|mass)|mass of|kilo?daltons?|kda)\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "isoelectric point",
    asked: /\b(?:isoelectric|theoretical p?I|extinction coefficient|half-?life)\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "3D structure",
    asked: /\b(?:PDB|(?:3-?d|crystal|protein) structures?|structure of)\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "protein length",
    asked:
      /^(?!.*\b(?:long|large|big|lengths?|sizes?) (?:is|of) the (?:\w+ ){0,2}(?:gene|locus|transcript|mrna)\b).*(?:\b(?:how (?:long|large|big)|lengths?|sizes?)\b.*\bproteins?\b|\bproteins?\b.*\b(?:lengths?|long|sizes?)\b|\bhow many (?:residues|amino acids|aas?)\b)/is,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "EC number",
    asked: /\b(?:EC (?:numbers?|codes?|class)|enzyme (?:class|commission))\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "isoform",
    asked: /\b(?:isoforms?|splice (?:variants?|forms?)|alternative products?)\b/i,
    of: ["protein"],
  },
  {
    noun: "variant",
    asked:
      /\b(?:which|what|list|show|how many|number of|its|the)\b[^?]*\b(?:variants|mutations|polymorphisms|substitutions)\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "number of transcripts",
    asked:
      /\b(?:how many|number of|count(?: of)?)\s+(?:\w+\s+){0,2}(?:transcripts|isoforms|splice variants)\b/i,
    of: ["gene"],
  },
  {
    noun: "Ensembl protein id",
    asked: /\bENSPs?\b(?!\d)|\b(?:ensembl )?(?:protein|translation) (?:stable )?ids?\b/i,
    of: ["gene"],
  },
  {
    noun: "place of a residue",
    asked: /\b(?:residues?|amino acids?|aas?|codons?)\s+(?:number\s+)?\d+\b/i,
    of: GENE_OR_PROTEIN,
  },
  {
    noun: "cytogenetic band",
    asked: /\bcyto(?:genetic )?-?(?:bands?|locations?)\b|\b(?:which|what) bands?\b|\bchromosom\w+ bands?\b/i,
    of: ["gene", "stretch"],
  },
  { noun: "sequence", asked: /\b(?:sequence|fasta)\b/i, of: ["gene", "protein"] },
  {
    noun: "GC content",
    asked: /\b(?:GC|G\+C|CG)[- ]?(?:content|percent\w*|fraction|ratio|%)/i,
    of: ["gene", "protein", "chromosome", "assembly", "sequence"],
  },
  {
    noun: "number of exons",
    asked: /\b(?:how many|number of|count(?: of)?)\s+(?:\w+\s+)?exons?\b|\bexon (?:count|number)\b/i,
    of: ["gene"],
  },
  { noun: "intron", asked: /\bintrons?\b/i, of: ["gene"] },
  { noun: "promoter or enhancer", asked: /\b(?:promoters?|enhancers?)\b/i, of: ["gene"] },
  {
    noun: "other name",
    asked:
      /\b(?:(?:previous|former|old|older|earlier|alternative|other|alternate)(?:ly)? (?:gene )?(?:names?|symbols?|called|known)|synonyms?|alias(?:es)?|also (?:known|called)|(?:called|known as|named) (?:before|previously|formerly|earlier))\b/i,
    of: ["gene", "protein", "reference", "variant", "term", "chromosome"],
  },
  { noun: "OMIM number", asked: identifier("O?MIM"), of: ["gene", "protein", "reference", "disease"] },
  {
    noun: "RefSeq accession",
    asked: identifier("RefSeq"),
    of: ["gene", "protein", "reference", "chromosome"],
  },
  { noun: "CCDS accession", asked: /\bCCDS\b/, of: ["gene", "protein", "reference"] },
  { noun: "HGNC id", asked: identifier("HGNC"), of: ["gene", "protein", "reference"] },
  { noun: "NCBI gene id", asked: identifier("(?:NCBI|Entrez)(?: ?gene)?"), of: ["protein", "reference"] },
  { noun: "UniProt accession", asked: identifier("UniProt(?:KB)?|Swiss-?Prot"), of: ["gene", "reference"] },
  {
    noun: "allele frequency",
    asked: /\b(?:frequenc(?:y|ies)|MAF|how (?:common|frequent|rare)|prevalen\w+)\b/i,
    of: ["variant"],
  },
  { noun: "genotype", asked: /\bgenotypes?\b/i, of: ["variant"] },
  { noun: "ancestral allele", asked: /\bancestral\b/i, of: ["variant"] },
  {
    noun: "clinical significance",
    asked: /\b(?:clinical(?:ly)?|pathogenic\w*|benign|significan\w+)\b/i,
    of: ["variant"],
  },
  { noun: "phenotype", asked: /\bphenotypes?\b/i, of: ["variant"] },
  { noun: "HGVS name", asked: /\bHGVS\b/i, of: ["variant"] },
  { noun: "author", asked: /\b(?:authors?|wrote|written by|by whom)\b/i, of: ["article"] },
  { noun: "journal", asked: /\bjournals?\b/i, of: ["article"] },
  { noun: "year", asked: /\b(?:when|what year|which year|year of|date)\b/i, of: ["article"] },
  { noun: "DOI", asked: /\bdoi\b/i, of: ["article"] },
  { noun: "abstract", asked: /\babstract\b/i, of: ["article"] },
  { noun: "affiliation", asked: /\b(?:affiliations?|institut\w+|which lab|e-?mail)\b/i, of: ["article"] },
  {
    noun: "number of citations",
    asked: /\b(?:how often|how many times|times cited|citation counts?|number of citations)\b/i,
    of: ["article"],
  },
  {
    noun: "search field",
    asked:
      /\b(?:(?:search|searchable|index(?:ed)?) fields?|fields? (?:can|to|for|that|does|are)|which fields?|what (?:are the )?fields?)\b/i,
    of: ["database"],
  },
  {
    noun: "date of the last update",
    asked: /\b(?:updated?|how (?:old|current|recent))\b/i,
    of: ["database"],
  },
  {
    noun: "link to another database",
    asked: /\b(?:links? to|linked (?:to|from)|other databases?)\b/i,
    of: ["database"],
  },
  { noun: "band", asked: /\b(?:cyto)?-?bands?\b|\bbanding\b/i, of: ["chromosome"] },
  { noun: "centromere", asked: /\b(?:centromeres?|telomeres?)\b/i, of: ["chromosome"] },
  {
    noun: "chromosomes",
    asked: /\b(?:how many|number of|which|what|list|its|the) (?:\w+ )?chromosomes\b/i,
    of: ["assembly"],
  },
  { noun: "rank", asked: /\branks?\b/i, of: ["taxon"] },
  {
    noun: "organism",
    asked: /\b(?:organisms?|species)\b|\b(?:who|what|where)\b[^?]*\bfrom\b/i,
    of: ["archived sequence"],
  },
  {
    noun: "annotation",
    asked: /\b(?:what|which)\b[^?]*\b(?:annotat\w+|assigns?|predicts?|says?|adds?)\b/i,
    of: ["rule"],
  },
  {
    noun: "whether it is in use",
    asked: /^\W*(?:is|are|does|do)\b[^?]*\b(?:current|valid|exists?|in use|alive|active|up to date)\b/i,
    of: ["identifier"],
  },
  {
    noun: "whether it is retired",
    asked:
      /^\W*(?:is|are|was|were|has|have|did)\b[^?]*\b(?:retired?|deprecated|obsolete|replaced|withdrawn|removed|outdated)\b/i,
    of: ["identifier"],
  },
  { noun: "definition", asked: /\b(?:definitions?|defined?|mean(?:s|ing)?|stands? for)\b/i, of: ["term"] },
];
