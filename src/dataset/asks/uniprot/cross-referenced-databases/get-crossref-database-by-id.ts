import { crossrefDatabases, plainCrossrefDatabases } from "../../../pools/curation.ts";
import { asks } from "../../asks.ts";
import { databaseFields } from "../shared.ts";

export const getCrossrefDatabaseByIdAsks = asks("get_crossref_database_by_id", [
  {
    from: crossrefDatabases,
    arguments: { id: "{id}" },
    templates: [
      "What resource is {id} in UniProt's cross-reference list?",
      "{id}: full database name and category?",
      "Under which URL pattern does UniProt link out to {id}?",
      "How many reviewed and unreviewed UniProt entries point to {id}?",
      "Show the entry of the cross-referenced database {id}.",
      "Which paper describes the external database with UniProt accession {id}?",
    ],
  },
  {
    from: plainCrossrefDatabases,
    arguments: { id: "{id}" },
    templates: [
      "Are links from UniProt to {id} explicit or implicit?",
      "I'm maintaining link-outs and must know the server behind {id} in UniProt.",
      "Is {id} a sequence, structure, pathway or some other kind of database?",
      "A dbxref file of ours has only the code {id}. Resolve it with UniProt's database list.",
      "who runs {id}, i.e. what's its homepage according to UniProt",
    ],
  },
  {
    from: crossrefDatabases,
    arguments: { id: "{id}", fields: "{what}" },
    choose: { what: databaseFields },
    templates: [
      "Just the {what} for cross-referenced database {id}.",
      "UniProt database {id} – only {what}",
      "Tell me the {what} of {id} and leave out all other database details.",
      "To render link-outs I query UniProt's database {id} for nothing but the {what}.",
      "Shorten the UniProt record of database {id} to the {what}.",
    ],
  },
  {
    from: crossrefDatabases,
    arguments: { id: "{id}", fields: "id" },
    templates: [
      "Is {id} still a cross-referenced database? [Return its DB number only](fields).",
      "Validate {id} against UniProt's databases; [the bare DB number suffices](fields).",
      "Fetch UniProt database {id} with [no field but the DB number](fields).",
    ],
  },
  {
    missing: ["id"],
    arguments: {},
    templates: [
      "What is the URL pattern of this UniProt cross-reference database?",
      "Show me the UniProt record of the external database.",
      "How many UniProt entries link to that database? I have its DB number somewhere.",
    ],
  },
  {
    missing: ["id"],
    arguments: { fields: "servers" },
    templates: [
      "Return [only the servers](fields) of the database that UniProt cross-references.",
      "From the UniProt database record give [the servers and nothing else](fields).",
    ],
  },
]);
