import { annotationSets } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

export const getGa4ghVariantannotationsetsAsks = asks("get_ga4gh_variantannotationsets", [
  {
    from: annotationSets,
    arguments: { id: "{id}" },
    unheld: "the release and gene build of the annotations held",
    templates: [
      "Details on GA4GH's set of variant annotations {id}",
      "Which software annotated the variants of GA4GH set {id}?",
      "ga4gh variantannotationset {id}",
      "What analysis stands behind the variant annotation set {id} in Ensembl's GA4GH API?",
      "Which dbSNP version does the GA4GH variantannotationset {id} rest on?",
      "Was VEP used for the variant annotation set {id} that GA4GH serves?",
      "Describe the variantannotationset {id} of Ensembl.",
      "I must report the annotation provenance: show the GA4GH variant annotation set {id}.",
      "Assembly and gene build underlying the variant annotations of set {id} (GA4GH)?",
      "Fetch variantannotationsets/{id} via GA4GH.",
      "To which variant set do the annotations in GA4GH set {id} apply?",
      "Which SIFT or PolyPhen versions are noted for the variant annotation set {id} at the GA4GH endpoint?",
      "Name and analysis type of GA4GH variant annotation set {id}?",
      "Please look up how the variants of annotation set {id} were annotated, GA4GH record wanted.",
      "Tell me about {id} among the GA4GH variant annotation sets.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which software annotated the variants of our GA4GH annotation set?",
      "Get a variant annotation set over GA4GH.",
      "Describe that GA4GH variantannotationset.",
      "On which dbSNP release is my GA4GH variant annotation set based?",
    ],
  },
]);
