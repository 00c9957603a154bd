import { crossrefDatabaseId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getCrossrefDatabaseById = uniprot({
  name: "get_crossref_database_by_id",
  tool: "cross_referenced_databases",
  domain: "general-biology",
  does: "Get a database that UniProt refers to by its id: its name, category, server and link pattern",
  path: "/database/{id}",
  parameters: {
    id: path(crossrefDatabaseId, "Database to get"),
    fields: fields("database"),
  },
  observe: hints.database,
  page: "https://www.uniprot.org/database/{=id}",
  example: { id: "DB-0022" },
  asks: [
    "What is the cross-referenced database {id}?",
    "Which database has the UniProt id {id}?",
    "Show the UniProt database entry {id}",
    "What is the link pattern of database {id}?",
    "Which category is the UniProt cross-reference {id} in?",
    "How many UniProt entries link to {id}?",
  ],
});
