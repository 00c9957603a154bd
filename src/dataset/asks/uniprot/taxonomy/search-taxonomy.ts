import { animalWords, families, genera, organisms, viruses } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { describedTaxa, sizes, taxonFields } from "../shared.ts";
import { byScientificName } from "./shared.ts";

export const searchTaxonomyAsks = asks("search_taxonomy", [
  {
    from: organisms,
    arguments: { query: "{name}" },
    templates: [
      "What taxid does {name} have in UniProt?",
      "Find {name} in the UniProt taxonomy.",
      "Is {name} among the organisms of UniProt, and what is its species code there?",
      "I'm submitting {name} sequences and need the taxon number that UniProt uses.",
      "{name} uniprot taxon id",
    ],
  },
  {
    from: organisms,
    arguments: { query: "{common}" },
    templates: [
      "Which taxa does UniProt know by the name “{common}”?",
      "Which species in UniProt goes by the common name {common}?",
      "What's the Latin name UniProt gives for {common}?",
    ],
  },
  {
    from: organisms,
    arguments: { query: "mnemonic:{code}" },
    templates: [
      "Entry names ending in _{code}: which organism has [that UniProt mnemonic, {code}](query)?",
      "Search the UniProt taxonomy [for the mnemonic {code}](query).",
      "Which species hides behind [the UniProt organism code {code}](query)?",
    ],
  },
  {
    from: animalWords,
    arguments: { query: "{word}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show {n} taxa matching {word} in the UniProt taxonomy.",
      "UniProt taxonomy search for {word}: {n} results, please",
      "Name up to {n} organisms that UniProt's taxonomy finds for {word}.",
    ],
  },
  {
    from: genera,
    arguments: { query: "parent:{taxid}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Which taxa [lie directly under {taxid}](query) in UniProt? Show {n}.",
      "First {n} UniProt taxa [with {taxid} as parent](query)",
      "Give me {n} [immediate children of taxon {taxid}](query) from UniProt's taxonomy.",
    ],
  },
  {
    from: animalWords,
    arguments: { query: "{word}", sort: "{order}", fields: "{what}" },
    choose: { order: byScientificName, what: taxonFields },
    templates: [
      "Search UniProt taxonomy for {word}, {order}, only the {what}.",
      "Taxa matching {word} in UniProt {order}; I want just the {what}.",
      "Look {word} up in the UniProt taxonomy, {order}, and drop all but the {what}.",
    ],
  },
  {
    from: animalWords,
    arguments: { query: "common:{word}", sort: "{order}" },
    choose: { order: byScientificName },
    templates: [
      "Which UniProt organisms have [{word} in their common name](query)? Please list them {order}.",
      "UniProt taxa [commonly called some kind of {word}](query), {order}",
      "Look up taxa in UniProt [by common name {word}](query), {order}.",
    ],
  },
  {
    from: organisms,
    arguments: { query: "{name}", fields: "{what}" },
    choose: { what: taxonFields },
    templates: [
      "Search for {name} in UniProt's taxonomy, showing the {what} and no other column.",
      "Only the {what} of UniProt's hits for the organism {name}.",
      "I looked for {name} in the UniProt taxonomy once. This time give just the {what}.",
    ],
  },
  {
    from: families,
    arguments: { query: "ancestor:{taxid} AND rank:genus", fields: "{what}" },
    choose: { what: describedTaxa },
    templates: [
      "Search UniProt for taxa [of rank genus](query) [somewhere below {taxid}](query); give the {what} alone.",
      "UniProt taxonomy: [rank genus](query), [descendants of {taxid}](query), just the {what}",
      "Find in UniProt's taxonomy what is [a genus](query) [under the taxon {taxid}](query) and show me only the {what}.",
    ],
  },
  {
    from: animalWords,
    arguments: { query: "{word}", fields: "id" },
    templates: [
      "Search UniProt's taxonomy for {word}, [taxon numbers only](fields).",
      "[Bare taxids](fields) of the UniProt taxa matching {word}",
      "I need [just the taxids, not the names](fields), that a UniProt taxonomy search for {word} turns up.",
    ],
  },
  {
    from: viruses,
    arguments: { query: "{name}", fields: "scientific_name,hosts" },
    templates: [
      "Search UniProt's taxonomy for {name}, [only names and virus hosts](fields).",
      "Which hosts does UniProt list for {name}? Find the taxon and show [just its name and hosts](fields).",
      "{name} in the UniProt taxonomy, [name plus hosts and nothing else](fields)",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Search the UniProt taxonomy.",
      "What taxid does UniProt use for our organism?",
      "Find that species in UniProt's taxonomy for me.",
    ],
  },
  {
    missing: ["query"],
    arguments: { size: "{n}" },
    choose: { n: sizes },
    templates: ["Show {n} hits of a UniProt taxonomy search.", "I want {n} matching taxa from UniProt."],
  },
]);
