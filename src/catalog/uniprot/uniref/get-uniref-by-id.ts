import { unirefId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getUnirefById = uniprot({
  name: "get_uniref_by_id",
  tool: "uniref",
  domain: "proteomics",
  does: "Get a UniRef cluster by its id: members, representative, common taxon and sequence",
  path: "/uniref/{id}",
  parameters: {
    id: path(unirefId, "Cluster to get"),
    fields: fields("uniref"),
  },
  observe: hints.uniref,
  page: "https://www.uniprot.org/uniref/{=id}",
  example: { id: "UniRef90_P05067" },
  asks: [
    "Show the UniRef cluster {id}",
    "How many members does {id} have?",
    "Which protein represents the cluster {id}?",
    "What is the common taxon of {id}?",
    "Which organisms are in the UniRef cluster {id}?",
    "What is the name of cluster {id}?",
  ],
});
