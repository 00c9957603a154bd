import { clusterMembers, clusterSequences, clusters, namedProteins } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { clusterOrders, foundClusterFields } from "./shared.ts";

export const streamUnirefAsks = asks("stream_uniref", [
  {
    from: clusterMembers,
    arguments: { query: "uniprotkb:{accession}" },
    templates: [
      "Stream every UniRef cluster that {accession} is in.",
      "All UniRef clusters of {accession} at once, no paging",
      "I need the full list of UniRef clusters – 50, 90 and 100 – with {accession} in them, in one response.",
      "Give me the entire UniRef result for member {accession}.",
    ],
  },
  {
    from: clusterMembers,
    arguments: { query: "uniprotkb:{accession} AND identity:{share}" },
    templates: [
      "Stream all [{level}](query) clusters for {accession}.",
      "Complete [{level}](query) result list, member {accession}",
      "Every [{level}](query) cluster with {accession}, in one piece please.",
    ],
  },
  {
    from: clusters,
    arguments: { query: 'name:"{name}"' },
    templates: [
      "Export the complete set of UniRef clusters named {name}.",
      "Every UniRef cluster called {name}, all in one answer",
      "Stream UniRef: cluster name {name}, everything that matches.",
    ],
  },
  {
    from: clusters,
    choose: { order: clusterOrders },
    arguments: { query: 'name:"{name}"', sort: "{order}" },
    templates: [
      "All UniRef clusters for {name}, {order}, streamed",
      "Stream the entire list of UniRef clusters named {name}, {order}.",
      "I need every {name} cluster of UniRef in a single reply, {order}.",
    ],
  },
  {
    from: clusterMembers,
    choose: { parts: foundClusterFields },
    arguments: { query: "uniprotkb:{accession}", fields: "{parts}" },
    templates: [
      "Dump all UniRef clusters of {accession}; I only want {parts}.",
      "Full UniRef list for {accession} with these columns: {parts}",
      "Stream the {parts} of each and every UniRef cluster containing {accession}.",
      "No pages, please: all UniRef clusters with {accession} and their {parts}.",
    ],
  },
  {
    from: clusterMembers,
    arguments: { query: "uniprotkb:{accession}", complete: true },
    templates: [
      "Stream all UniRef clusters of {accession} [with their complete member lists](complete).",
      "Everything UniRef has on {accession}: all clusters and [all of their members, beyond the first ten](complete)",
      "Retrieve each UniRef cluster that holds {accession} in one stream, [members and organisms in full](complete).",
    ],
  },
  {
    from: clusterMembers,
    arguments: { query: "uniprotkb:{accession}", download: true },
    templates: [
      "[Download](download) all UniRef clusters with the member {accession}.",
      "Save the whole UniRef hit list of {accession} [to a file](download).",
      "Every UniRef cluster of {accession}, [as an attachment to download](download)",
    ],
  },
  {
    from: clusters,
    arguments: { query: 'name:"{name}"', complete: true, download: true },
    templates: [
      "[Download](download) the {name} clusters of UniRef, all of them, [complete with every member](complete).",
      "[As a file](download): the full UniRef list for {name} [without truncating members](complete)",
      "I want the whole of UniRef on {name} [saved to disk](download), [all members included](complete).",
    ],
  },
  {
    from: clusterSequences,
    arguments: { query: "upi:{upi}" },
    templates: [
      "Stream all UniRef clusters that contain the UniParc sequence {upi}.",
      "{upi}: complete list of UniRef clusters",
      "Get every UniRef cluster around {upi} in one go.",
    ],
  },
  {
    from: clusters,
    arguments: { query: "taxonomy_id:{taxid}" },
    templates: [
      "Stream all UniRef clusters whose common taxon falls under taxid {taxid}.",
      "The whole UniRef list for NCBI taxon {taxid} ([{taxon}](query)), please, not only one page.",
      "Get every cluster UniRef assigns to taxon {taxid} or below, unpaged.",
    ],
  },
  {
    unheld: "UniRef clusters of most proteins",
    from: namedProteins,
    arguments: { query: "uniprotkb:{accession}" },
    templates: [
      "Without paging: all UniRef clusters that {accession} belongs to.",
      "Stream the complete UniRef membership of {accession}.",
      "{accession}: every UniRef cluster in a single answer",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all the matching UniRef clusters.",
      "I want every UniRef cluster for my protein in one go.",
      "Give me the complete list of UniRef clusters, no paging.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "[Download](download) all UniRef clusters of that protein.",
      "Put the entire UniRef result [into a file](download).",
    ],
  },
]);
