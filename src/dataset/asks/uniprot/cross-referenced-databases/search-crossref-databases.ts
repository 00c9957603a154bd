import { crossrefCategories, databaseTopics, plainCrossrefDatabases } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { databaseFields, sizes } from "../shared.ts";
import { databaseOrder } from "./shared.ts";

export const searchCrossrefDatabasesAsks = asks("search_crossref_databases", [
  {
    from: plainCrossrefDatabases,
    arguments: { query: "{abbrev}" },
    templates: [
      "Does UniProt cross-reference {abbrev}?",
      "What's the DB number of {abbrev} at UniProt?",
      "Search UniProt's cross-referenced databases for {abbrev}.",
      "In UniProt entries I see links to {abbrev}. What does that database's description in UniProt say?",
      "How does UniProt categorize the resource {abbrev}?",
      "{abbrev} uniprot cross-ref database info",
    ],
  },
  {
    from: databaseTopics,
    arguments: { query: "{word}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show {n} databases that UniProt links to and that match {word}.",
      "First {n} cross-referenced databases in UniProt for {word}",
      "Search the databases UniProt refers to for the word {word}, listing {n}.",
      "Where could I follow links from UniProt to resources on “{word}”? {n} database suggestions, please.",
    ],
  },
  {
    from: crossrefCategories,
    arguments: { query: 'category_exact:"{category}"', size: "{n}" },
    choose: { n: sizes },
    templates: [
      "List {n} databases that UniProt puts [in the category {category}](query).",
      "{n} UniProt cross-references [of the category {category}](query)",
      "Name {n} external resources UniProt [classes as {category}](query).",
    ],
  },
  {
    from: databaseTopics,
    arguments: { query: "{word}", sort: "{order}" },
    choose: { order: databaseOrder },
    templates: [
      "Search UniProt's linked databases for {word}, {order}.",
      "UniProt cross-reference databases matching {word}, {order}",
      "Which external databases does UniProt list for {word}? Present them {order}.",
    ],
  },
  {
    from: databaseTopics,
    arguments: { query: "{word}", fields: "{what}" },
    choose: { what: databaseFields },
    templates: [
      "Find cross-referenced databases of UniProt for {word}; show only the {what}.",
      "Only the {what} of databases linked from UniProt that match {word}.",
      "For UniProt's external databases on “{word}” I need the {what}, nothing else.",
      "Search {word} in the UniProt database list and drop all columns except the {what}.",
    ],
  },
  {
    from: plainCrossrefDatabases,
    arguments: { query: "abbrev:{abbrev}", fields: "id" },
    templates: [
      "[Just the DB number](fields) of the UniProt cross-reference [abbreviated {abbrev}](query)?",
      "Which DB number has the resource [whose short name is {abbrev}](query) at UniProt? [Only that number](fields), please.",
      "Search the UniProt databases [by abbreviation {abbrev}](query), output: [DB number and no more](fields).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Search the databases that UniProt cross-references.",
      "Does UniProt link to that database?",
      "Find the external resource in UniProt's cross-reference list.",
    ],
  },
  {
    missing: ["query"],
    arguments: { size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show me {n} matching databases that UniProt links to.",
      "I want {n} hits from UniProt's cross-reference databases.",
    ],
  },
]);
