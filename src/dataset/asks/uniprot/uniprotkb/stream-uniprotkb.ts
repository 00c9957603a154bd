import {
  annotatedTerms,
  commonKeywords,
  commonLocations,
  diseasesOfVariants,
  entryStems,
  enzymes,
  extremesOfSpecies,
  families,
  groupsWithFewLengths,
  lengthsOfSpecies,
  namedProteins,
  paralogs,
} from "../../../pools/uniprot.ts";
import { asks } from "../../asks.ts";
import { anyProteinFields, ordersAcrossSpecies, ordersInSpecies, tableFields } from "../protein-fields.ts";

export const streamUniprotkbAsks = asks("stream_uniprotkb", [
  {
    from: annotatedTerms,
    arguments: { query: "go:{go_number} AND organism_id:{taxid}" },
    templates: [
      "Get every [{species}](query) UniProtKB protein annotated with GO:{go_number} in one go, no paging.",
      "I want the complete set of [{species}](query) UniProt entries for GO:{go_number}.",
      "Stream all UniProtKB proteins of [{species}](query) that have GO:{go_number}.",
      "Build me a gene set: all [{species}](query) proteins UniProt tags with GO:{go_number}, not just the first page",
      "GO:{go_number}, [{species}](query): full UniProtKB result list",
    ],
  },
  {
    from: annotatedTerms,
    choose: { parts: tableFields },
    arguments: { query: 'go:"{term}" AND organism_id:{taxid} AND reviewed:true', fields: "{parts}" },
    templates: [
      "Export all [reviewed](query) [{species}](query) proteins with the GO term “{term}” from UniProt; columns {parts}.",
      "For an enrichment background I need the whole list of [Swiss-Prot](query) [{species}](query) proteins whose GO annotation says {term}, with {parts}.",
      "Every [curated](query) [{species}](query) UniProtKB entry for GO term {term}: {parts}",
    ],
  },
  {
    from: diseasesOfVariants,
    arguments: { query: 'cc_disease:"{disease}"' },
    templates: [
      "List all UniProtKB proteins that UniProt [associates with the disease](query) {disease}, the complete result at once.",
      "Which proteins, all of them, are [implicated in](query) {disease} according to UniProt? Stream the result.",
      "For our panel on {disease} pull the full set of UniProt proteins [with that disease comment](query).",
      "Everything in UniProtKB [linked to the disease](query) {disease}, unpaged",
    ],
  },
  {
    from: diseasesOfVariants,
    arguments: { query: 'cc_disease:"{disease}" AND reviewed:true', download: true },
    templates: [
      "[Download](download) every [reviewed](query) UniProt entry [for the disease](query) {disease}.",
      "Give me [a file to save](download) with all [Swiss-Prot](query) proteins [involved in](query) {disease}.",
      "[As a downloadable file](download): the complete list of [manually reviewed](query) UniProtKB proteins [causing](query) {disease}",
    ],
  },
  {
    from: families,
    choose: { parts: tableFields, order: ordersInSpecies },
    arguments: {
      query: 'protein_name:"{family}" AND organism_id:{taxid}',
      fields: "{parts}",
      sort: "{order}",
    },
    templates: [
      "Give me the complete UniProtKB list of [{species}](query) proteins named {family}, {order}, with {parts}.",
      "All [{species}](query) UniProt entries named {family}: {parts}, {order}",
      "I'm making a supplementary table of the whole {family} family in [{species}](query). Stream {parts} from UniProtKB {order}.",
      "Without paging, all UniProtKB proteins from [{species}](query) with {family} in the protein name – {parts} – {order}",
    ],
  },
  {
    from: families,
    arguments: { query: 'protein_name:"{family}" AND organism_id:{taxid}', download: true },
    templates: [
      "[Download](download) all [{species}](query) {family} entries from UniProtKB.",
      "Every UniProt record with {family} in its name, [{species}](query), [as an attachment I can save](download)",
      "Export the full {family} family of [{species}](query) from UniProtKB [to a file](download).",
    ],
  },
  {
    from: enzymes,
    choose: { parts: tableFields },
    arguments: { query: "ec:{class}.* AND organism_id:{taxid}", fields: "{parts}" },
    templates: [
      "Fetch all [{species}](query) UniProtKB enzymes in the sub-subclass [EC {class}.-](query), showing {parts}.",
      "I'm reconstructing metabolism: dump every [{species}](query) UniProt entry with [an EC number {class}.x](query), fields {parts}.",
      "Complete UniProt list, [{species}](query), [EC {class}.-](query), {parts}",
    ],
  },
  {
    from: enzymes,
    arguments: { query: "ec:{ec} AND organism_id:{taxid}" },
    templates: [
      "Stream every [{species}](query) UniProtKB protein with EC number {ec}.",
      "All isozymes: which [{species}](query) UniProt entries, without exception, have EC {ec}?",
      "Retrieve the entire set of [{species}](query) UniProtKB entries classified as EC {ec} in a single answer.",
    ],
  },
  {
    from: lengthsOfSpecies,
    choose: { parts: anyProteinFields },
    arguments: { query: "organism_id:{taxid} AND length:[{least} TO {most}]", fields: "{parts}" },
    templates: [
      "Dump all [{species}](query) UniProtKB proteins of {least} to {most} residues with their {parts}.",
      "Complete list of [{species}](query) UniProt entries between {least} and {most} aa; I need {parts}.",
      "For a size-exclusion library, stream every [{species}](query) protein from {least} up to {most} amino acids in UniProtKB, only {parts}.",
    ],
  },
  {
    from: extremesOfSpecies,
    choose: { parts: anyProteinFields },
    arguments: {
      query: "organism_id:{taxid} AND length:[{long} TO *]",
      fields: "{parts}",
      sort: "length desc",
    },
    templates: [
      "All [{species}](query) proteins in UniProtKB with [{long} or more residues](query), [longest first](sort), showing {parts}",
      "Stream the [{species}](query) giants ([at least {long} aa](query)) from UniProt [ordered from longest to shortest](sort). Columns: {parts}",
      "I need every UniProtKB entry of [{species}](query) [of {long} amino acids and up](query), [by decreasing length](sort), with {parts}.",
    ],
  },
  {
    from: groupsWithFewLengths,
    arguments: { query: "taxonomy_name:{group} AND length:[{least} TO {most}] AND reviewed:true" },
    templates: [
      "Retrieve all [Swiss-Prot](query) proteins of [the clade {group}](query) that are {least} to {most} residues long, in one answer.",
      "Everything [reviewed](query) in UniProtKB from [{group} species](query) measuring {least}–{most} aa, complete list",
      "Give me the entire set of [manually curated](query) UniProt entries [within {group}](query) with a length between {least} and {most}.",
    ],
  },
  {
    from: entryStems,
    choose: { order: ordersAcrossSpecies },
    arguments: { query: "id:{stem}*", sort: "{order}" },
    templates: [
      "All UniProtKB entries whose [entry name begins with](query) {stem}, {order}, streamed",
      "Collect every species' version of [the mnemonic](query) {stem} from UniProt, {order}; I want all of them.",
      "Full list of Swiss-Prot [entry names starting](query) {stem} – {order}",
    ],
  },
  {
    from: namedProteins,
    arguments: { query: "gene:{symbol} AND organism_id:{taxid}", includeIsoform: true },
    templates: [
      "Stream all UniProtKB entries for [{species}](query) {symbol}, [with every isoform as its own entry](includeIsoform).",
      "I need the complete [{species}](query) {symbol} set from UniProt, [isoforms too](includeIsoform).",
      "Get everything UniProtKB has under the [{species}](query) gene {symbol}, [alternative isoforms included](includeIsoform), not page by page.",
      "All of [{species}](query) {symbol} in UniProt [plus isoform sequences](includeIsoform)",
    ],
  },
  {
    from: paralogs,
    choose: { parts: tableFields },
    arguments: {
      query: "(gene:{first} OR gene:{second}) AND organism_id:{taxid}",
      fields: "{parts}",
      download: true,
    },
    templates: [
      "[Download](download) all [{species}](query) UniProtKB entries of the genes {first} and {second}, columns {parts}.",
      "Save [to a file](download) every UniProt protein from [{species}](query) encoded by {first} or {second}, with {parts}.",
      "{first} plus {second}, [{species}](query), all UniProtKB hits [as a download](download), {parts} only",
    ],
  },
  {
    unheld: "keywords of proteins",
    from: commonKeywords,
    arguments: { query: 'keyword:"{keyword}" AND organism_id:{taxid} AND reviewed:true' },
    templates: [
      "Stream all [Swiss-Prot](query) [{species}](query) proteins with the keyword {keyword}.",
      "The complete set of [reviewed](query) [{species}](query) UniProtKB entries under keyword {keyword}, please, no paging",
      "Every [manually curated](query) [{species}](query) entry that UniProt tags {keyword} (keyword), in one download-sized answer",
    ],
  },
  {
    unheld: "subcellular locations of proteins",
    from: commonLocations,
    arguments: { query: 'cc_scl_term:"{location}" AND organism_id:{taxid}' },
    templates: [
      "Get every [{species}](query) protein that UniProtKB [locates in](query) {location}, all at once.",
      "Complete UniProt list: [{species}](query), [subcellular location](query) {location}",
      "Stream each [{species}](query) UniProtKB entry [found at the cellular location](query) {location}.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all matching UniProtKB entries, please.",
      "I want the complete list of UniProt proteins for my topic, not just one page.",
      "Export every UniProtKB protein that fits my criteria.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "[Download](download) all the UniProtKB hits of that search.",
      "I need the entire UniProt result set [as a file](download).",
    ],
  },
]);
