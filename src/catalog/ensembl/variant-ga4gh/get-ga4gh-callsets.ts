import { ensembl, path } from "../../definition.ts";
import { memberId } from "./kinds.ts";

export const getGa4ghCallsets = ensembl({
  name: "get_ga4gh_callsets",
  tool: "variant_ga4gh",
  domain: "variation",
  does: "Get a GA4GH call set: the genotype calls of one sample",
  path: "/ga4gh/callsets/{id}",
  parameters: { id: path(memberId, "Call set: its variant set, a colon and the sample") },
  observe: {
    noun: "call set",
    keep: [
      "id",
      "name",
      "sampleId",
      "variantSetIds",
      "info.variantSetName",
      "info.assembly_version",
      "created",
      "updated",
    ],
    say: "The call set {id} holds the calls of sample {sampleId} in the variant set {variantSetIds.*}.",
  },
  example: { id: "1:HG00097" },
  asks: [
    "Get the GA4GH call set {id}",
    "Which sample is the call set {id}?",
    "In which variant sets is the callset {id}?",
    "GA4GH callset record {id}",
    "Show genotype call set {id} from the GA4GH API",
  ],
});
