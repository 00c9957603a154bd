import { crossrefCategories, databaseTopics } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { databaseFields } from "../shared.ts";
import { databaseOrder } from "./shared.ts";

export const streamCrossrefDatabasesAsks = asks("stream_crossref_databases", [
  {
    from: databaseTopics,
    arguments: { query: "{word}" },
    templates: [
      "All databases UniProt cross-references that match {word}, in one answer.",
      "I need the full list of UniProt's linked databases for {word}.",
      "Every external database in UniProt to do with “{word}”, please.",
      "Stream UniProt cross-reference databases for {word}",
      "For a data-integration survey, fetch all resources UniProt links to when searching {word}.",
    ],
  },
  {
    from: crossrefCategories,
    arguments: { query: 'category_exact:"{category}"' },
    templates: [
      "All the databases [in UniProt's category {category}](query).",
      "Complete list of UniProt cross-references [of the category {category}](query)?",
      "Stream every external resource UniProt files [under {category}](query).",
      "Which databases make up [the {category} section](query) of UniProt's cross-references? All of them, please.",
    ],
  },
  {
    arguments: { query: "*" },
    templates: [
      "[All databases](query) that UniProt cross-references, the whole lot.",
      "Stream [every single database](query) UniProt links to.",
      "I want [the complete catalogue](query) of UniProt's cross-referenced databases in one answer.",
    ],
  },
  {
    from: crossrefCategories,
    arguments: { query: 'category_exact:"{category}"', download: true },
    templates: [
      "Download all UniProt-linked resources [in the category {category}](query) [as a file](download).",
      "Every database [filed as {category}](query) by UniProt, [saved to a file](download).",
      "Can I get the full list [of {category}](query) that UniProt refers to [as a file to keep](download)?",
    ],
  },
  {
    from: databaseTopics,
    arguments: { query: "{word}", sort: "{order}" },
    choose: { order: databaseOrder },
    templates: [
      "Every UniProt cross-reference database on “{word}”, {order}.",
      "The whole set of databases linked from UniProt for {word}, {order}",
      "All external resources matching {word} in UniProt's database list, {order}, not paged.",
    ],
  },
  {
    from: databaseTopics,
    arguments: { query: "{word}", fields: "{what}" },
    choose: { what: databaseFields },
    templates: [
      "All UniProt-linked databases for {word} with nothing but the {what}.",
      "The {what} alone of each and every UniProt cross-reference database on “{word}”.",
      "Stream the databases UniProt refers to for {word}; keep only the {what}.",
      "I want the {what} of the complete {word} selection of UniProt's cross-referenced databases, no other columns.",
    ],
  },
  {
    from: crossrefCategories,
    arguments: { query: 'category_exact:"{category}"', fields: "id", download: true },
    templates: [
      "[Save as a file](download) [the DB numbers only](fields) of all UniProt cross-references [in {category}](query).",
      "[A file](download) holding [just DB numbers](fields), one for each resource that UniProt files [under {category}](query).",
      "All UniProt databases [with the category {category}](query): [only DB numbers](fields), [as a download](download).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all the matching databases that UniProt links to.",
      "The full list of UniProt cross-reference databases on my topic, please.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "Download every matching database of UniProt's cross-reference list [as a file](download).",
      "All external databases in UniProt for my field, [saved to a file](download).",
    ],
  },
]);
