import { proteomeId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, size } from "../parameters.ts";

export const getGenecentricByProteomeId = uniprot({
  name: "get_genecentric_by_proteome_id",
  tool: "genecentric",
  domain: "genomics",
  does: "List the genes of a reference proteome, each with its canonical protein and the others",
  path: "/genecentric/upid/{upid}",
  parameters: {
    upid: path(proteomeId, "Reference proteome to list"),
    fields: fields("genecentric"),
    size: size(3),
  },
  observe: { list: "results", ...hints.genecentric },
  page: "https://www.uniprot.org/proteomes/{=upid}",
  example: { upid: "UP000005640" },
  asks: [
    "Which genes are in the proteome {upid}, with their canonical proteins?",
    "Gene-centric proteins of proteome {upid}",
    "List the canonical proteins of reference proteome {upid}",
    "One protein per gene for {upid}",
    "Show the gene-centric view of UniProt proteome {upid}",
  ],
});
