import { broadKeywords, keywordTopics } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { byName, describedKeywords, keywordFields } from "../shared.ts";
import { keywordCategories } from "./shared.ts";

export const streamKeywordsAsks = asks("stream_keywords", [
  {
    from: keywordTopics,
    arguments: { query: "{word}" },
    templates: [
      "All UniProt keywords that match {word}, in one response.",
      "I need the complete list of UniProt keywords on {word}.",
      "Stream keywords for {word} from UniProt",
      "Every single UniProt keyword to do with {word}, without paging.",
      "Our tagger must know all UniProt keywords mentioning {word}; get the whole lot at once.",
    ],
  },
  {
    choose: { category: keywordCategories },
    arguments: { query: 'category:"{category}"' },
    templates: [
      "All UniProt keywords [in the category {category}](query).",
      "Give me the entire [{category} branch](query) of the UniProt keyword list at once.",
      "Complete set of UniProt keywords [classified as {category}](query)?",
    ],
  },
  {
    from: broadKeywords,
    arguments: { query: "ancestor:{id}" },
    templates: [
      "Stream every UniProt keyword [anywhere below {id}](query).",
      "The whole set of UniProt keywords that [descend from {id}](query), please.",
      "All keywords in UniProt with [{id} among their ancestors](query), in one go",
    ],
  },
  {
    from: keywordTopics,
    arguments: { query: "{word}", download: true },
    templates: [
      "Download all UniProt keywords about {word} [as a file](download).",
      "I'd like every UniProt keyword for {word} [saved to my disk](download).",
      "{word}: the full UniProt keyword list, [as an attachment](download)",
    ],
  },
  {
    from: keywordTopics,
    arguments: { query: "{word}", sort: "{order}", fields: "{what}" },
    choose: { order: byName, what: keywordFields },
    templates: [
      "Every UniProt keyword matching {word}, {order}; only the {what}.",
      "For all UniProt keywords on {word} show just the {what}, {order}.",
      "Full {word} keyword table from UniProt {order} with the {what} as sole columns",
    ],
  },
  {
    from: keywordTopics,
    arguments: { query: "{word}", fields: "{what}" },
    choose: { what: describedKeywords },
    templates: [
      "The {what} of all UniProt keywords for {word}, other fields left out.",
      "Stream UniProt keywords on {word} and keep only the {what}.",
      "I'm compiling a dictionary: for the complete {word} group of UniProt keywords give just the {what}.",
    ],
  },
  {
    choose: { category: keywordCategories },
    arguments: { query: 'category:"{category}"', fields: "id", download: true },
    templates: [
      "[Download](download) [the KW numbers alone](fields) of all UniProt keywords [of category {category}](query).",
      "[KW identifiers only](fields) for the complete [{category} category](query) of UniProt keywords, [as a file](download)",
      "I want [a saved file](download) listing [just KW ids](fields) for every UniProt keyword [belonging to {category}](query).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all the UniProt keywords that match my term.",
      "Get me every matching UniProt keyword in one answer.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "Download the full set of UniProt keywords on my topic [as a file](download).",
      "All hits of a UniProt keyword query, [as an attachment](download) please.",
    ],
  },
]);
