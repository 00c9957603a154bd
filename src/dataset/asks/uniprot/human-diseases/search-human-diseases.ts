import {
  diseaseFamilies,
  namedDiseases,
  numerousDiseaseFamilies,
  plainDiseases,
} from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { byId, describedDiseases, diseaseFields, sizes } from "../shared.ts";

export const searchHumanDiseasesAsks = asks("search_human_diseases", [
  {
    from: plainDiseases,
    arguments: { query: "{name}" },
    templates: [
      "Does UniProt's list of human diseases include {name}?",
      "UniProt disease accession for {name}?",
      "Look up {name} in the UniProt disease vocabulary.",
      "I need the DI- number under which UniProt files {name}.",
      "A patient of ours was diagnosed with {name}. Which UniProt disease entry describes it?",
      "{name} – find the matching record among UniProt's human diseases",
    ],
  },
  {
    from: namedDiseases,
    arguments: { query: "{acronym}" },
    templates: [
      "In UniProt's disease list, what does {acronym} stand for?",
      "Find the UniProt human disease abbreviated {acronym}.",
      "{acronym}: which disorder is it according to UniProt?",
      "The supplement only says {acronym}. Search the UniProt diseases for that abbreviation.",
    ],
  },
  {
    from: numerousDiseaseFamilies,
    arguments: { query: "{family}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show {n} UniProt disease entries on {family}.",
      "Search the human diseases in UniProt for {family}; the first {n} hits will do.",
      "Top {n} UniProt diseases matching {family}",
      "Which forms of {family} does UniProt describe? Stop after {n}.",
    ],
  },
  {
    from: numerousDiseaseFamilies,
    arguments: { query: "{family}", sort: "{order}" },
    choose: { order: byId },
    templates: [
      "Search UniProt's diseases for {family}, {order}.",
      "Hits for {family} in the UniProt disease list, {order}",
      "I'd like to page through UniProt diseases called {family} {order}.",
    ],
  },
  {
    from: diseaseFamilies,
    arguments: { query: "{family}", fields: "{what}" },
    choose: { what: diseaseFields },
    templates: [
      "Search UniProt diseases for {family} and report only the {what}.",
      "Only the {what} of UniProt's disease hits for {family}.",
      "For a lookup table: UniProt human diseases on {family}, restricted to the {what}",
      "Which {family} entries has the UniProt disease list? I need no more than the {what}.",
    ],
  },
  {
    from: diseaseFamilies,
    arguments: { query: "{family}", fields: "{what}" },
    choose: { what: describedDiseases },
    templates: [
      "Find UniProt diseases about {family} and cut each hit to the {what}.",
      "Searching UniProt's human diseases for {family}, show me just the {what}.",
      "{family} in UniProt diseases: the {what}, no other columns",
    ],
  },
  {
    from: numerousDiseaseFamilies,
    arguments: { query: 'name:"{family}"', fields: "id", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Give the [bare identifiers](fields) of {n} UniProt diseases [whose name contains {family}](query).",
      "[Identifiers only](fields), {n} at most: UniProt diseases [with {family} in the name](query).",
      "I'm testing a parser. Return {n} hits [named like {family}](query) from UniProt's human diseases, [ids without any other field](fields).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Search the human diseases of UniProt for me.",
      "Which UniProt disease entry fits my patient's condition?",
      "Find that disorder's accession in the UniProt disease list.",
    ],
  },
  {
    missing: ["query"],
    arguments: { size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show the first {n} hits of a UniProt disease search.",
      "I want {n} matching human diseases from UniProt.",
    ],
  },
]);
