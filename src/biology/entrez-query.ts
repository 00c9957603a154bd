import { type EntrezQueryFault, entrezQueryFault } from "./entrez-query/fault.ts";
import { findEntrezQueries } from "./entrez-query/find.ts";
import { canonicalEntrez, formatEntrezQuery } from "./entrez-query/format.ts";
import { type EntrezNode, parseEntrezQuery } from "./entrez-query/parse.ts";
import { defineKind } from "./kind.ts";

export { type EntrezNode, type EntrezQueryFault, entrezQueryFault, parseEntrezQuery };

/**
 * A query of NCBI's Entrez (the `term` of esearch). Equal are queries with the same tree: tags by their synonyms
 * (`[gene]`, `[Gene Name]`), terms in any capitals, the operands of AND and OR in any order; NOT has an order.
 * The canonical spelling has full field names and parentheses around every inner operation.
 */
export const entrezQuery = defineKind<EntrezNode>({
  id: "entrez-query",
  title: "an Entrez query",
  examples: [
    "BRCA1[Gene Name] AND Homo sapiens[Organism]",
    "asthma[tiab] AND 2015:2020[dp] NOT review[pt]",
    "p53",
  ],
  parse: parseEntrezQuery,
  format: formatEntrezQuery,
  find: findEntrezQueries,
  same: (left, right) => canonicalEntrez(left) === canonicalEntrez(right),
});
