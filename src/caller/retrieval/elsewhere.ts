/** What none of the three services holds, and databases that are not among them, by the name people give it. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:KEGG|hsa\d{5})\b/, "KEGG"],
  [/\bSTRING(?:-?db)?\b/, "STRING"],
  [/\bGTEx\b|\beQTLs?\b/i, "GTEx"],
  [/\bDrugBank\b/i, "DrugBank"],
  [/\bChEMBL\b/i, "ChEMBL"],
  [/\bPDB\b(?!\s+(?:ids?|cross|xrefs?|entries linked))/, "the Protein Data Bank"],
  [/\bAlpha-?Fold(?: ?DB)?\b/i, "AlphaFold"],
  [/\bTCGA\b/, "TCGA"],
  [/\b(?:Human Cell Atlas|Human Protein Atlas|single-?cell atlas)\b/i, "a cell atlas"],
  [/\bclinical trials?\b/i, "a register of clinical trials"],
  [/\bBioGRID\b|\bIntAct\b(?= interactions)/i, "an interaction database"],
  [/\bUCSC\b/, "the UCSC Genome Browser"],
  [/\bdepmap\b/i, "DepMap"],
  [/\bJASPAR\b/i, "JASPAR"],
  [/\bHMDB\b/, "the Human Metabolome Database"],
  [/\bgnomAD browser\b/i, "the gnomAD browser"],
  [/\bFlyBase\b|\bWormBase\b/i, "a database of one organism"],
];

/** Where such a database is asked for by us: as a link of ours, or as the data of one of our services. */
const OURS =
  /\b(?:cross-?ref\w*|xrefs?|UniProt|Ensembl|NCBI|Entrez|PubMed|VEP|external|linked|links? to|articles?|papers?)\b/i;

/** The database outside the catalogue that the question asks, if it asks one. */
export function askedElsewhere(question: string): string | undefined {
  if (OURS.test(question)) return undefined;
  return ELSEWHERE.find(([pattern]) => pattern.test(question))?.[1];
}
