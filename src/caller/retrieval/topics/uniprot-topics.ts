import type { Topic } from "./topic.ts";

/** Words that ask for everything instead of a page. */
const IN_BULK =
  /\b(?:all|every|whole|entire|complete|full (?:list|set|export)|bulk|stream(?:ed|ing)?|download|dump|export|at once|in one go|everything)\b/i;

/** What questions for the functions of UniProt are about. */
export const uniprotTopics: readonly Topic[] = [
  { of: /arba/, said: /\bARBA(?:\d+)?\b|\bassociation-based\b/i, with: 1.4, without: 0.2 },
  {
    of: /unirule/,
    said: /\bunirules?\b|\bUR\d{9}\b|\bMF_\d+|\bcurated (?:annotation )?rules?\b|\bannotation rules?\b/i,
    with: 1.4,
    without: 0.2,
  },
  {
    of: /crossref_database/,
    said: /\bcross[- ]?ref\w*|\bDB-\d+|\bx-?refs?\b|\bdatabases?\b|\blink(?:s|ed)? to\b/i,
    without: 0.25,
  },
  { of: /crossref_database/, said: /\bUniProt|\bDB-\d/i, with: 1.1, without: 0.6 },
  {
    of: /genecentric/,
    said: /\bgene-?\s?centric\b|\bcanonical\b|\bsame gene\b|\bshare (?:a|its|the) gene\b|\bper gene\b|\bof the gene of\b|\bgenecentric\b/i,
    with: 1.4,
    without: 0.25,
  },
  {
    of: /^(?:search|stream)_human_diseases/,
    said: /\bUniProt\b|\bdisease (?:list|entr(?:y|ies)|id)/i,
    with: 1.2,
    without: 0.5,
  },
  {
    of: /human_disease|get_disease/,
    said: /\b(?:diseases?|disorders?|DI-\d+|conditions?|forms of)\b/i,
    without: 0.3,
  },
  { of: /keyword/, said: /\bkeywords?\b|\bKW-\d+/i, with: 1.3, without: 0.2 },
  {
    of: /citation/,
    said: /\b(?:citations?|cited?|cites|(?<!cross[- ])references?|papers?|articles?|publications?|literature|bibliography)\b/i,
    without: 0.3,
  },
  { of: /citation/, said: /\bUniProt\w*\b|\bCI-\w{8,}/i, without: 0.3 },
  { of: /proteome/, said: /\bproteomes?\b|\bUP\d{9}\b/i, with: 1.25, without: 0.25 },
  {
    of: /^(?:get_location|search_subcellular|stream_subcellular)/,
    said: /\b(?:locations?|compartments?|SL-\d+|subcellular|cell locations?)\b/i,
    without: 0.3,
  },
  {
    of: /^(?:get_taxonomy_by_id|search_taxonomy|stream_taxonomy)$/,
    said: /\bUniProt\b/i,
    with: 1.4,
    without: 0.45,
  },
  {
    of: /^(?:search|stream)_taxonomy$/,
    said: /\btax(?:a|on|ons|onomy|onomic)\b|\borganism\b/i,
    without: 0.3,
  },
  {
    of: /^get_uniparc_databases$/,
    said: /\b(?:databases?|cross-?ref\w*|x-?refs|RefSeq|Ensembl|active|records)\b/i,
    with: 1.25,
    without: 0.7,
  },
  {
    of: /_light$/,
    said: /\b(?:light|brief(?:ly)?|short|quick|overview|compact|in short)\b/i,
    with: 1.6,
    without: 0.4,
  },
  { of: /uniparc/, said: /\buniparc\b|\bUPI[0-9A-F]{10}\b|\barchived\b/i, with: 1.4, without: 0.2 },
  { of: /uniref/, said: /\buniref\w*|\bclusters?\b/i, with: 1.4, without: 0.2 },
  {
    of: /^get_uniref_members$/,
    said: /\b(?:members?|proteins|sequences|who|organisms|accessions|belong)\b/i,
    with: 1.25,
    without: 0.5,
  },
  { of: /^stream_/, said: IN_BULK, with: 1.3, without: 0.4 },
  {
    of: /^stream_/,
    said: /\b(?:bulk|stream(?:ed|ing)?|download|dump|export|at once|in one|everything|not (?:just|only)|entire|complete|whole)\b|^(?:give me|get|i need|i want)?\s*(?:all|every)\b/i,
    without: 0.7,
  },
  {
    of: /^search_/,
    said: /^(?!.*\b(?:stream|download|dump|export|bulk|at once|in one go|entire|not just)\b)/is,
    with: 1,
    without: 0.6,
  },
  {
    of: /^(?:search|stream)_uniprotkb$/,
    said: /\b(?:proteins?|uniprot(?:kb)?|swiss-?prot|trembl|entr(?:y|ies)|enzymes?|accessions?|\w{3,}ases|receptors?)\b/i,
    without: 0.3,
  },
];
