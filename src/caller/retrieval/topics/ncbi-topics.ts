import type { Topic } from "./topic.ts";

/** What questions for the functions of NCBI are about. */
export const ncbiTopics: readonly Topic[] = [
  { of: /^blast$/, said: /\bt?blast[npx]?\b/i, with: 1.3, without: 0.8 },
  {
    of: /^blast$/,
    said: /\bt?blast[npx]?\b|\bsimilar\b|\bhomologous\b|\balign\b|\borganism\b|\bbelongs?\b|\bsearch\b/i,
    without: 0.3,
  },
  {
    of: /^blast_retrieve$/,
    said: /\b(?:RID|request|results?|report|finished|done|job|retrieve|earlier|hits|status|output)\b/i,
    with: 1.3,
    without: 0.4,
  },
  { of: /^ecitmatch$/, said: /\|\d{4}\||\bcitations?\b|\bcited\b|\breference\b/i, without: 0.2 },
  {
    of: /^efetch$/,
    said: /\b(?:fetch|full|fasta|genbank|abstract|medline|sequences?|download|bases|complete record|retrieve)\b/i,
    with: 1.25,
    without: 0.5,
  },
  {
    of: /^einfo$/,
    said: /\b(?:databases?|db|fields?|last updated?|records|entrez|how (?:big|large))\b/i,
    with: 1.2,
    without: 0.2,
  },
  {
    of: /^elink$/,
    said: /\b(?:link(?:ed|s|out)?|related|go with|belong\w*|connected|associated|citing|cite)\b/i,
    with: 1.35,
    without: 0.5,
  },
  {
    of: /^(?:efetch|esummary|elink)$/,
    said: /\b(?:ncbi|entrez|pubmed|pmids?|dbsnp|clinvar|genbank|refseq|abstract|fasta|gene (?:id )?\d+|taxonomy|[NX][MPRCG]_\d+\S*|omim|medgen|mesh)\b/i,
    with: 1,
    without: 0.5,
  },
  {
    of: /^esummary$/,
    said: /\b(?:summar\w+|wrote|journal|short|brief|title|authors?|what's|what is|describe|description|info|about|which organism|chromosome)\b/i,
  },
  {
    of: /^esearch$/,
    said: /\b(?:search|find|articles?|papers?|publications?|literature|studies|hits|how many|look (?:up|for)|ids?|entries|reviews?|datasets?|pubmed|published|records|research)\b/i,
    with: 1.25,
    without: 0.5,
  },
  {
    of: /^esearch$/,
    said: /\b(?:which|what|list|all|the) (?:\w+ )?snps\b(?!.*(?:\d{5}|\d:\d))|\bsnps (?:in|of|for)\b(?!.*(?:\d{5}|\d:\d))/i,
    with: 2,
    without: 1,
  },
];
