import { ensembl, path } from "../../definition.ts";
import { releaseId } from "./kinds.ts";

export const getGa4ghVariantannotationsets = ensembl({
  name: "get_ga4gh_variantannotationsets",
  tool: "variant_ga4gh",
  domain: "variation",
  does: "Get a GA4GH variant annotation set: which software and data annotated the variants",
  path: "/ga4gh/variantannotationsets/{id}",
  parameters: { id: path(releaseId, "Annotation set") },
  observe: {
    noun: "annotation set",
    keep: [
      "id",
      "name",
      "variantSetId",
      "analysis.name",
      "analysis.software",
      "analysis.type",
      "analysis.info",
    ],
    say: "The annotation set {id} comes from {analysis.software.*}[ ({analysis.name})].",
  },
  example: { id: "Ensembl" },
  asks: [
    "Get the GA4GH variant annotation set {id}",
    "Which software annotated the variants of the set {id}?",
    "Describe the variantannotationset {id}",
    "On which assembly and dbSNP version is the annotation set {id} based?",
    "GA4GH variantannotationset record {id}",
  ],
});
