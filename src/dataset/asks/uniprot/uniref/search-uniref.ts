import {
  clusterMembers,
  clusterSequences,
  clusters,
  clustersBySize,
  namedProteins,
} from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { sizes } from "../shared.ts";
import { clusterOrders, foundClusterFields } from "./shared.ts";

export const searchUnirefAsks = asks("search_uniref", [
  {
    from: clusterMembers,
    arguments: { query: "uniprotkb:{accession}" },
    templates: [
      "Which UniRef clusters contain {accession}?",
      "Find the sequence clusters that the UniProtKB protein {accession} is a member of.",
      "{accession} – UniRef clusters?",
      "I want to thin out my alignment and start from {accession}. In what UniRef clusters is it?",
      "Search UniRef by the member accession {accession}.",
    ],
  },
  {
    from: clusterMembers,
    arguments: { query: "uniprotkb:{accession} AND identity:{share}" },
    templates: [
      "What is the [{level}](query) cluster of {accession}?",
      "Find the [{level}](query) cluster that has {accession} as a member.",
      "{accession} in [{level}](query)",
      "To remove redundancy I need the [{level}](query) cluster holding {accession}.",
    ],
  },
  {
    from: clusters,
    arguments: { query: 'name:"{name}"' },
    templates: [
      "Search UniRef for clusters named {name}.",
      "Are there UniRef clusters whose name contains “{name}”?",
      "{name}: matching UniRef cluster names",
    ],
  },
  {
    from: clusters,
    choose: { order: clusterOrders },
    arguments: { query: 'name:"{name}"', sort: "{order}" },
    templates: [
      "UniRef clusters of {name}, {order}",
      "Find the clusters called {name} in UniRef and list them {order}.",
      "Show me {name} clusters from UniRef, {order}, please.",
    ],
  },
  {
    from: clusterMembers,
    choose: { order: clusterOrders, number: sizes },
    arguments: { query: "uniprotkb:{accession}", sort: "{order}", size: "{number}" },
    templates: [
      "UniRef clusters with {accession}: at most {number}, {order}",
      "List up to {number} clusters of UniRef that include {accession}, {order}.",
      "Which {number} UniRef clusters come up for {accession}, {order}?",
    ],
  },
  {
    from: clusterMembers,
    choose: { parts: foundClusterFields },
    arguments: { query: "uniprotkb:{accession}", fields: "{parts}" },
    templates: [
      "For the UniRef clusters of {accession} give me the {parts}.",
      "Search UniRef for {accession}; return {parts} only.",
      "{accession}, UniRef hits, columns: {parts}",
      "How redundant is {accession}? Find its UniRef clusters with their {parts}.",
    ],
  },
  {
    from: clusterMembers,
    arguments: { query: "uniprotkb:{accession}", complete: true },
    templates: [
      "Find the UniRef clusters of {accession} [with all members and organisms, not only ten](complete).",
      "UniRef clusters that include {accession}, [complete member lists](complete)",
      "I need [every member, untruncated,](complete) of the UniRef clusters found for {accession}.",
      "Search UniRef by {accession} and [do not cut off members or organisms](complete).",
    ],
  },
  {
    from: clusterSequences,
    arguments: { query: "upi:{upi}" },
    templates: [
      "In which UniRef clusters is the UniParc sequence {upi}?",
      "Which UniRef clusters hold the sequence {upi}?",
      "I have the UniParc id {upi}: what UniRef cluster is it grouped into?",
    ],
  },
  {
    from: clusters,
    arguments: { query: 'name:"{name}" AND identity:{share}' },
    templates: [
      "UniRef clusters of {name} at [an identity of {share}](query)",
      "Find clusters for {name} in UniRef with an [identity threshold of {share}](query).",
      "At [a sequence identity of {share}](query), how does UniRef cluster {name}?",
    ],
  },
  {
    from: clustersBySize,
    arguments: { query: 'name:"{name}" AND count:[{least} TO *]' },
    templates: [
      "Which UniRef clusters named {name} have [{least} members or more](query)?",
      "Big UniRef clusters only: {name} with [at least {least} sequences](query)",
      "Search UniRef for {name} clusters with [a size of {least} and above](query).",
    ],
  },
  {
    from: clusters,
    arguments: { query: "taxonomy_id:{taxid}" },
    templates: [
      "UniRef clusters whose common taxon lies within [{taxon}](query) (taxon {taxid})",
      "Search UniRef by taxonomy: everything under taxid {taxid}.",
      "Which clusters does UniRef have for the NCBI taxon {taxid}?",
    ],
  },
  {
    unheld: "UniRef clusters of most proteins",
    from: namedProteins,
    arguments: { query: "uniprotkb:{accession}" },
    templates: [
      "Which UniRef clusters is {accession} in?",
      "Look for the UniRef clusters with {accession} among their members.",
      "{accession} UniRef?",
      "Sequence clusters (UniRef) that hold {accession}, please.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Which UniRef cluster does my protein belong to?",
      "Find the cluster of similar sequences for the protein I'm working on.",
      "Search UniRef90, please.",
    ],
  },
  {
    missing: ["query"],
    arguments: { complete: true },
    templates: [
      "Search UniRef for me [and include all members of each cluster](complete).",
      "I'd like the UniRef clusters of this sequence [with complete lists of members](complete).",
    ],
  },
]);
