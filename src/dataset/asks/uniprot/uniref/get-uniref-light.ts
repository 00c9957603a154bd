import { clusters, describedClusters } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { clusterFields } from "./shared.ts";

export const getUnirefLightAsks = asks("get_uniref_light", [
  {
    from: clusters,
    arguments: { id: "{id}" },
    templates: [
      "Light version of UniRef {id}, please.",
      "I don't need every member, just the short form of cluster {id}.",
      "Give me UniRef's light entry for {id}: no more than ten members and organisms.",
      "Quick peek at {id} in its abridged UniRef form",
      "uniref {id} light",
      "The complete cluster {id} is too big for my notebook; fetch the lightweight record instead.",
    ],
  },
  {
    from: describedClusters,
    choose: { parts: clusterFields },
    arguments: { id: "{id}", fields: "{parts}" },
    templates: [
      "From the light record of {id}, show the {parts}.",
      "Use the lightweight UniRef entry {id} and give me only its {parts}.",
      "{id} (short form): {parts}",
      "In the abridged entry for UniRef cluster {id}, what are the {parts}?",
      "Need the {parts} for {id}; the light endpoint is enough.",
    ],
  },
  {
    from: describedClusters,
    arguments: { id: "{id}", fields: "organism" },
    templates: [
      "[Which organisms](fields), ten at most, does the light entry of {id} name?",
      "Sample [the source species only](fields) from the short form of UniRef {id}.",
      "{id}, light form, [organisms only](fields)",
      "A glimpse of [the species](fields) in {id} – take UniRef's light record.",
    ],
  },
  {
    from: clusters,
    arguments: { id: "{id}", fields: "id,name" },
    templates: [
      "Shortest answer possible: [the id with its cluster name](fields) for {id}, from the light record.",
      "What is {id} called? The light entry's [id and name fields](fields) are all I need.",
      "{id}, light entry, [nothing beyond id and name](fields)",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Get me the light version of the UniRef cluster.",
      "Short form of that cluster from UniRef, please, not all members.",
      "Which UniRef cluster? The light record will do.",
    ],
  },
  {
    missing: ["id"],
    arguments: { fields: "count" },
    templates: [
      "From the light UniRef record, [only the number of members](fields).",
      "[Just the cluster size](fields) from the light entry of my cluster, please.",
    ],
  },
]);
