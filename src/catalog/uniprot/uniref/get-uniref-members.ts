import { text, unirefId } from "../../../biology/index.ts";
import { path, query, uniprot } from "../../definition.ts";
import { size } from "../parameters.ts";

export const getUnirefMembers = uniprot({
  name: "get_uniref_members",
  tool: "uniref",
  domain: "proteomics",
  does: "List the members of a UniRef cluster, page by page",
  path: "/uniref/{id}/members",
  parameters: {
    id: path(unirefId, "Cluster whose members to list"),
    facet_filter: query(text, "Only members of this group, such as member_id_type:uniprotkb_id", {
      as: "facetFilter",
    }),
    size: size(3),
  },
  observe: {
    list: "results",
    keep: [
      "memberId",
      "memberIdType",
      "proteinName",
      "organismName",
      "organismTaxId",
      "sequenceLength",
      "accessions",
      "uniparcId",
    ],
    noun: "member",
    say: "{memberId}[, {proteinName}][, of {organismName}][, {sequenceLength} residues].",
  },
  page: "https://www.uniprot.org/uniref/{=id}",
  example: { id: "UniRef90_P05067" },
  asks: [
    "Which proteins are members of {id}?",
    "List the members of the UniRef cluster {id}",
    "Which sequences belong to {id}?",
    "Show the first members of cluster {id}",
    "From which organisms are the members of {id}?",
    "Give me the accessions in UniRef cluster {id}",
  ],
});
