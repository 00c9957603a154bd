import type { Span } from "../../biology/kind.ts";
import { type Material, phrase, type Written } from "./query-material.ts";

interface Clause {
  readonly text: string;
  readonly covers: Span;
}

/** Ways of saying a condition of UniProtKB, and the clause of its query language. */
const SAID: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/\bEC[\s:]*(?:number\s+)?(\d+(?:\.(?:\d+|-)){1,3}\.?n?\d*)\b/i, (match) => `ec:${match[1]}`],
  [
    /\b(?:length\s+)?between\s+(\d+)\s+(?:and|to)\s+(\d+)\s*(?:residues?|amino acids?|aas?)\b/i,
    (match) => `length:[${match[1]} TO ${match[2]}]`,
  ],
  [
    /\b(?:shorter than|less than|fewer than|under|below)\s+([\d,]+)\s*(?:residues?|amino acids?|aas?)?\b/i,
    (match) => `length:[1 TO ${plain(match[1]) - 1}]`,
  ],
  [
    /\b(?:at most|up to|no longer than)\s+([\d,]+)\s*(?:residues?|amino acids?|aas?)\b/i,
    (match) => `length:[1 TO ${plain(match[1])}]`,
  ],
  [
    /\b(?:longer than|more than|over|above|greater than)\s+([\d,]+)\s*(?:residues?|amino acids?|aas?)?\b/i,
    (match) => `length:[${plain(match[1]) + 1} TO *]`,
  ],
  [
    /\b(?:at least|no shorter than)\s+([\d,]+)\s*(?:residues?|amino acids?|aas?)\b/i,
    (match) => `length:[${plain(match[1])} TO *]`,
  ],
  [
    /\bkeywords?\s+["'“]?((?!(?:is|are|for|in|of|about)\b)[A-Z][\w-]+(?:\s[a-z][\w-]+)?)["'”]?/,
    (match) => `keyword:${phrase(match[1] ?? "")}`,
  ],
  [
    /\b(?:locali[sz]ed?|located|found|reside|residing)\s+(?:in|to|at|on)\s+(?:the\s+)?([a-z]+(?:\s(?:membrane|reticulum|matrix|apparatus|envelope|space))?)\b/i,
    (match) => `cc_scl_term:${phrase(match[1] ?? "")}`,
  ],
  [
    /\b(?:in|on|at|of)\s+the\s+((?:cell|plasma|nuclear)\s+membrane|nucleus|nucleolus|cytoplasm|cytosol|mitochondrion|endoplasmic reticulum|golgi apparatus|lysosome|peroxisome)\b/i,
    (match) => `cc_scl_term:${phrase(match[1] ?? "")}`,
  ],
  [
    /\b(?:with|having|have|has)\s+(?:an?\s+)?(?:known\s+|solved\s+|experimental\s+)?(?:3-?D |crystal |PDB )?structures?\b/i,
    () => "structure_3d:true",
  ],
  [/\b(?:not|no|without)\s+fragments?\b|\bnon-?fragments?\b/i, () => "fragment:false"],
  [/\bPF\d{5}\b/, (match) => `xref:pfam-${match[0]}`],
  [/\bIPR\d{6}\b/, (match) => `xref:interpro-${match[0]}`],
];
/** Ways of saying a condition of the keywords. */
const SAID_OF_KEYWORDS: typeof SAID = [
  [
    /\bcategor(?:y|ies)\s+(?:of\s+|called\s+)?["'“]?([A-Z][a-z]+(?: [a-z]+){0,2})["'”]?/,
    (match) => `category:${phrase(match[1] ?? "")}`,
  ],
];
/** Ways of saying a condition of UniRef. */
const SAID_OF_CLUSTERS: typeof SAID = [
  [
    /\buniref(50|90|100)\b|\b(50|90|100)\s?%/i,
    (match) => `identity:${(Number(match[1] ?? match[2]) / 100).toFixed(1)}`,
  ],
];
const REVIEW: readonly (readonly [RegExp, string])[] = [
  [/\b(?:unreviewed|trembl)\b/i, "reviewed:false"],
  [/\b(?:reviewed|swiss-?prot|curated)\b/i, "reviewed:true"],
];

/** Fields for what a question names, by the tool that is searched and the kind. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uniprotkb: {
    "gene-symbol": "gene",
    "uniprot-accession": "accession",
    "proteome-id": "proteome",
    "keyword-id": "keyword",
    "ontology-term-id": "go",
  },
  uniparc: { "gene-symbol": "gene", "uniprot-accession": "uniprotkb", "proteome-id": "proteome" },
  uniref: { "uniprot-accession": "uniprotkb", "uniparc-id": "uniparc" },
  genecentric: { "gene-symbol": "gene", "uniprot-accession": "accession", "proteome-id": "upid" },
};
/** The field for a species, by tool. */
const SPECIES_FIELDS: Readonly<Record<string, string>> = {
  uniprotkb: "organism_id",
  proteomes: "organism_id",
  genecentric: "organism_id",
  uniparc: "taxonomy_id",
  uniref: "taxonomy_id",
};

/** The query for a UniProt search: conditions joined by AND, or plain words where nothing else is named. */
export function uniprotQueryFor(material: Material): Written | undefined {
  const { definition } = material.task;
  const named = namedClauses(material);
  const said = saidClauses(material.task.question, SAYINGS[definition.tool] ?? []);
  const words = wordsClause(material, { named, said });
  const species = speciesClause(material);
  const clauses = [...named, ...words, ...said, ...species, ...reviewClause(material)];
  const [only] = clauses;
  if (!only) return undefined;
  if (clauses.length === 1 && words[0] === only)
    return { text: material.task.question.slice(only.covers.start, only.covers.end), covers: [only.covers] };
  return { text: clauses.map(({ text }) => text).join(" AND "), covers: clauses.map(({ covers }) => covers) };
}

/** Names of the question that the tool has fields for; elsewhere a gene symbol is a word like any other. */
function namedClauses({ task, first }: Material): Clause[] {
  return Object.entries(FIELDS[task.definition.tool] ?? {}).flatMap(([kind, field]) => {
    const entity = first(kind);
    if (!entity) return [];
    const value = field === "go" ? /^GO:(\d+)$/.exec(entity.normal)?.[1] : entity.normal;
    return value === undefined ? [] : [{ text: `${field}:${value}`, covers: entity }];
  });
}

const SAYINGS: Readonly<Record<string, typeof SAID>> = {
  uniprotkb: SAID,
  uniref: SAID_OF_CLUSTERS,
  keywords: SAID_OF_KEYWORDS,
};

function saidClauses(question: string, sayings: typeof SAID): Clause[] {
  const clauses = sayings.flatMap(([pattern, write]): Clause[] => {
    const match = pattern.exec(question);
    return match
      ? [{ text: write(match), covers: { start: match.index, end: match.index + match[0].length } }]
      : [];
  });
  // Two ways of saying may match the same words.
  return clauses.filter(({ text }, index) => clauses.findIndex((other) => other.text === text) === index);
}

function wordsClause(
  material: Material,
  { named, said }: { readonly named: readonly Clause[]; readonly said: readonly Clause[] },
): Clause[] {
  const { tool } = material.task.definition;
  const covered = [...named, ...said].map(({ covers }) => covers);
  const passage = tool in SPECIES_FIELDS ? material.words(covered) : material.everything();
  const needed = passage?.announced || covered.length === 0 || tool === "uniprotkb";
  // Beside a level of identity a cluster still needs a name; a member is name enough.
  const isNamed = tool === "uniref" ? named.length > 0 || !passage?.announced : tool !== "uniprotkb";
  if (!passage || !needed || (isNamed && covered.length > 0)) return [];
  return [{ text: phrase(passage.text), covers: passage }];
}

function speciesClause({ task, first }: Material): Clause[] {
  const organism = first("species");
  const value = organism?.value as { readonly taxonId?: number } | undefined;
  const field = SPECIES_FIELDS[task.definition.tool];
  return organism && value?.taxonId && field ? [{ text: `${field}:${value.taxonId}`, covers: organism }] : [];
}

function reviewClause({ task: { question, definition } }: Material): Clause[] {
  if (definition.tool !== "uniprotkb") return [];
  for (const [pattern, text] of REVIEW) {
    const match = pattern.exec(question);
    if (match) return [{ text, covers: { start: match.index, end: match.index + match[0].length } }];
  }
  return [];
}

const plain = (digits = "0"): number => Number(digits.replaceAll(",", ""));
