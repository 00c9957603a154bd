import { clusters, listedClusters } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { sizes } from "../shared.ts";
import { memberGroups } from "./shared.ts";

export const getUnirefMembersAsks = asks("get_uniref_members", [
  {
    from: clusters,
    arguments: { id: "{id}" },
    templates: [
      "Which sequences are members of {id}?",
      "Which sequences were clustered together in {id}?",
      "{id} members",
      "Who sits in cluster {id}? I'd like protein names, species and lengths of the members.",
      "Page through the member list of {id}, starting with the first page.",
    ],
  },
  {
    from: listedClusters,
    choose: { number: sizes },
    arguments: { id: "{id}", size: "{number}" },
    templates: [
      "Show {number} members of UniRef cluster {id}.",
      "Members of {id}, {number} per page",
      "Give me the first {number} proteins clustered under {id}.",
      "I only want to look at {number} member sequences of {id}.",
      "To draw a quick tree, list {number} of the sequences grouped in {id}.",
    ],
  },
  {
    from: listedClusters,
    choose: { group: memberGroups },
    arguments: { id: "{id}", facet_filter: "{group}" },
    templates: [
      "Members of {id}, {group}",
      "List what belongs to the UniRef cluster {id}, {group}, please.",
      "Which sequences make up {id} – {group}?",
    ],
  },
  {
    from: listedClusters,
    choose: { group: memberGroups, number: sizes },
    arguments: { id: "{id}", facet_filter: "{group}", size: "{number}" },
    templates: [
      "Show up to {number} members of {id}, {group}.",
      "{id}: {number} members, {group}",
      "From UniRef cluster {id} give me {number} member proteins, {group}.",
      "I need {number} sequences out of cluster {id}, {group}, for an alignment.",
    ],
  },
  {
    from: {
      does: "UniRef100 and other clusters with members of UniParc",
      sql: "SELECT DISTINCT cluster_id AS id FROM uniref_member WHERE member_id LIKE 'UPI%'",
    },
    arguments: { id: "{id}", facet_filter: "member_id_type:uniparc" },
    templates: [
      "Which [UniParc-only members](facet_filter) does {id} have?",
      "List [just the members that come from UniParc](facet_filter) in {id}.",
      "[UniParc members only](facet_filter): {id}",
    ],
  },
  {
    from: {
      does: "Clusters with unreviewed members among the first ten",
      sql: `SELECT DISTINCT cluster_id AS id FROM uniref_member WHERE member_id NOT LIKE 'UPI%' AND length(member_id) = 10`,
    },
    choose: { number: sizes },
    arguments: {
      id: "{id}",
      facet_filter: "uniprot_member_id_type:uniprotkb_unreviewed_trembl",
      size: "{number}",
    },
    templates: [
      "{number} [unreviewed (TrEMBL)](facet_filter) members of {id}, please.",
      "Show {number} [TrEMBL-only](facet_filter) sequences from cluster {id}.",
      "Which [unreviewed UniProtKB](facet_filter) proteins are in {id}? List {number}.",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "Which proteins are members of that UniRef cluster?",
      "List the member sequences of the cluster my protein is in.",
    ],
  },
  {
    missing: ["id"],
    choose: { number: sizes },
    arguments: { size: "{number}" },
    templates: [
      "Show {number} members of the UniRef50 cluster.",
      "Give me {number} sequences from this cluster's member list in UniRef.",
    ],
  },
]);
