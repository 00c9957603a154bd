import type { Span } from "../../biology/kind.ts";

/** A thing that the question speaks of without naming it: `my gene`, `this region`. */
export interface Unnamed extends Span {
  readonly kinds: ReadonlySet<string>;
}

const GENE = ["gene", "gene-symbol", "stable-id"];
const VARIANT = ["variant-id", "variant-notation", "hgvs"];

/** What each noun may stand for, by kind. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  gene: GENE,
  variant: VARIANT,
  snp: VARIANT,
  mutation: VARIANT,
  region: ["region"],
  locus: ["region"],
  interval: ["region"],
  protein: ["stable-id", "uniprot-entry", "uniprot-accession", "mapped-protein", "overlapped-protein"],
  transcript: ["stable-id", "ensembl-transcript-id", "mapped-transcript"],
  sequence: ["blast-query"],
  "ensembl id": ["stable-id"],
  id: ["stable-id"],
  term: ["ontology-term-id"],
  "ontology term": ["ontology-term-id"],
  "go term": ["ontology-term-id"],
  keyword: ["keyword-id"],
  "uniprot keyword": ["keyword-id"],
  "uniref cluster": ["uniref-id"],
  cluster: ["uniref-id"],
  proteome: ["proteome-id"],
  "uniparc record": ["uniparc-id"],
  "uniparc entry": ["uniparc-id"],
  "uniprot entry": ["uniprot-entry"],
  "pmc paper": ["pmc-id"],
  "pmc article": ["pmc-id"],
  article: ["entrez-ids", "pubmed-id", "citation-id"],
  paper: ["entrez-ids", "pubmed-id", "citation-id"],
  "pubmed article": ["entrez-ids", "pubmed-id"],
  "ncbi gene record": ["entrez-ids"],
  "ncbi gene": ["entrez-ids"],
  record: ["entrez-ids"],
  "gene tree": ["tree-id"],
  tree: ["tree-id"],
  translation: ["overlapped-protein"],
  "ensembl translation": ["overlapped-protein"],
  "blast search": ["blast-rid"],
  "blast job": ["blast-rid"],
  disease: ["disease-id"],
  "binding matrix": ["binding-matrix-id"],
  "transcription factor binding matrix": ["binding-matrix-id"],
  taxon: ["taxon", "taxon-id"],
};

const PHRASE = new RegExp(
  `\\b(?:my|our|this|that|the|these|those|some|another|a certain)\\s+(?:(?:other|two|few)\\s+)?(${Object.keys(
    NOUNS,
  )
    .sort((left, right) => right.length - left.length)
    .join("|")})s?\\b`,
  "gi",
);
/** What names the noun before it: an identifier, a symbol, `called …`, `of …`. */
const NAME =
  /^(?:\s+(?:\w*\d[\w.:-]*|[A-Z]{2,}\b|[A-Z][a-z]+\d|called|named|id|of|for|family|tree)\b|\s*["'“(])/;

/** Things spoken of without a name, left to right. A noun right before a name (`the gene BRCA1`) names it. */
export function unnamedIn(question: string): Unnamed[] {
  return [...question.matchAll(PHRASE)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (NAME.test(question.slice(end, end + 40))) return [];
    return [{ start, end, kinds: new Set(NOUNS[match[1]?.toLowerCase() ?? ""] ?? []) }];
  });
}
