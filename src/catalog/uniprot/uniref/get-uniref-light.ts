import { unirefId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getUnirefLight = uniprot({
  name: "get_uniref_light",
  tool: "uniref",
  domain: "proteomics",
  does: "Get the short form of a UniRef cluster: at most ten members and organisms",
  path: "/uniref/{id}/light",
  parameters: {
    id: path(unirefId, "Cluster to get"),
    fields: fields("uniref"),
  },
  observe: hints.uniref,
  page: "https://www.uniprot.org/uniref/{=id}",
  example: { id: "UniRef50_P99999" },
  asks: [
    "Give me the light version of UniRef cluster {id}",
    "Short summary of the UniRef cluster {id}",
    "What is the cluster {id}, briefly?",
    "Show the light entry of cluster {id}",
    "Quick overview of the cluster {id}",
  ],
});
