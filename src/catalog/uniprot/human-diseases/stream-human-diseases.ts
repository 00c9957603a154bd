import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamHumanDiseases = uniprot({
  name: "stream_human_diseases",
  tool: "human_diseases",
  domain: "general-biology",
  does: "Get all human diseases of UniProt that match a query, in one answer instead of pages",
  path: "/diseases/stream",
  parameters: {
    query: searchQuery,
    sort: sort("diseases"),
    fields: fields("diseases"),
    download,
  },
  observe: { list: "results", ...hints.diseases },
  page: "https://www.uniprot.org/diseases?query={=query}",
  example: { query: "ataxia" },
  asks: [
    "Give me all UniProt diseases that match {query}",
    "Download every human disease about {query} from UniProt",
    "Stream the UniProt diseases for {query}",
    "Export the complete list of diseases for {query}",
    "Get every UniProt disease entry matching {query} at once",
  ],
});
