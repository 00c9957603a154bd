import { annotationSets } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

export const getGa4ghFeaturesetsAsks = asks("get_ga4gh_featuresets", [
  {
    from: annotationSets,
    arguments: { id: "{id}" },
    unheld: "the release and gene build of the features held",
    templates: [
      "What does GA4GH say on the feature set named {id}?",
      "Which gene build is the GA4GH featureset {id}?",
      "ga4gh featureset {id}",
      "On which reference set are the features of set {id} placed, according to GA4GH?",
      "Describe the sequence annotation that GA4GH calls feature set {id}.",
      "A transcript record names {id} as its featureSetId; what does GA4GH say about that set?",
      "Which assembly version goes with the GA4GH feature set {id}?",
      "Data set and source URI of the featureset {id} in Ensembl's GA4GH service?",
      "Please fetch featuresets/{id} over the GA4GH API.",
      "To cite the annotation properly I need the GA4GH record of feature set {id}.",
      "What is the name of the GA4GH featureset with id {id}?",
      "Show release information of the feature set {id} (GA4GH).",
      "When was the gene set behind GA4GH featureset {id} made?",
      "Tell me about {id}, one of the GA4GH feature sets at Ensembl.",
      "Does the GA4GH feature set {id} list the date of its gene build?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which gene build is that GA4GH feature set?",
      "Get the feature set of my transcript in GA4GH form.",
      "On which assembly is our GA4GH featureset?",
      "Describe a GA4GH feature set from Ensembl.",
    ],
  },
]);
