import { fullProteomes, proteomes, referenceProteomes } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { sizes } from "../shared.ts";
import { foundOwnerFields, foundProteomeFields, ownerOrders, proteomeOrders } from "./shared.ts";

export const searchProteomesAsks = asks("search_proteomes", [
  {
    from: proteomes,
    arguments: { query: "organism_id:{taxid}" },
    templates: [
      "Which proteomes does UniProt have for taxid {taxid}?",
      "UPID for NCBI taxon {taxid}?",
      "Find the UniProt proteome of the organism with taxon id {taxid}.",
      "I want to download a proteome for {organism} (taxid {taxid}); what proteome ids exist?",
    ],
  },
  {
    from: proteomes,
    arguments: { query: 'organism_name:"{organism}"' },
    templates: [
      "I need the UP identifier under which UniProt has the {organism} proteome.",
      "Are there any {organism} proteomes in UniProt?",
      "Is there a proteome of {organism} in UniProt?",
      "proteomes, {organism}",
    ],
  },
  {
    from: proteomes,
    arguments: { query: "taxonomy_id:{taxid}" },
    templates: [
      "UniProt proteomes at or below the taxon {taxid}",
      "Find proteomes of any strain in the clade with taxonomy id {taxid}.",
      "Search proteomes by taxonomy {taxid}, descendants included.",
    ],
  },
  {
    from: proteomes,
    choose: { parts: foundOwnerFields, number: sizes },
    arguments: { query: 'organism_name:"{organism}"', fields: "{parts}", size: "{number}" },
    templates: [
      "Up to {number} proteomes of {organism}: {parts}",
      "List {number} UniProt proteomes for {organism} with {parts}.",
      "Show the {parts} of {number} proteomes found for {organism}.",
    ],
  },
  {
    from: fullProteomes,
    choose: { parts: foundProteomeFields },
    arguments: { query: "organism_id:{taxid}", fields: "{parts}" },
    templates: [
      "Find the [{species}](query) proteome in UniProt and report {parts}.",
      "Search UniProt proteomes for [{species}](query); columns {parts}.",
      "[{species}](query) proteome: {parts}?",
      "I'm writing a data descriptor and need the {parts} of UniProt's [{species}](query) proteome.",
    ],
  },
  {
    from: fullProteomes,
    arguments: { query: "genome_accession:{genome}" },
    templates: [
      "Which UniProt proteome includes the genome accession {genome}?",
      "{genome} is a chromosome accession; find the proteome built on it.",
      "Search proteomes by INSDC sequence {genome}.",
    ],
  },
  {
    from: fullProteomes,
    choose: { number: sizes },
    arguments: { query: "genome_assembly:{assembly}", size: "{number}" },
    templates: [
      "Which proteomes were made from assembly {assembly}? Show {number}.",
      "Up to {number} UniProt proteomes of the genome assembly {assembly}",
      "Search UniProt for proteomes derived from {assembly}, {number} results.",
    ],
  },
  {
    from: fullProteomes,
    choose: { least: [60, 70, 75, 80, 85, 90, 95, 97], order: proteomeOrders },
    arguments: { query: "busco:[{least} TO 100]", sort: "{order}" },
    templates: [
      "Find proteomes [with a BUSCO score from {least} to 100](query), {order}.",
      "UniProt proteomes, [BUSCO {least}–100](query), {order}",
      "Only well-assembled proteomes, please: [BUSCO completeness between {least} and 100](query), {order}.",
    ],
  },
  {
    from: proteomes,
    choose: { order: ownerOrders },
    arguments: { query: "taxonomy_id:{taxid}", sort: "{order}" },
    templates: [
      "Proteomes under NCBI taxon {taxid}, {order}",
      "List UniProt's proteomes for the lineage {taxid}, {order}.",
      "Which proteomes are there for taxonomy id {taxid}? Show them {order}.",
    ],
  },
  {
    unheld: "other proteomes",
    from: referenceProteomes,
    choose: { number: sizes, order: proteomeOrders },
    arguments: { query: 'organism_name:"{organism}"', size: "{number}", sort: "{order}" },
    templates: [
      "Show {number} UniProt proteomes of {organism}, {order}.",
      "{organism} proteomes, {number} of them, {order}",
      "Which proteomes of {organism} are there in UniProt? List {number}, {order}.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "What is the proteome id of my organism?",
      "Find the reference proteome in UniProt.",
      "Search UniProt proteomes, please.",
    ],
  },
  {
    missing: ["query"],
    choose: { number: sizes },
    arguments: { size: "{number}" },
    templates: [
      "List {number} proteomes of this genus.",
      "Show {number} proteome hits for the strain I work with.",
    ],
  },
]);
