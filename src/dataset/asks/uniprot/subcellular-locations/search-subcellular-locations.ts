import { locationSynonyms, locationTopics, plainLocations } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { byId, byName, describedLocations, locationFields, sizes } from "../shared.ts";

export const searchSubcellularLocationsAsks = asks("search_subcellular_locations", [
  {
    from: plainLocations,
    arguments: { query: "{name}" },
    templates: [
      "SL accession of the {name} in UniProt?",
      "Is the {name} a subcellular location that UniProt recognizes?",
      "Search UniProt's subcellular locations for {name}.",
      "How does UniProt's location vocabulary file the {name}?",
      "I have imaging data of the {name}. Find the controlled term for it among UniProt's subcellular locations.",
      "{name} uniprot location entry",
    ],
  },
  {
    from: locationSynonyms,
    arguments: { query: "{synonym}" },
    templates: [
      "Under which preferred name does UniProt keep the location “{synonym}”?",
      "A 1980s paper reports localization to “{synonym}”. Find the current UniProt subcellular location.",
      "Which UniProt location entry has {synonym} as a synonym?",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show {n} UniProt subcellular locations for {word}.",
      "Give me the first {n} hits for {word} in UniProt's location list.",
      "{word}: {n} matching subcellular locations from UniProt",
      "Find UniProt compartments involving {word}; don't return more than {n}.",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", sort: "{order}" },
    choose: { order: byName },
    templates: [
      "Search the subcellular locations of UniProt for {word}, {order}.",
      "UniProt locations matching {word} {order}",
      "Which compartments does UniProt find for {word}? I want them {order}.",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", sort: "{order}", size: "{n}" },
    choose: { order: byId, n: sizes },
    templates: [
      "{n} UniProt locations on {word}, {order}.",
      "Look for {word} in UniProt's subcellular locations and list {n} hits {order}.",
      "Run {word} against the UniProt location vocabulary, {order}, page of {n}.",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", fields: "{what}" },
    choose: { what: locationFields },
    templates: [
      "Search UniProt locations for {word}; show only the {what}.",
      "Just the {what} of the subcellular locations that UniProt finds for {word}",
      "Which UniProt locations match {word}? Report the {what} and skip the other fields.",
      "For my annotation sheet: hits for {word} in UniProt's subcellular locations with no columns but the {what}.",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "{word}", fields: "{what}" },
    choose: { what: describedLocations },
    templates: [
      "Find {word} among UniProt's subcellular locations and give the {what} alone.",
      "Hits for {word} in the UniProt location vocabulary: the {what}, nothing more.",
      "What does UniProt list as subcellular locations on {word}? The {what} will be enough.",
    ],
  },
  {
    from: locationTopics,
    arguments: { query: "name:{word}", fields: "id" },
    templates: [
      "[SL numbers only](fields) of UniProt locations [whose name contains {word}](query).",
      "Search UniProt locations [with {word} in the name](query) and return [the bare SL numbers](fields).",
      "Which SL numbers belong to UniProt locations [named after {word}](query)? [Just the SL numbers](fields), no names.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Search UniProt's subcellular locations for me.",
      "Find the right UniProt location term for where my protein sits.",
      "What's the SL number of that organelle?",
    ],
  },
  {
    missing: ["query"],
    arguments: { size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Give me {n} matching UniProt subcellular locations.",
      "First {n} hits of a UniProt location search, please.",
    ],
  },
]);
