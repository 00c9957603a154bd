import { keywordId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getKeywordById = uniprot({
  name: "get_keyword_by_id",
  tool: "keywords",
  domain: "general-biology",
  does: "Get a UniProt keyword by its id: its definition, category and place among the keywords",
  path: "/keywords/{id}",
  parameters: {
    id: path(keywordId, "Keyword to get"),
    fields: fields("keywords"),
  },
  observe: hints.keywords,
  page: "https://www.uniprot.org/keywords/{=id}",
  example: { id: "KW-0007" },
  asks: [
    "What does the UniProt keyword {id} mean?",
    "Define keyword {id}",
    "Which category is UniProt keyword {id} in?",
    "How many proteins carry the keyword {id}?",
    "Show the UniProt keyword {id}",
    "Which GO terms correspond to keyword {id}?",
    "What are the child keywords of {id}?",
  ],
});
