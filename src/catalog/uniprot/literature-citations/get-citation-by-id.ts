import { citationId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getCitationById = uniprot({
  name: "get_citation_by_id",
  tool: "literature_citations",
  domain: "general-biology",
  does: "Get an article that UniProt cites by its PubMed or UniProt citation id, and how many entries cite it",
  path: "/citations/{citationId}",
  parameters: {
    citationId: path(citationId, "Citation to get"),
    fields: fields("citations"),
  },
  observe: hints.citations,
  page: "https://www.uniprot.org/citations/{=citationId}",
  example: { citationId: "1302033" },
  asks: [
    "Which article is UniProt citation {citationId}?",
    "Show the literature citation {citationId} in UniProt",
    "Who wrote the paper {citationId} that UniProt cites?",
    "How many UniProt entries cite {citationId}?",
    "In which journal was the UniProt reference {citationId} published?",
    "Give me title and authors of UniProt citation {citationId}",
  ],
});
