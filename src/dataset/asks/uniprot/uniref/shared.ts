import type { Choice } from "../../asks.ts";

/** Parts of a UniRef cluster. */
export const clusterFields = {
  most: 4,
  several: {
    name: ["cluster name", "name of the cluster"],
    common_taxon: ["common taxon", "lowest common taxon"],
    common_taxonid: ["taxon id of the common taxon", "common taxon ID"],
    organism: ["organisms", "source organisms"],
    organism_id: ["organism ids", "NCBI taxon ids of the organisms"],
    identity: ["identity level", "sequence identity threshold"],
    length: ["length of the representative", "representative sequence length"],
    sequence: ["representative sequence", "reference sequence"],
    types: ["member types", "types of member ids"],
    members: ["members", "member accessions"],
    count: ["member count", "cluster size"],
    date_modified: ["date of last modification", "last update"],
    created: ["creation date", "date of creation"],
  },
} as const satisfies Choice;

/** The same for clusters that are searched, whose ids are not known before. */
export const foundClusterFields = {
  most: 4,
  several: { id: ["cluster ID", "UniRef id"], ...clusterFields.several },
} as const satisfies Choice;

/** Orders of clusters, as the words that end a request. */
export const clusterOrders = {
  one: {
    "count desc": ["largest cluster first", "sorted by decreasing number of members"],
    "count asc": ["smallest cluster first", "sorted by increasing number of members"],
    "length desc": ["with the longest representative first", "sorted by descending sequence length"],
    "length asc": ["with the shortest representative first", "sorted by ascending sequence length"],
    "date_modified desc": ["most recently modified first", "sorted from newest to oldest update"],
    "date_modified asc": ["least recently modified first", "sorted from oldest to newest update"],
    "created desc": ["latest creation date first"],
    "created asc": ["earliest creation date first"],
    "id asc": ["sorted by cluster id from A to Z", "in ascending order of the cluster id"],
    "id desc": ["sorted by cluster id from Z to A", "in descending order of the cluster id"],
  },
} as const satisfies Choice;

/** Groups of members; the phrases ask for the facet filter as a whole. */
export const memberGroups = {
  one: {
    "member_id_type:uniprotkb_id": [
      "only members from UniProtKB",
      "just those with a UniProtKB id",
      "restricted to UniProtKB members",
    ],
    "uniprot_member_id_type:uniprotkb_reviewed_swissprot": [
      "only the Swiss-Prot (reviewed) members",
      "just the reviewed ones",
      "restricted to Swiss-Prot",
    ],
  },
} as const satisfies Choice;
