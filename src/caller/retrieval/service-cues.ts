import type { FunctionDefinition } from "../../catalog/definition.ts";

/** A way in which a question names the service, a tool of it or a family of identifiers. */
interface Named {
  readonly said: RegExp;
  readonly fits: (definition: FunctionDefinition) => boolean;
  /** Factor on functions that do not fit. */
  readonly otherwise: number;
}

const SERVICE = 0.6;
const TOOL = 0.4;

const takes =
  (...kinds: readonly string[]) =>
  ({ parameters }: FunctionDefinition): boolean =>
    Object.values(parameters).some(({ kind }) => kinds.includes(kind.id));

const NAMED: readonly Named[] = [
  {
    said: /\bensembl\b/i,
    fits: ({ database, name }) => database === "ensembl" || name === "get_uniparc_databases",
    otherwise: SERVICE,
  },
  {
    said: /\b(?:uniprot(?:kb)?|swiss-?prot|trembl)\b(?! (?:ids?|identifiers?|accessions?) (?:of|for) ENS)/i,
    fits: ({ database, name }) => database === "uniprot" || name.startsWith("get_xrefs"),
    otherwise: SERVICE,
  },
  {
    said: /\b(?:ncbi(?! tax)|entrez(?! ?gene ids?)|e-?utilities)\b/i,
    fits: ({ database, name }) => database === "ncbi" || name.startsWith("get_xrefs"),
    otherwise: SERVICE,
  },
  {
    said: /\b(?:pubmed|pmid)\b(?! (?:ids|identifiers|references))/i,
    fits: ({ database, name }) =>
      database === "ncbi" || name.startsWith("get_variation_by_pm") || name === "get_citation_by_id",
    otherwise: SERVICE,
  },
  {
    said: /\b(?:dbsnp|clinvar|genbank) (?:summary|summaries|records?|entry|entries|ids?|variants)\b|\b(?:in|from|at) (?:dbsnp|clinvar|genbank)\b|\b(?:geo|sra) (?:datasets?|series|profiles?)\b/i,
    fits: ({ database, name }) => database === "ncbi" || name.startsWith("get_variation_by_pm"),
    otherwise: TOOL,
  },
  {
    said: /\b(?:vep|variant effect predictor)\b(?!.*\b(?:terms|can output|types)\b)/i,
    fits: ({ tool }) => tool === "vep",
    otherwise: SERVICE,
  },
  ...["esearch", "esummary", "efetch", "elink", "einfo", "ecitmatch"].map((tool) => ({
    said: new RegExp(`\\b${tool}\\b`, "i"),
    fits: ({ name }: FunctionDefinition) => name === tool,
    otherwise: 0.1,
  })),
  { said: /\bblast\b/i, fits: ({ tool }) => tool === "blast", otherwise: SERVICE },
  { said: /\b(?:ga4gh|beacon)\b/i, fits: ({ tool }) => tool === "variant_ga4gh", otherwise: 0.2 },
  { said: /\buniref/i, fits: ({ tool }) => tool === "uniref", otherwise: SERVICE },
  { said: /\buniparc\b/i, fits: ({ tool }) => tool === "uniparc", otherwise: SERVICE },
  { said: /\bENSGT\d/i, fits: takes("tree-id"), otherwise: 0.2 },
  {
    said: /\b(?:GO|HPO?|EFO|MONDO|SO)\s+(?:ids?|terms?|accessions?|numbers?|identifiers?)\b(?! (?:of|for|in|on) (?:the )?(?:protein )?[A-Z]\d\w{4})(?!\s(?:are\s)?(?:of|for|assigned to|annotated to|linked to|given to|does|do)\s(?:the\s)?(?:human\s)?(?:gene\s|protein\s)?[A-Z][A-Z\d]+(?:\s(?:have|has|carry))?[\s?.]*$)|\bontology (?:terms?|ids?)\b/,
    fits: takes("ontology-term-id", "ontology", "biotype"),
    otherwise: TOOL,
  },
  {
    said: /\bEnsembl(?:Vertebrates|Plants|Fungi|Metazoa|Protists|Bacteria)\b/i,
    fits: takes("ensembl-division"),
    otherwise: TOOL,
  },
];

/** Factor on the score of a function: less than 1 where the question names something else. */
export function serviceFactor(question: string, definition: FunctionDefinition): number {
  let factor = 1;
  for (const { said, fits, otherwise } of NAMED) {
    if (said.test(question) && !fits(definition)) factor *= otherwise;
  }
  return factor;
}
