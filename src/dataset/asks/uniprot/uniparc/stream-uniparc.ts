import {
  namedProteins,
  sequenceGenes,
  sequenceProteomes,
  sequenceSpecies,
  sequences,
} from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { foundFullSequenceFields, foundSequenceFields, sequenceOrders } from "./shared.ts";

export const streamUniparcAsks = asks("stream_uniparc", [
  {
    from: sequenceGenes,
    arguments: { query: "gene:{gene}" },
    templates: [
      "Stream all UniParc sequences of the gene {gene}.",
      "Every archived sequence UniParc has for gene {gene}, in one go",
      "I'm collecting historical sequences of {gene}; give me the complete UniParc list at once.",
      "All UniParc entries, gene {gene}, no paging",
    ],
  },
  {
    from: sequenceSpecies,
    arguments: { query: "organism_id:{taxid}" },
    templates: [
      "Get each and every UniParc sequence from taxid {taxid}.",
      "Stream UniParc for NCBI taxon {taxid} ({organism}), the whole list.",
      "The full set of UniParc entries found in the organism with taxid {taxid}, please.",
    ],
  },
  {
    from: sequenceSpecies,
    choose: { order: sequenceOrders },
    arguments: { query: 'organism_name:"{organism}"', sort: "{order}" },
    templates: [
      "All UniParc sequences of {organism}, {order}, streamed",
      "Stream everything UniParc holds from {organism}, {order}.",
      "I want the complete list of {organism} sequences in UniParc, {order}.",
    ],
  },
  {
    from: sequenceProteomes,
    choose: { parts: foundFullSequenceFields },
    arguments: { query: "upid:{upid}", fields: "{parts}" },
    templates: [
      "Dump all UniParc sequences of proteome {upid} with their {parts}.",
      "For proteome {upid}, stream the entire UniParc list: {parts}",
      "Retrieve {parts} of every UniParc entry in {upid}, not just the first page.",
    ],
  },
  {
    from: sequences,
    choose: { parts: foundSequenceFields },
    arguments: { query: "uniprotkb:{accession}", fields: "{parts}" },
    templates: [
      "Stream every UniParc sequence ever assigned to {accession}, with {parts}.",
      "All UniParc entries for {accession} at once; I need the {parts}.",
      "Complete UniParc history of accession {accession}: {parts}",
    ],
  },
  {
    from: sequences,
    arguments: { query: "uniprotkb:{accession}", download: true },
    templates: [
      "[Download](download) all UniParc sequences of {accession}.",
      "Every UniParc entry of the accession {accession} [as a file](download), please",
      "Save the entire UniParc result for {accession} [to disk](download).",
    ],
  },
  {
    from: sequenceSpecies,
    arguments: { query: "taxonomy_id:{taxid}", download: true },
    templates: [
      "[Download](download) everything UniParc has at or below taxon {taxid}.",
      "[Export to a file](download): all UniParc sequences in the clade with taxid {taxid}",
      "I need the whole of UniParc under {organism} (taxonomy id {taxid}) [as an attachment](download).",
    ],
  },
  {
    from: sequences,
    arguments: { query: 'protein_name:"{protein}"' },
    templates: [
      "Stream all UniParc sequences named {protein}.",
      "The complete UniParc list for the protein name “{protein}”",
      "Every archived sequence called {protein} in UniParc, all at once",
    ],
  },
  {
    unheld: "UniParc sequences of most genes",
    from: namedProteins,
    arguments: { query: "gene:{symbol} AND organism_id:{taxid}" },
    templates: [
      "Stream every [{species}](query) UniParc sequence of {symbol}.",
      "All archived [{species}](query) sequences labelled {symbol}, the complete UniParc list",
      "Give me UniParc's entire set for the [{species}](query) gene {symbol} at once.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all matching UniParc sequences.",
      "I need every UniParc entry for my gene, not just a page.",
      "Export the complete UniParc list for this organism.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "[Download](download) all those UniParc sequences.",
      "All UniParc hits [as a file](download), please.",
    ],
  },
]);
