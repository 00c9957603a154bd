import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchCrossrefDatabases = uniprot({
  name: "search_crossref_databases",
  tool: "cross_referenced_databases",
  domain: "general-biology",
  does: "Search the databases that UniProt refers to by name, abbreviation or category",
  path: "/database/search",
  parameters: {
    query: searchQuery,
    sort: sort("database"),
    fields: fields("database"),
    size: size(3),
  },
  observe: { list: "results", ...hints.database },
  page: "https://www.uniprot.org/database?query={=query}",
  example: { query: "structure" },
  asks: [
    "Which databases about {query} does UniProt link to?",
    "Find the UniProt cross-referenced database {query}",
    "What is the UniProt database id of {query}?",
    "Search cross-referenced databases for {query}",
    "Does UniProt have cross-references to {query}?",
    "List UniProt's {query} databases",
  ],
});
