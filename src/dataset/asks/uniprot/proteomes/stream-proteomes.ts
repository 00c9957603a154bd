import { fullProteomes, proteomes, referenceProteomes } from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { foundOwnerFields, foundProteomeFields, ownerOrders, proteomeOrders } from "./shared.ts";

export const streamProteomesAsks = asks("stream_proteomes", [
  {
    from: proteomes,
    arguments: { query: 'organism_name:"{organism}"' },
    templates: [
      "Stream all UniProt proteomes of {organism}.",
      "Every proteome UniProt has for {organism}, in one answer",
      "Complete list of {organism} proteomes, please, not paged.",
      "I compare strains and need all proteomes of {organism} at once.",
    ],
  },
  {
    from: proteomes,
    arguments: { query: "taxonomy_id:{taxid}" },
    templates: [
      "Stream every proteome at or below taxon {taxid}.",
      "All UniProt proteomes in the clade {taxid} in a single response",
      "Give me the entire proteome list for taxonomy id {taxid}.",
    ],
  },
  {
    from: proteomes,
    choose: { parts: foundOwnerFields, order: ownerOrders, proteomeOrders },
    arguments: { query: "organism_id:{taxid}", fields: "{parts}", sort: "{order}" },
    templates: [
      "All proteomes of taxid {taxid} with {parts}, {order}, streamed",
      "Dump the {parts} of each and every proteome from NCBI taxon {taxid}, {order}.",
      "Full list of UniProt proteomes for organism {taxid}; {parts}; {order}",
    ],
  },
  {
    from: fullProteomes,
    choose: { parts: foundProteomeFields },
    arguments: { query: "organism_id:{taxid}", fields: "{parts}" },
    templates: [
      "Stream all [{species}](query) proteomes with {parts}.",
      "Every [{species}](query) proteome in UniProt, {parts}, unpaged",
      "Export the complete list of [{species}](query) proteomes giving {parts}.",
    ],
  },
  {
    from: proteomes,
    arguments: { query: "organism_id:{taxid}", download: true },
    templates: [
      "[Download](download) all UniProt proteomes of taxid {taxid}.",
      "[As a file](download): every proteome for NCBI taxon {taxid}",
      "Save the full set of proteomes with organism id {taxid} [to disk](download).",
    ],
  },
  {
    from: fullProteomes,
    choose: { least: [50, 60, 65, 70, 75, 80, 85, 90, 92, 95, 97] },
    arguments: { query: "busco:[{least} TO 100]", download: true },
    templates: [
      "[Download](download) the complete list of proteomes [with BUSCO scores of {least} to 100](query).",
      "All UniProt proteomes [between {least} and 100 in BUSCO](query), [as a download](download)",
      "[Into a file](download), please: every proteome [whose BUSCO score is in {least}–100](query).",
    ],
  },
  {
    unheld: "other proteomes",
    from: referenceProteomes,
    choose: { parts: foundProteomeFields, order: proteomeOrders },
    arguments: { query: 'organism_name:"{organism}"', fields: "{parts}", sort: "{order}" },
    templates: [
      "Stream all proteomes of {organism}, {order}, with {parts}.",
      "Every {organism} proteome in UniProt, {order}: {parts}",
      "The complete proteome list for {organism}; I need {parts}, {order}.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all the matching proteomes.",
      "I need every UniProt proteome of my genus in one go.",
      "Give me the complete list of proteomes, not a page.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "[Download](download) all those proteomes' records.",
      "The entire proteome list [as a file](download).",
    ],
  },
]);
