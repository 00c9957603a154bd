/** What no database of biology answers, by words that only such questions have. */
const OTHER_FIELDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:prices?|costs?|cheap(?:er|est)?|expensive|buy|buying|sell|purchase|for sale|invoice|discount|dollars?|euros?)\b/i,
    "prices and orders",
  ],
  [
    /\btranslat\w+\b.*\b(?:into|to) (?:French|German|Spanish|Italian|Japanese|Chinese|Latin|English|Russian|Portuguese|Arabic|Dutch|Korean)\b/i,
    "a translation between languages",
  ],
  [
    /\b(?:universit(?:y|ies)|college|ceo|salary|salaries|job interview|grants?|funding|conferences?|deadlines?)\b/i,
    "people, jobs and institutions",
  ],
  [
    /\b(?:poems?|lyrics|songs?|movies?|jokes?|essays?|recipes?|horoscopes?|zodiac|chakras?|astrolog\w+|aura|homeopath\w+)\b/i,
    "art, stories or belief",
  ],
  [/\b(?:football|soccer|tennis|olympics?|world cup|pok[eé]mon|video games?)\b/i, "sports and games"],
  [
    /\b(?:capital of|president of|prime minister|(?:Queen|King|President) [A-Z]\w+(?<!Queen Bee|King Cobra)|great wall|weather)\b/,
    "countries and people",
  ],
  [
    /\b(?:(?:boiling|melting|freezing) point|quantum|prime numbers?|fibonacci|speed of light|planets?|galax(?:y|ies))\b/i,
    "physics, chemistry and mathematics",
  ],
  [
    /\bhow (?:do|can|should|would) (?:I|you|we|one) (?:run|anneal|extract|isolate|clone|stain|cultur|transfect|purif|ligat|digest|pipett|centrifug|grow|freez|thaw|cook|heal)\w*/i,
    "laboratory methods",
  ],
  [
    /^\W*(?:(?:please|can you|could you|kindly)\s+)*(?:fold|dock|simulate|synthesi[sz]e|mutate|edit|purify|crystalli[sz]e|engineer|redesign|re-?fold)\b/i,
    "an experiment or a computation",
  ],
  [/\bshould (?:I|we) (?:drink|eat|wear|take|apply|study|invest|marry|do|feed)\b/i, "advice"],
  [
    /\b(?:toyota|fuel|restaurants?|pizza|hotels?|flights?|shopping|website|domain name|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i,
    "everyday life",
  ],
  [
    /\b(?:python|javascript|excel|docker|linux|sql) (?:script|code|program|list|error)\b|\bsource code\b/i,
    "programming",
  ],
];

/** Records compared with all others of their kind: no function ranks them. */
const RANKED =
  /\b(?:longest|shortest|largest|biggest|smallest|tiniest|heaviest|lightest|oldest|(?:most|least) (?:abundant|expressed|studied|cited|mutated|variable|exons|transcripts|isoforms|variants))\b(?!\s+(?:e-?values?|p-?values?))/i;

/** Why no function can answer a question that asks for the extreme of all records, if it asks for one. */
export function askedToRank(question: string): string | undefined {
  return RANKED.exec(question)?.[0];
}

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
  /\b(?:cross-?ref\w*|xrefs?|UniProt|Ensembl|NCBI|Entrez|PubMed|VEP|external|linked|links? to|articles?|papers?|[OPQ]\d[A-Z\d]{3}\d)\b/i;

/** The database or field outside the catalogue that the question is for, if it is for one. */
export function askedElsewhere(question: string): string | undefined {
  if (OURS.test(question)) return undefined;
  return [...ELSEWHERE, ...OTHER_FIELDS].find(([pattern]) => pattern.test(question))?.[1];
}
