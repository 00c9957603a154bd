import { callSets } from "../../../pools/ga4gh.ts";
import { asks } from "../../asks.ts";

/** One shape, because a call is drawn for one only and there are two. */
export const getGa4ghCallsetsAsks = asks("get_ga4gh_callsets", [
  {
    from: callSets,
    arguments: { id: "{id}" },
    templates: [
      "Sample behind GA4GH call set {id}?",
      "Which sample does call set {id} belong to in Ensembl's GA4GH service?",
      "callset {id} ga4gh",
      "When was the GA4GH callset {id} created and last updated?",
      "Into which variant sets do the genotype calls of {id} fall?",
      "I found {id} in the calls of a GA4GH variant. What is this call set?",
      "On which genome assembly are the calls of GA4GH call set {id}?",
      "Show me the callset record {id} as the GA4GH endpoint of Ensembl serves it.",
      "Need the sample identifier behind call set {id} (GA4GH variants API).",
      "What's the name of the genotyped individual in callset {id}?",
      "Our client caches GA4GH call sets; please pull the metadata for {id}.",
      "Which sequencing project produced the genotype call set {id} that Ensembl exposes through GA4GH?",
      "ga4gh/callsets record for {id}?",
      "Describe call set {id}: sample, variant set, assembly.",
      "For the methods section: what does Ensembl's GA4GH interface record about the call set {id}?",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which sample is that GA4GH call set?",
      "Get me the GA4GH call set of our individual.",
      "Show a GA4GH callset record from Ensembl.",
      "In which variant sets is my call set?",
    ],
  },
]);
