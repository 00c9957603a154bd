import { proteomeId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getProteomeByUpid = uniprot({
  name: "get_proteome_by_upid",
  tool: "proteomes",
  domain: "proteomics",
  does: "Get a proteome by its UniProt id: organism, genome assembly, number of proteins, components and completeness",
  path: "/proteomes/{upid}",
  parameters: {
    upid: path(proteomeId, "Proteome to get"),
    fields: fields("proteomes"),
  },
  observe: hints.proteomes,
  page: "https://www.uniprot.org/proteomes/{=upid}",
  example: { upid: "UP000005640" },
  asks: [
    "Which organism is proteome {upid} of?",
    "How many proteins are in the proteome {upid}?",
    "Show the UniProt proteome {upid}",
    "Which genome assembly is proteome {upid} based on?",
    "Is {upid} a reference proteome?",
    "How complete is proteome {upid} by BUSCO?",
    "Which chromosomes make up proteome {upid}?",
  ],
});
