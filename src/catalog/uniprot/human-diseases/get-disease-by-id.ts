import { diseaseId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getDiseaseById = uniprot({
  name: "get_disease_by_id",
  tool: "human_diseases",
  domain: "general-biology",
  does: "Get a human disease of UniProt by its id: its name, acronym, definition and references to OMIM, MedGen and MeSH",
  path: "/diseases/{id}",
  parameters: {
    id: path(diseaseId, "Disease to get"),
    fields: fields("diseases"),
  },
  observe: hints.diseases,
  page: "https://www.uniprot.org/diseases/{=id}",
  example: { id: "DI-00042" },
  asks: [
    "What is the disease {id} in UniProt?",
    "Which disease has the UniProt id {id}?",
    "Show the UniProt disease entry {id}",
    "What are the other names of disease {id}?",
    "Which OMIM number belongs to UniProt disease {id}?",
    "How is {id} defined?",
    "How many proteins are linked to disease {id}?",
  ],
});
