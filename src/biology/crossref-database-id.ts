import { accession, upper } from "./accession.ts";

/** Database that UniProt cross-references (dbxref): `DB-` and four digits. */
export const crossrefDatabaseId = accession({
  id: "crossref-database-id",
  title: "a UniProt cross-referenced database",
  examples: ["DB-0004", "db-0004"],
  shape: "DB-\\d{4}",
  canonical: "DB-\\d{4}",
  spell: upper,
});
