import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, includeIsoform, searchQuery, size, sort } from "../parameters.ts";

export const searchUniprotkb = uniprot({
  name: "search_uniprotkb",
  tool: "uniprotkb",
  domain: "proteomics",
  does: "Search UniProtKB for proteins by gene, name, organism, function, disease or any other field",
  path: "/uniprotkb/search",
  parameters: {
    query: searchQuery,
    fields: fields("uniprotkb"),
    sort: sort("uniprotkb"),
    includeIsoform,
    size: size(25),
  },
  observe: { list: "results", ...hints.uniprotkb },
  page: "https://www.uniprot.org/uniprotkb?query={=query}",
  example: { query: "gene:TP53 AND organism_id:9606 AND reviewed:true" },
  asks: [
    "Which UniProt entries match {query}?",
    "Find reviewed human proteins for {query}",
    "What is the UniProt accession of {query}?",
    "Search UniProtKB for {query}",
    "Which proteins are involved in {query}?",
    "List proteins annotated with {query}",
    "Which Swiss-Prot proteins are encoded by the gene {query}?",
  ],
});
