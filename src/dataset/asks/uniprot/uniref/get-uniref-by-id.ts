import { clusters, describedClusters } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { clusterFields } from "./shared.ts";

export const getUnirefByIdAsks = asks("get_uniref_by_id", [
  {
    from: clusters,
    arguments: { id: "{id}" },
    templates: [
      "Describe the UniRef cluster {id}.",
      "{id}: representative, seed and common taxon?",
      "Which protein was chosen as the representative of {id}, and how many sequences does it stand for?",
      "We trained on UniRef and one training sequence is labelled {id}. What protein family is that?",
      "Fetch the full UniRef record of {id}.",
      "How broadly is {id} spread over the tree of life – what is its common taxon?",
    ],
  },
  {
    from: describedClusters,
    choose: { parts: clusterFields },
    arguments: { id: "{id}", fields: "{parts}" },
    templates: [
      "Give me the {parts} of {id}.",
      "From the UniRef entry {id} I need only the {parts}.",
      "{id} – {parts}, nothing else",
      "What does UniRef list as {parts} for cluster {id}?",
      "For a redundancy check, report the {parts} of UniRef cluster {id}.",
    ],
  },
  {
    from: clusters,
    arguments: { id: "{id}", fields: "sequence" },
    templates: [
      "What is the [representative sequence](fields) of {id}? I don't need the rest of the record.",
      "Send [just the amino acids of the representative](fields) of UniRef cluster {id}.",
      "{id} [reference sequence only](fields)",
      "I want to BLAST against {id}; fetch [its representative's sequence and nothing more](fields).",
    ],
  },
  {
    from: clusters,
    arguments: { id: "{id}", fields: "id,name" },
    templates: [
      "For a lookup table I need {id} as [a pair of id and cluster name](fields).",
      "[Cluster id and name only](fields) for {id}",
      "Just tell me what {id} is called: [id plus name](fields) from its UniRef record.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "What is the representative of my UniRef cluster?",
      "Open that UniRef90 cluster for me.",
      "Show the full record for the sequence cluster in question.",
    ],
  },
  {
    missing: ["id"],
    arguments: { fields: "common_taxon" },
    templates: [
      "[Only the common taxon](fields) of the UniRef cluster, please.",
      "For this UniRef cluster tell me [just the common taxon](fields).",
    ],
  },
]);
