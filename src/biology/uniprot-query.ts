import { defineKind } from "./kind.ts";
import { findUniprotQueries } from "./uniprot-query/find.ts";
import { canonicalUniprot, formatUniprotQuery } from "./uniprot-query/format.ts";
import { parseUniprotQuery, type UniprotNode } from "./uniprot-query/parse.ts";

export { parseUniprotQuery, type UniprotNode };

/**
 * A query in UniProt's language. Equal are queries with the same tree: field names and values in any capitals,
 * operands of AND and OR in any order, AND written or left out, one word with or without quotes.
 */
export const uniprotQuery = defineKind<UniprotNode>({
  id: "uniprot-query",
  title: "a UniProt query",
  examples: [
    "gene:BRCA1 AND organism_id:9606 AND reviewed:true",
    "length:[1 TO 100] NOT fragment:true",
    "insulin",
  ],
  parse: parseUniprotQuery,
  format: formatUniprotQuery,
  find: findUniprotQueries,
  same: (left, right) => canonicalUniprot(left) === canonicalUniprot(right),
});
