import { ensembl, path } from "../../definition.ts";
import { releaseId } from "./kinds.ts";

export const getGa4ghFeaturesets = ensembl({
  name: "get_ga4gh_featuresets",
  tool: "variant_ga4gh",
  domain: "genomics",
  does: "Get a GA4GH feature set: a gene build and the assembly it is on",
  path: "/ga4gh/featuresets/{id}",
  parameters: { id: path(releaseId, "Feature set") },
  observe: {
    noun: "feature set",
    keep: ["id", "name", "referenceSetId", "datasetId", "info", "sourceURI"],
    say: "The feature set {id} is {name} on {referenceSetId}.",
  },
  example: { id: "Ensembl" },
  asks: [
    "Get the GA4GH feature set {id}",
    "Which gene build is the feature set {id}?",
    "On which reference set is the GA4GH featureset {id}?",
    "GA4GH featureset record {id}",
    "Describe the annotation set {id} of sequence features in GA4GH",
  ],
});
