/** What people ask about genes; beside a word it makes that a gene's name. */
const ASPECT =
  "(?:orthologu?e?s?|homologu?e?s?|paralogu?e?s?|transcripts?|isoforms?|exons?|introns?|variants?|mutations?|alleles?|knockouts?|promoters?|mrna|cdna|cds|coding sequence|coordinates|chromosome|strand|locus|location|position|stable id|gene tree|gene id|ensembl id|hgnc id|symbol|protein sequence|amino[- ]acid sequence|uniprot (?:entry|record|accession)|accession|phenotypes?|cross[- ]references?|xrefs?)";
const SPECIES =
  "(?:human|humans|mouse|mice|murine|rat|zebrafish|fly|worm|chicken|dog|cow|pig|chimp|chimpanzee|bovine|porcine|canine)";
const LEAD = `(?:(?:the|a|an)\\s+)?(?:${SPECIES}(?:'s)?\\s+)?["'“]?$`;

const NAMED_BEFORE = new RegExp(
  `\\b(?:genes?|proteins?|locus|symbol|${ASPECT})(?:\\s+(?:for|of|in|to|from|encoding|encodes|coding for|that encodes|that codes for|that makes|called|named|known as))?\\s+${LEAD}`,
  "i",
);
const ASKED_BEFORE = new RegExp(
  `(?:\\b${SPECIES}\\s+|\\bwhere(?:['’]s|\\s+(?:is|are|does|do|in the (?:human|mouse) genome (?:is|does)))\\s+(?:the\\s+)?|\\b(?:encodes?|encoding|coding for|codes for|(?:which|what) (?:chromosome|strand) (?:is|does|carries|holds|has)|locate|look up|lookup)\\s+(?:the\\s+)?)["'“]?$`,
  "i",
);
const NAMED_AFTER = new RegExp(
  `^["'”]?(?:['’]s\\b|\\s+(?:${SPECIES}\\s+)?(?:genes?|protein|locus|loci|${ASPECT})\\b(?!\\s+(?:family|families|superfamily|terms?|ontology|sets?)))`,
  "i",
);
/** What may stand after a name that a word before it announces; any other word would make it part of a longer one. */
const ENDS =
  /^["'”]?(?:\s*(?:[?.,;:!)(]|$)|['’]s\b|\s+(?:in|of|on|from|for|and|or|to|with|at|by|as|via|has|have|had|is|are|was|does|do|lies?|lie|located|sits?|across|between|among|that|which|when|please|using|than|genes?|protein|locus|human|mouse|encoded|start|end|map(?:s|ped)?|called|known)\b)/;

/** Words that, after a name of several words, make the name of something else: an activity, a process, a disease. */
const OTHERWISE =
  /^[\s-]+(?:(?:and\s+)?(?:receptors?|activity|activities|activation|binding|signal+ing|signals?|pathways?|complex|complexes|deficien\w+|syndromes?|diseases?|disorders?|resistance|production|secretion|transport\w*|metabolism|metabolic|biosynthe\w+|catabol\w+|responses?|stimul\w+|superfamily|family|families|domains?|motifs?|inhibitors?|inhibition|activators?|regulators?|suppressors?|defects?|measurement|assembly|neurons?|producing|secreting|expressing|forming|antagonists?|agonists?|antibod\w+|therapy|treatment|levels?|concentration|terms?|ontology|cells?|process\w*|regulation|like|dependent|independent|mediated|induced|regulated|associated|type|positive|negative|related|proteins)\b)/i;
const OF_A_PROCESS =
  /(?:\b(?:response to|regulation of|production of|secretion of|binding of|binding to|activation of|inhibition of|level of|levels of|deficiency of|detection of|lack of)\s+(?:the\s+)?|[\w.]-|\w['’])$/i;

/** What stands around a name. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Whether a word beside it says that this names a gene or its protein. */
export const isCuedAsGene = ({ before, after }: Surroundings): boolean =>
  !OF_A_PROCESS.test(before) &&
  !OTHERWISE.test(after) &&
  (NAMED_AFTER.test(after) || ((NAMED_BEFORE.test(before) || ASKED_BEFORE.test(before)) && ENDS.test(after)));

/** Whether the words around a name make it part of something that is no gene. */
export const isPartOfOther = ({ before, after }: Surroundings): boolean =>
  OTHERWISE.test(after) || OF_A_PROCESS.test(before) || /^[-\w]/.test(after);
