import { geneGroups, namedProteins } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { sizes } from "../shared.ts";
import { groupFields, groupOrders } from "./shared.ts";

export const searchGenecentricAsks = asks("search_genecentric", [
  {
    from: geneGroups,
    arguments: { query: "accession:{accession}" },
    templates: [
      "Search UniProt's gene-centric groups for {accession}.",
      "Find the gene-centric entry that has {accession} among its proteins.",
      "gene-centric search: {accession}",
      "In which gene group does a search for the accession {accession} end up?",
    ],
  },
  {
    from: geneGroups,
    arguments: { query: "gene:{gene}" },
    templates: [
      "UniProt's gene-centric groups for the gene name {gene}, please",
      "Search the gene-centric data for {gene}.",
      "Canonical and redundant proteins of {gene} in the gene-centric index?",
      "I want one representative protein for the gene {gene}; search UniProt's gene-centric view.",
    ],
  },
  {
    from: geneGroups,
    arguments: { query: "gene:{gene} AND organism_id:{taxid}" },
    templates: [
      "Find the [{species}](query) {gene} gene group in UniProt's gene-centric data.",
      "gene-centric: {gene}, [{species}](query)",
      "How many gene-centric groups match {gene} in [{species}](query)?",
    ],
  },
  {
    from: geneGroups,
    choose: { parts: groupFields },
    arguments: { query: "gene:{gene}", fields: "{parts}" },
    templates: [
      "Search gene-centric groups for {gene} and return {parts}.",
      "Gene {gene}, gene-centric search, columns: {parts}",
      "For {gene}, which {parts} come up in UniProt's gene-centric search?",
    ],
  },
  {
    from: geneGroups,
    choose: { parts: groupFields, order: groupOrders },
    arguments: { query: "accession:{accession}", fields: "{parts}", sort: "{order}" },
    templates: [
      "Gene-centric hits for {accession}, {order}, with {parts}",
      "Look for {accession} in the gene groups; show {parts}, {order}.",
      "Search gene-centric by accession {accession}: {parts} – {order}",
    ],
  },
  {
    from: geneGroups,
    choose: { number: sizes, order: groupOrders },
    arguments: { query: "organism_id:{taxid}", size: "{number}", sort: "{order}" },
    templates: [
      "Show {number} [{species}](query) gene-centric groups, {order}.",
      "{number} gene groups of [{species}](query) from UniProt, {order}",
      "Browse the gene-centric entries of [{species}](query): {number} of them, {order}.",
    ],
  },
  {
    from: geneGroups,
    choose: { number: sizes },
    arguments: { query: "upid:{upid} AND reviewed:true", size: "{number}" },
    templates: [
      "Search proteome {upid} for gene groups with [a reviewed](query) canonical protein; {number} are enough.",
      "{number} gene-centric groups of {upid} with [a Swiss-Prot](query) representative",
      "In {upid}, find {number} genes whose canonical protein is [manually reviewed](query).",
    ],
  },
  {
    unheld: "gene-centric groups of most genes",
    from: namedProteins,
    arguments: { query: "gene:{symbol} AND organism_id:{taxid}" },
    templates: [
      "Search the gene-centric index for [{species}](query) {symbol}.",
      "Which entries does UniProt bundle under the [{species}](query) gene {symbol}?",
      "[{species}](query) {symbol}: gene-centric groups found by a search",
      "Find {symbol} ([{species}](query)) among UniProt's gene groups.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Which proteins are grouped under my gene in the gene-centric index?",
      "Search the gene-centric data, please.",
    ],
  },
  {
    missing: ["query"],
    choose: { number: sizes },
    arguments: { size: "{number}" },
    templates: [
      "Find {number} gene-centric groups.",
      "Show {number} results of the gene-centric search for that gene.",
    ],
  },
]);
