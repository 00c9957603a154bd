/** What people call the return fields of UniProt records, longest first in each family. */
export const FIELD_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\baccessions?\b/i, ["accession"]],
  [/\bprotein names?\b/i, ["protein_name"]],
  [/\bentry names?\b/i, ["id"]],
  [/\bgene names?\b|\bgenes?\b/i, ["gene_names", "gene", "gene_name"]],
  [/\borganisms?\b|\bspecies\b/i, ["organism_name", "organism"]],
  [/\bsequences?\b/i, ["sequence"]],
  [/\blengths?\b/i, ["length"]],
  [/\bmass\b|\bmolecular weights?\b/i, ["mass"]],
  [/\bfunctions?\b/i, ["cc_function"]],
  [/\bsubcellular locations?\b|\blocations?\b/i, ["cc_subcellular_location"]],
  [/\bkeywords?\b/i, ["keyword", "keywords"]],
  [/\bGO terms?\b/i, ["go", "gene_ontologies"]],
  [/\bEC numbers?\b/i, ["ec"]],
  [/\bdefinitions?\b/i, ["definition"]],
  [/\bnames?\b/i, ["name"]],
  [/\bsynonyms\b/i, ["synonyms", "gene_synonym"]],
  [/\bids?\b/i, ["id", "accession"]],
  [/\btitles?\b/i, ["title"]],
  [/\bauthors?\b/i, ["authors"]],
  [/\blineage\b/i, ["lineage"]],
  [/\bmembers\b/i, ["members"]],
];

/** Where a question says that it wants some fields and no more; the list follows, or stands before. */
export const ONLY_FIELDS: readonly RegExp[] = [
  /\b(?:only|just|nothing but)\s+(?:(?:give|show|return|want|need)\s+)?(?:me\s+)?(?:the|its|their)?\s*([\w\s,]{3,80})/di,
  /(?:,|\bfor|\bshow|\bwith)?\s*\b((?:\w+\s){0,2}\w+(?:,\s*\w+(?:\s\w+)?)*\s+and\s+(?:\w+\s)?\w+)\s+only\b/di,
  /\b(\w+)\s+only\b(?!\s+(?:for|in|if|when|reviewed))/di,
];
