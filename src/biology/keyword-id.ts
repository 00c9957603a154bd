import { accession, upper } from "./accession.ts";

/** UniProt keyword (keywlist): `KW-` and four digits. */
export const keywordId = accession({
  id: "keyword-id",
  title: "a UniProt keyword",
  examples: ["KW-0001", "kw-0001"],
  shape: "KW-\\d{4}",
  canonical: "KW-\\d{4}",
  spell: upper,
});
