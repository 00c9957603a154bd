import { entrezDatabase } from "../../../biology/index.ts";
import { eutils, query } from "../../definition.ts";
import { schemaVersion } from "../parameters.ts";

export const einfo = eutils({
  name: "einfo",
  tool: "einfo",
  domain: "general-biology",
  does: "List the Entrez databases, or describe one: its size, last update, search fields and links",
  path: "/entrez/eutils/einfo.fcgi",
  parameters: {
    db: query(entrezDatabase, "Database to describe; left out, all are listed"),
    version: schemaVersion,
  },
  fixed: { retmode: "json" },
  observe: {
    keep: [
      "einforesult.dblist",
      "einforesult.dbinfo.*.menuname",
      "einforesult.dbinfo.*.description",
      "einforesult.dbinfo.*.count",
      "einforesult.dbinfo.*.lastupdate",
      "einforesult.dbinfo.*.fieldlist.*.name",
      "einforesult.dbinfo.*.fieldlist.*.fullname",
      "einforesult.dbinfo.*.linklist.*.name",
    ],
    noun: "database",
    say: "[{einforesult.dbinfo.0.menuname} ({einforesult.dbinfo.0.description}) holds {einforesult.dbinfo.0.count} records||NCBI has the databases {einforesult.dblist.*|all}][, last updated {einforesult.dbinfo.0.lastupdate}].",
  },
  page: "https://www.ncbi.nlm.nih.gov/{=db}/",
  example: { db: "gene" },
  asks: [
    "Which search fields does the NCBI {db} database have?",
    "How many records are in Entrez {db}?",
    "When was the {db} database at NCBI last updated?",
    "Describe the Entrez database {db}",
    "What databases does NCBI Entrez offer?",
    "Which other databases does {db} link to?",
    "List all Entrez databases",
    "Which fields can I search in {db}?",
  ],
});
