import { ensembl, path } from "../../definition.ts";
import { setNumber } from "./kinds.ts";

export const getGa4ghVariantsets = ensembl({
  name: "get_ga4gh_variantsets",
  tool: "variant_ga4gh",
  domain: "variation",
  does: "Get a GA4GH variant set and the fields of its VCF header",
  path: "/ga4gh/variantsets/{id}",
  parameters: { id: path(setNumber, "Variant set") },
  observe: {
    noun: "variant set",
    keep: ["id", "name", "datasetId", "referenceSetId", "metadata.*.id", "metadata.*.description"],
    say: "The variant set {id}[ ({name})] belongs to the data set {datasetId}.",
  },
  example: { id: "1" },
  asks: [
    "Get the GA4GH variant set {id}",
    "Which data set does variant set {id} belong to?",
    "What metadata fields does the GA4GH variantset {id} have?",
    "GA4GH variantset record {id}",
    "VCF header fields of variant set {id}",
  ],
});
