import { broadKeywords, keywordTopics, plainKeywords } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { byName, describedKeywords, keywordFields, sizes } from "../shared.ts";
import { keywordCategories } from "./shared.ts";

export const searchKeywordsAsks = asks("search_keywords", [
  {
    from: plainKeywords,
    arguments: { query: "{name}" },
    templates: [
      "Does UniProt have a keyword for {name}?",
      "KW number of {name}?",
      "Look for {name} among the UniProt keywords.",
      "I want to tag proteins with {name}; which UniProt keyword should I use?",
      "Find the controlled-vocabulary term in UniProt for {name}.",
      "uniprot keyword {name}",
      "Under which keyword accession would a UniProt curator file {name}?",
    ],
  },
  {
    from: keywordTopics,
    arguments: { query: "{word}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show me {n} UniProt keywords containing {word}.",
      "First {n} hits for {word} in the UniProt keyword list",
      "Search the UniProt keywords with the term {word} and stop at {n} results.",
      "Which keywords about {word} can I choose from in UniProt? {n} suggestions are enough.",
    ],
  },
  {
    from: keywordTopics,
    arguments: { query: "{word}", sort: "{order}" },
    choose: { order: byName },
    templates: [
      "UniProt keywords that contain {word}, {order}",
      "UniProt keyword hits on {word} {order}",
      "I need the keywords matching {word} from UniProt's vocabulary, {order}.",
    ],
  },
  {
    from: keywordTopics,
    arguments: { query: "{word}", fields: "{what}" },
    choose: { what: keywordFields },
    templates: [
      "Find UniProt keywords for {word} and report just the {what}.",
      "Keyword search in UniProt, term {word}, columns limited to the {what}",
      "Only the {what}, please, of the UniProt keywords that match {word}.",
      "While annotating I searched UniProt's keywords for {word}. Repeat that but show no more than the {what}.",
    ],
  },
  {
    from: keywordTopics,
    arguments: { query: "{word}", fields: "{what}" },
    choose: { what: describedKeywords },
    templates: [
      "What UniProt keywords exist around {word}? Give only the {what}.",
      "{word}: UniProt keyword search showing the {what} and no further field",
      "From a search of UniProt's keywords for {word}, keep the {what} alone.",
    ],
  },
  {
    choose: { category: keywordCategories, n: sizes },
    arguments: { query: 'category:"{category}"', size: "{n}" },
    templates: [
      "List {n} UniProt keywords of [the category {category}](query).",
      "Give me {n} examples of UniProt keywords [filed under {category}](query).",
      "I'm teaching annotation: {n} UniProt keywords, [category {category}](query), would make a nice slide.",
    ],
  },
  {
    from: broadKeywords,
    arguments: { query: "parent:{id}" },
    templates: [
      "Which UniProt keywords have [{id} as their parent](query)?",
      "Search for the UniProt keywords [directly below {id}](query).",
      "Find UniProt keywords whose [parent is {id}](query).",
    ],
  },
  {
    from: keywordTopics,
    arguments: { query: "{word}", fields: "id" },
    templates: [
      "Search UniProt's keywords for {word} but hand back [KW numbers only](fields).",
      "[Just the KW identifiers](fields) that a UniProt keyword search for {word} finds",
      "Which UniProt keyword ids does {word} hit? [No names, only the numbers](fields).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Search the UniProt keywords.",
      "Which UniProt keyword fits my topic?",
      "Find me the right KW number in the keyword vocabulary.",
    ],
  },
  {
    missing: ["query"],
    arguments: { sort: "name asc" },
    templates: [
      "Look up UniProt keywords for me, [sorted alphabetically](sort).",
      "Keyword search in UniProt, hits [from A to Z](sort) please.",
    ],
  },
]);
