import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import type { Entry } from "./namespace.ts";
import { compact } from "./vocabulary.ts";

interface CitationRow {
  readonly id: string;
  readonly type: string;
  readonly title: string | null;
  readonly journal: string | null;
  readonly date: string | null;
  readonly volume: string | null;
  readonly first_page: string | null;
  readonly last_page: string | null;
  readonly pubmed: string | null;
  readonly doi: string | null;
  readonly groups: string | null;
  readonly complete: number | null;
}

/** A citation with all its authors, as entries of several namespaces write it; `type` where theirs is another. */
export function citationEntry(database: Database, id: string, type?: string): Entry | undefined {
  const row = database.get<CitationRow>("SELECT * FROM citation_record WHERE id = ?", id);
  if (!row) return undefined;
  const authors = database
    .all<{ name: string }>("SELECT name FROM citation_author WHERE citation_id = ? ORDER BY position", id)
    .map(({ name }) => name);
  return compact({
    id,
    citationType: type ?? row.type,
    authoringGroup: listed(row.groups),
    authors,
    citationCrossReferences: [
      ...(row.pubmed ? [{ database: "PubMed", id: row.pubmed }] : []),
      ...(row.doi ? [{ database: "DOI", id: row.doi }] : []),
    ],
    title: row.title,
    publicationDate: row.date,
    journal: row.journal,
    firstPage: row.first_page,
    lastPage: row.last_page,
    volume: row.volume,
    completeAuthorList: type === undefined && row.complete ? true : undefined,
  });
}
