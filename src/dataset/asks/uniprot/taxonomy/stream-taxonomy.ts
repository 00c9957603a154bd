import { animalWords, families, genera, viruses } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { describedTaxa, taxonFields } from "../shared.ts";
import { byScientificName } from "./shared.ts";

export const streamTaxonomyAsks = asks("stream_taxonomy", [
  {
    from: genera,
    arguments: { query: "parent:{taxid}" },
    templates: [
      "All taxa that UniProt places [directly below {taxid}](query), in one go.",
      "Every [immediate child of taxon {taxid}](query) in the UniProt taxonomy, please.",
      "Complete list of UniProt taxa [whose parent is {taxid}](query)",
      "No pages: stream the UniProt taxa [one level under {taxid}](query).",
    ],
  },
  {
    from: families,
    arguments: { query: "ancestor:{taxid} AND rank:genus" },
    templates: [
      "Every UniProt taxon [of rank genus](query) [anywhere below {taxid}](query).",
      "All that is [a genus](query) [within taxon {taxid}](query), from UniProt's taxonomy in a single answer.",
      "For a phylogeny I must have the full set of taxa [ranked genus](query) [descending from {taxid}](query) in UniProt.",
    ],
  },
  {
    from: animalWords,
    arguments: { query: "common:{word}" },
    templates: [
      "All UniProt organisms [with {word} in their common name](query).",
      "Give me the exhaustive UniProt list of taxa [commonly named {word}](query).",
      "I'm collecting venom and milk proteomes across species: every UniProt taxon [called {word} in English](query), please.",
    ],
  },
  {
    from: animalWords,
    arguments: { query: "{word}", download: true },
    templates: [
      "Download all UniProt taxa matching {word} [as a file](download).",
      "Full UniProt taxonomy hits for {word}, [saved to a file](download)",
      "Export every taxon UniProt finds for {word} [so that I can store it as a file](download).",
    ],
  },
  {
    from: genera,
    arguments: { query: "parent:{taxid}", sort: "{order}" },
    choose: { order: byScientificName },
    templates: [
      "Every UniProt taxon [right below {taxid}](query), {order}.",
      "The complete [children of {taxid}](query) in UniProt's taxonomy {order}",
      "Stream all taxa [having {taxid} as their parent](query) from UniProt {order}.",
    ],
  },
  {
    from: genera,
    arguments: { query: "ancestor:{taxid}", fields: "{what}" },
    choose: { what: taxonFields },
    templates: [
      "All UniProt [descendants of taxon {taxid}](query), only the {what}.",
      "I want the {what}, nothing more, of every UniProt taxon [below {taxid}](query).",
      "Stream the whole UniProt subtree [under {taxid}](query) with just the {what}.",
      "UniProt taxonomy, all [of group {taxid}](query), columns limited to the {what}",
    ],
  },
  {
    from: genera,
    arguments: { query: "parent:{taxid}", fields: "{what}" },
    choose: { what: describedTaxa },
    templates: [
      "For all UniProt taxa [immediately under {taxid}](query) show the {what} alone.",
      "The {what} of each and every UniProt [child taxon of {taxid}](query), without other fields.",
      "Stream [the direct members of {taxid}](query) from UniProt's taxonomy; restrict them to the {what}.",
    ],
  },
  {
    from: genera,
    arguments: { query: "ancestor:{taxid}", fields: "id", download: true },
    templates: [
      "[Save as a file](download) [the taxids only](fields) of all UniProt taxa [below {taxid}](query).",
      "[A downloadable file](download) with [bare taxon numbers](fields): everything [descending from {taxid}](query) in the UniProt taxonomy.",
      "To filter reads I need [nothing but taxids](fields) for the complete group [under {taxid}](query) in UniProt, [as a file](download).",
    ],
  },
  {
    from: viruses,
    arguments: { query: "{name}", fields: "scientific_name,hosts" },
    templates: [
      "All UniProt taxa matching {name}, [only their names and virus hosts](fields).",
      "For every {name} taxon of UniProt give [just the name and the hosts](fields).",
      "Stream {name} and all its strains from the UniProt taxonomy with [names and hosts as the only columns](fields).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all the UniProt taxa that match.",
      "Every taxon below my group in UniProt's taxonomy, all at once.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "Download the complete UniProt taxonomy hits [as a file](download).",
      "All matching UniProt taxa [saved to a file](download), please.",
    ],
  },
]);
