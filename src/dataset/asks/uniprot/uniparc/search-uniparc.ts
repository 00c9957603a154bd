import {
  namedProteins,
  sequenceGenes,
  sequenceProteomes,
  sequenceRecords,
  sequenceSpecies,
  sequences,
} from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { sizes } from "../shared.ts";
import { foundFullSequenceFields, foundSequenceFields, sequenceOrders } from "./shared.ts";

export const searchUniparcAsks = asks("search_uniparc", [
  {
    from: sequences,
    arguments: { query: "uniprotkb:{accession}" },
    templates: [
      "Under which UniParc id is the sequence of {accession} archived?",
      "Find the UniParc entry of UniProtKB {accession}.",
      "UPI for {accession}?",
      "Our pipeline stores UniParc ids instead of accessions. Which one matches {accession}?",
      "Search UniParc for the protein {accession}.",
    ],
  },
  {
    from: sequenceGenes,
    arguments: { query: "gene:{gene}" },
    templates: [
      "Which UniParc sequences carry the gene name {gene}?",
      "Search UniParc by gene: {gene}",
      "Are any archived sequences labelled with the gene {gene} in UniParc?",
    ],
  },
  {
    from: sequenceGenes,
    arguments: { query: "gene:{gene} AND organism_id:{taxid}" },
    templates: [
      "UniParc sequences of the gene {gene} from taxid {taxid}",
      "Find {gene} in UniParc, limited to the organism with NCBI taxon {taxid}.",
      "Does UniParc hold a sequence for gene {gene} of {organism} (taxon {taxid})?",
    ],
  },
  {
    from: sequences,
    arguments: { query: "checksum:{crc64}" },
    templates: [
      "Which UniParc entry has the CRC64 [checksum](query) {crc64}?",
      "I computed CRC64 {crc64} for a peptide chain; is that sequence in UniParc?",
      "Search UniParc by [checksum](query) {crc64}.",
    ],
  },
  {
    from: sequenceRecords,
    arguments: { query: "dbid:{record}" },
    templates: [
      "In which UniParc sequence is the database record {record} filed?",
      "Look up the source identifier {record} in UniParc.",
      "{record} → UniParc?",
    ],
  },
  {
    from: sequenceProteomes,
    arguments: { query: "upid:{upid}" },
    templates: [
      "Which UniParc sequences are part of the proteome {upid}?",
      "Search UniParc for proteome {upid}.",
      "UniParc entries belonging to {upid}",
    ],
  },
  {
    from: sequenceProteomes,
    choose: { parts: foundFullSequenceFields },
    arguments: { query: "upid:{upid}", fields: "{parts}" },
    templates: [
      "Sequences of {upid} in UniParc: {parts}",
      "Look through UniParc for members of proteome {upid}, and show the {parts}.",
      "What {parts} does UniParc have for entries of the proteome {upid}?",
    ],
  },
  {
    from: sequenceSpecies,
    choose: { number: sizes, order: sequenceOrders },
    arguments: { query: "organism_id:{taxid}", size: "{number}", sort: "{order}" },
    templates: [
      "Show {number} UniParc sequences from taxid {taxid}, {order}.",
      "{number} UniParc entries of NCBI taxon {taxid} ({organism}), {order}",
      "I need {number} archived sequences of the organism with taxon id {taxid}, {order}. Search UniParc.",
    ],
  },
  {
    from: sequenceSpecies,
    choose: { number: sizes },
    arguments: { query: 'organism_name:"{organism}"', size: "{number}" },
    templates: [
      "First {number} UniParc sequences found in {organism}",
      "Search UniParc for {organism} and show {number} results.",
      "Give me {number} archived protein sequences from {organism} out of UniParc.",
    ],
  },
  {
    from: sequences,
    choose: { parts: foundSequenceFields },
    arguments: { query: "uniprotkb:{accession}", fields: "{parts}" },
    templates: [
      "Find {accession} in UniParc and return its {parts}.",
      "UniParc search for {accession}: {parts}",
      "Which archived sequence is {accession}? Just the {parts} from UniParc.",
      "Locate the UniParc entry for accession {accession}; columns {parts}.",
    ],
  },
  {
    from: sequences,
    choose: { parts: foundSequenceFields, order: sequenceOrders },
    arguments: { query: "length:[{length} TO {length}]", fields: "{parts}", sort: "{order}" },
    templates: [
      "UniParc sequences of [exactly {length} residues](query), {order}, with {parts}",
      "Search UniParc for entries [whose length is {length}](query); {parts}, {order}.",
      "[{length} aa long](query) sequences in UniParc, listing {parts}, {order}",
    ],
  },
  {
    from: {
      does: "Signatures that match UniParc sequences",
      sql: "SELECT DISTINCT signature, interpro_id FROM uniparc_feature",
    },
    choose: { number: sizes },
    arguments: { query: "feature_id:{signature}", size: "{number}" },
    templates: [
      "Which UniParc sequences match the signature {signature}? {number} are enough.",
      "Search UniParc for {number} entries with the domain {signature}.",
      "{number} archived sequences hit by {signature}, UniParc",
    ],
  },
  {
    unheld: "UniParc sequences of most proteins",
    from: namedProteins,
    arguments: { query: "uniprotkb:{accession}" },
    templates: [
      "What's the UniParc id of {accession}?",
      "Get the archive (UniParc) entry that {accession} maps to.",
      "{accession} in UniParc",
      "I'd like to know which UPI stands for {accession}.",
    ],
  },
  {
    unheld: "UniParc sequences of most genes",
    from: namedProteins,
    arguments: { query: "gene:{symbol} AND organism_id:{taxid}" },
    templates: [
      "Search UniParc for [{species}](query) sequences of the gene {symbol}.",
      "[{species}](query) {symbol} in the sequence archive UniParc",
      "Which archived [{species}](query) sequences does UniParc label {symbol}?",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "What is the UniParc id of my protein?",
      "Search UniParc for our sequence.",
      "Find it in UniParc, please.",
    ],
  },
  {
    missing: ["query"],
    choose: { number: sizes },
    arguments: { size: "{number}" },
    templates: [
      "Show {number} hits of the UniParc search.",
      "I'd like {number} UniParc sequences of that gene.",
    ],
  },
]);
