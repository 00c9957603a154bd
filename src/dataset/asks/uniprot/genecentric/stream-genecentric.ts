import { geneGroups, namedProteins } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { groupFields, groupOrders } from "./shared.ts";

export const streamGenecentricAsks = asks("stream_genecentric", [
  {
    from: geneGroups,
    arguments: { query: "gene:{gene}" },
    templates: [
      "Stream all gene-centric groups for {gene}.",
      "Every gene-centric record of the gene {gene}, all in one response",
      "Complete gene-centric list for {gene}, no paging",
    ],
  },
  {
    from: geneGroups,
    arguments: { query: "accession:{accession}" },
    templates: [
      "Stream each gene-centric group that involves {accession}.",
      "All gene-centric entries with {accession} at once, please.",
      "I want the full gene-centric result for {accession}, not a page of it.",
    ],
  },
  {
    from: geneGroups,
    choose: { parts: groupFields },
    arguments: { query: "accession:{accession}", fields: "{parts}" },
    templates: [
      "Dump the {parts} of every gene-centric group containing {accession}.",
      "Full gene-centric export for {accession} with {parts}",
      "Stream gene groups of {accession}; only {parts}.",
    ],
  },
  {
    from: geneGroups,
    choose: { parts: groupFields, order: groupOrders },
    arguments: { query: "organism_id:{taxid}", fields: "{parts}", sort: "{order}" },
    templates: [
      "Stream all [{species}](query) gene-centric groups, {order}, with {parts}.",
      "One line per gene: every [{species}](query) gene group, {parts}, {order}",
      "I need the entire gene-centric set of [{species}](query) – {parts} – {order}.",
    ],
  },
  {
    from: geneGroups,
    choose: { order: groupOrders },
    arguments: { query: "upid:{upid}", sort: "{order}" },
    templates: [
      "Stream every gene group of the proteome {upid}, {order}.",
      "All gene-centric entries of {upid}, {order}, in one go",
      "Get the whole gene-centric list of proteome {upid}, {order}.",
    ],
  },
  {
    from: geneGroups,
    arguments: { query: "accession:{accession}", download: true },
    templates: [
      "[Download](download) all gene-centric groups with {accession}.",
      "Every gene-centric entry for {accession} [as a file I can keep](download)",
      "Export the gene-centric result of {accession} in full [as a download](download).",
    ],
  },
  {
    from: geneGroups,
    choose: { parts: groupFields },
    arguments: { query: "gene:{gene} AND organism_id:{taxid}", fields: "{parts}", download: true },
    templates: [
      "[Download](download) {parts} for all [{species}](query) {gene} gene groups.",
      "All gene-centric data on [{species}](query) {gene} [to a file](download): {parts}",
      "[Saved as a file](download), please: the {parts} of each [{species}](query) gene-centric group of {gene}.",
    ],
  },
  {
    unheld: "gene-centric groups of most genes",
    from: namedProteins,
    arguments: { query: "gene:{symbol} AND organism_id:{taxid}" },
    templates: [
      "All gene-centric groups of [{species}](query) {symbol}, streamed in one go",
      "Give me every gene-centric record that matches {symbol} in [{species}](query), complete.",
      "Stream the [{species}](query) gene groups named {symbol}.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all the gene-centric groups that match.",
      "Every gene-centric record for my gene, all at once.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "[Download](download) the complete gene-centric list.",
      "All matching gene groups [as a file](download).",
    ],
  },
]);
